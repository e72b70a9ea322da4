// Builds src/index.ts and the English wording to one ES module, dist/widget.js.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const LIMIT = 20 * 1024;
const locales = new URL("../locales/", import.meta.url);
const outfile = new URL("dist/widget.js", import.meta.url).pathname;

/** The module "wording": the languages there are, and the English words; the others are asked for when needed. */
const wording = {
  name: "wording",
  setup(bundler) {
    bundler.onResolve({ filter: /^wording$/ }, () => ({ path: "wording", namespace: "wording" }));
    bundler.onLoad({ filter: /.*/, namespace: "wording" }, () => {
      const languages = readdirSync(locales).filter((language) => existsSync(new URL(`${language}/widget.json`, locales)));
      const { page, ...english } = JSON.parse(readFileSync(new URL("en/widget.json", locales), "utf8"));
      for (const words of [english.codes, english.attributes]) {
        for (const [key, text] of Object.entries(words)) if (text.toLowerCase() === key.replace(/_/g, " ")) delete words[key];
      }
      return { contents: JSON.stringify({ languages, english }), loader: "json" };
    });
  },
};

// Styles and templates are written to be read; the browser needs none of their spaces.
const tight = {
  name: "tight",
  setup(bundler) {
    bundler.onLoad({ filter: /styles\.ts$/ }, async ({ path }) => {
      const [head, sheet, tail] = readFileSync(path, "utf8").split("`");
      const { code } = await transform(sheet, { loader: "css", minify: true, target: ["chrome111", "firefox113", "safari16.4"] });
      return { contents: [head, code.trim(), tail].join("`"), loader: "ts" };
    });
    bundler.onLoad({ filter: /view\.ts$/ }, ({ path }) => {
      return { contents: readFileSync(path, "utf8").replace(/\n\s+/g, "\n "), loader: "ts" };
    });
  },
};

await build({
  entryPoints: [new URL("src/index.ts", import.meta.url).pathname],
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  plugins: [wording, tight],
});

const size = gzipSync(readFileSync(outfile), { level: 9 }).length;
process.stdout.write(`dist/widget.js: ${size} bytes gzipped of ${LIMIT}\n`);
if (size > LIMIT) process.exitCode = 1;
