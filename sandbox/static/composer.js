// The message box: Enter sends, "/" and "@" offer what there is, drafts are kept.

import { all, fields, find, place, send, user } from "./tell.js";

const draft = (box) => `draft ${user} ${place} ${box.closest("form").dataset.thread}`;

export function restore() {
  for (const box of all(".composer textarea")) {
    box.value = sessionStorage.getItem(draft(box)) ?? "";
    if (box.value) typed(box);
  }
}

export async function post(form) {
  const box = find("textarea", form);
  const text = box.value;
  if (!text.trim()) return;
  box.value = "";
  typed(box);
  const answer = await send(`${place}/say`, fields({ text, thread: form.dataset.thread }));
  if (answer.error && !box.value) {
    box.value = text;
    typed(box);
  }
  const scroll = find("[data-bottom]", form.parentElement);
  if (scroll) scroll.scrollTop = scroll.scrollHeight;
}

export async function attach(chooser) {
  const form = chooser.closest("form");
  const box = find("textarea", form);
  const told = fields({ file: chooser.files[0], text: box.value, thread: form.dataset.thread });
  const answer = await send(`${place}/upload`, told);
  chooser.value = "";
  if (!answer.error) box.value = "";
  typed(box);
}

export function typed(box) {
  sessionStorage.setItem(draft(box), box.value);
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
  const list = find(".hints", box.closest("form"));
  list.replaceChildren(...offered(box.value.slice(0, box.selectionStart)));
  list.hidden = !list.children.length;
  list.firstElementChild?.classList.add("first");
}

function offered(text) {
  const command = /^\/(\S*)$/.exec(text);
  const name = /(?:^|[^\w.])@([^\s@]*)$/.exec(text);
  if (!command && !name) return [];
  const word = (command ?? name)[1].toLowerCase();
  const source = find(command ? "#commands" : "#names").content.cloneNode(true);
  const key = (one) => (one.dataset.find ?? one.dataset.insert.slice(1)).toLowerCase();
  const fits = [...source.children].filter((one) => key(one).includes(word));
  return fits.sort((a, b) => key(a).indexOf(word) - key(b).indexOf(word)).slice(0, 7);
}

export function insert(hint) {
  const box = find("textarea", hint.closest("form"));
  const end = box.selectionStart;
  const start = box.value.slice(0, end).search(/[/@][^\s@/]*$/);
  box.setRangeText(hint.dataset.insert, start, end, "end");
  box.focus();
  typed(box);
}

export function pressed(event) {
  const { target, key, shiftKey } = event;
  const form = target.closest("form");
  const list = find(".hints", form);
  const now = list.hidden ? null : find(".first", list);
  const whole = now && target.value.trim() === now.dataset.insert.trim();
  if (key === "Escape") list.hidden = true;
  else if (now && (key === "Tab" || (key === "Enter" && !shiftKey && !whole))) {
    event.preventDefault();
    insert(now);
  } else if (now && (key === "ArrowDown" || key === "ArrowUp")) {
    event.preventDefault();
    const next = key === "ArrowDown" ? now.nextElementSibling : now.previousElementSibling;
    if (next) {
      now.classList.remove("first");
      next.classList.add("first");
    }
  } else if (key === "Enter" && !shiftKey) {
    event.preventDefault();
    post(form);
  }
}
