// Elements of blocks: pressing, choosing, searching, giving files.

import { all, fields, find, send, surface } from "./tell.js";

export async function click(element, value) {
  const question = find(":scope > dialog.confirm", element);
  if (question && !(await ask(question))) return;
  const form = element.closest("[data-surface]");
  const { block, action } = element.dataset;
  element.classList.add("busy");
  await send("click", fields({ ...surface(form), block, action, value }, form));
  element.classList.remove("busy");
}

function ask(dialog) {
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true });
  });
}

// What is typed is kept by the server as well, so that a reload loses nothing.
export function keep(form) {
  clearTimeout(form.keeping);
  form.keeping = setTimeout(() => send("enter", fields(surface(form), form), { quiet: true }), 300);
}

export function label(picker) {
  const chosen = all("input:checked", picker).map((box) => box.nextElementSibling.firstChild?.textContent ?? "");
  const hint = find("summary .hint", picker);
  hint.dataset.empty ??= hint.textContent;
  hint.textContent = chosen.join(", ") || hint.dataset.empty;
  hint.classList.toggle("chosen", chosen.length > 0);
  const most = Number(picker.dataset.most ?? Infinity);
  for (const box of all("[type=checkbox]", picker)) box.disabled = !box.checked && chosen.length >= most;
}

export function search(box) {
  const picker = box.closest(".picker");
  const typed = box.value.trim().toLowerCase();
  if (box.dataset.search === "external") {
    clearTimeout(box.asking);
    if (typed.length >= Number(box.dataset.least)) box.asking = setTimeout(() => offer(box, picker), 200);
    return;
  }
  for (const choice of all(".choice", picker)) {
    choice.hidden = !choice.textContent.toLowerCase().includes(typed);
  }
  picker.classList.toggle("nothing", !find(".choice:not([hidden])", picker));
}

async function offer(box, picker) {
  const { block, action } = box.closest(".element").dataset;
  const where = surface(box.closest("[data-surface]"));
  const asked = box.value;
  const { html } = await send("suggest", fields({ ...where, block, action, typed: asked }));
  if (box.value !== asked) return; // a later question is under way
  for (const choice of all(".choice", picker)) if (!find("input", choice).checked) choice.remove();
  find(".list", picker).insertAdjacentHTML("beforeend", html ?? "");
  picker.classList.toggle("nothing", !find(".choice", picker));
}

export async function upload(chooser) {
  const box = chooser.closest(".upload");
  for (const file of chooser.files) {
    const { id, name } = await send("keep-file", fields({ file }));
    const item = document.createElement("li");
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: box.dataset.name, value: id });
    item.append(name, field);
    find(".files", box).append(item);
  }
  chooser.value = "";
  keep(chooser.closest("[data-surface]"));
}
