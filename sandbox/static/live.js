// What changes in the workspace, merged into the page as it stands.

import { all, find, place, thread, user } from "./tell.js";

let { revision } = document.body.dataset;

export async function live() {
  for (;;) {
    const seen = document.hidden ? "" : "1";
    const query = new URLSearchParams({ since: revision, thread, seen });
    try {
      const response = await fetch(`/u/${user}/${place}/live?${query}`);
      if (!response.ok) throw new Error(response.status);
      const news = await response.json();
      revision = news.revision;
      for (const [name, html] of Object.entries(news.parts)) show(name, html);
      document.body.classList.remove("offline");
    } catch (error) {
      document.body.classList.toggle("offline", error instanceof TypeError);
      await new Promise((wake) => setTimeout(wake, 1500));
    }
  }
}

export function openModals() {
  for (const dialog of all("dialog.modal:not([open])")) {
    dialog.showModal();
    find(".blocks :is(input, textarea, select, summary, button)", dialog)?.focus();
  }
}

function show(name, html) {
  const box = find(`[data-part="${name}"]`);
  if (!box) return;
  const scroll = box.closest("[data-bottom]");
  const low = scroll && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  merge(box, html);
  if (low) scroll.scrollTop = scroll.scrollHeight;
  openModals();
  box.dispatchEvent(new Event("merged", { bubbles: true }));
}

// Children whose id and hash are known stay as they are, with all that was typed in them.
function merge(box, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const known = new Map([...box.children].map((child) => [child.id, child]));
  const wanted = [...template.content.children];
  const ids = new Set(wanted.map((child) => child.id));
  for (const [id, child] of known) if (!ids.has(id)) child.remove();
  let at = box.firstElementChild;
  for (const fresh of wanted) {
    const old = known.get(fresh.id);
    const kept = old && same(old, fresh) ? old : fresh;
    if (old && kept === fresh) {
      carry(old, fresh);
      if (at === old) at = old.nextElementSibling;
      old.remove();
    }
    if (kept === at) at = at.nextElementSibling;
    else box.insertBefore(kept, at);
  }
}

const same = (old, fresh) =>
  fresh.dataset.hash ? old.dataset.hash === fresh.dataset.hash : old.outerHTML === fresh.outerHTML;

// What a person has typed or unfolded survives a new version of the same element.
function carry(old, fresh) {
  for (const field of all("[name][data-touched]", old)) {
    const boxes = field.type === "checkbox" || field.type === "radio";
    const twins = all(`[name="${CSS.escape(field.name)}"]`, fresh);
    for (const twin of twins.filter((one) => !boxes || one.value === field.value)) {
      twin.dataset.touched = "1";
      if (boxes) twin.checked = field.checked;
      else twin.value = field.value;
      if (field === document.activeElement) queueMicrotask(() => twin.focus());
    }
  }
  const folds = all("details", fresh);
  all("details", old).forEach((fold, index) => folds[index] && (folds[index].open = fold.open));
  const body = find(".blocks", fresh);
  if (body && old.matches("dialog")) {
    const top = find(".blocks", old).scrollTop;
    queueMicrotask(() => (body.scrollTop = top));
  }
}
