/** Mounts the widget where the script tag says so, once per page. */

import { NightdeskChat } from "./chat_view";
import { paint } from "./paint";

const TAG = "nightdesk-chat";

function mount(): void {
  if (document.querySelector(TAG)) return;
  const script = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].find(({ src }) => src === import.meta.url);
  const { sku = "", language = "", name = "", privacy = "", colour = "" } = script?.dataset ?? {};
  const chat = document.createElement(TAG) as NightdeskChat;
  Object.assign(chat, { sku, language, name, privacy, front: new URL(".", import.meta.url).href });
  paint(chat, colour);
  document.body.append(chat);
}

if (!customElements.get(TAG)) customElements.define(TAG, NightdeskChat);
if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount, { once: true });
else mount();
