declare module "wording" {
  import type { Wording } from "./words";
  const wording: { languages: string[]; english: Wording };
  export default wording;
}
