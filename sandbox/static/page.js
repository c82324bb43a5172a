// What a person does on the page, handed to whatever knows about it.

import { click, keep, label, search, upload } from "./blocks.js";
import { attach, insert, post, pressed, restore, typed } from "./composer.js";
import { live, openModals } from "./live.js";
import { all, fields, find, place, send, user } from "./tell.js";

const MENUS = "details.overflow[open], details.picker[open], .tools details[open]";
const said = (node) => node.closest(".message");
const deed = (node) => `${place}/${said(node).dataset.ts}`;

// Named by data-do of a button or a form.
const DEEDS = {
  fold: () => document.body.classList.toggle("unfolded"),
  rewrite(button) {
    said(button).classList.add("editing");
    find(".editor", said(button)).hidden = false;
    find(".editor textarea", said(button)).focus();
  },
  leave(node) {
    said(node).classList.remove("editing");
    find(".editor", said(node)).hidden = true;
  },
  async edit(form) {
    const answer = await send(`${deed(form)}/edit`, new FormData(form));
    if (!answer.error && form.isConnected) DEEDS.leave(form);
  },
  delete: (button) => confirm(button.dataset.ask) && send(`${deed(button)}/delete`, fields({})),
  shortcut: (button) => send(`${deed(button)}/shortcut`, fields({ id: button.dataset.id })),
  close: (node) => send(`views/${node.closest("dialog").dataset.view}/close`, fields({})),
  travel: (form, button) => send("travel", fields({ to: button?.value ?? "at" }, form)),
  async submit(form) {
    clearTimeout(form.keeping);
    all("[data-error]", form).forEach((spot) => (spot.textContent = ""));
    form.classList.add("busy");
    const answer = await send(`views/${form.dataset.view}/submit`, new FormData(form));
    form.classList.remove("busy");
    for (const [block, text] of Object.entries(answer.errors ?? {})) {
      const spot = find(`[data-error="${CSS.escape(block)}"]`, form) ?? find('[data-error=""]', form);
      spot.textContent = text;
    }
    all("[data-error]", form).find((spot) => spot.textContent)?.scrollIntoView({ block: "center" });
  },
};

document.addEventListener("click", ({ target }) => {
  for (const open of all(MENUS)) if (!open.contains(target)) open.open = false;
  const element = target.closest("[data-click]");
  if (element) {
    click(element.closest(".element"), element.dataset.click);
    element.closest("details")?.removeAttribute("open");
  }
  const answer = target.closest("[data-answer]");
  if (answer) answer.closest("dialog").close(answer.dataset.answer);
  const button = target.closest("button[data-do]");
  if (button) {
    DEEDS[button.dataset.do](button);
    button.closest(".tools details")?.removeAttribute("open");
  }
  const hint = target.closest("[data-insert]");
  if (hint) insert(hint);
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.matches(".composer")) post(form);
  else DEEDS[form.dataset.do]?.(form, event.submitter);
});

document.addEventListener("change", ({ target }) => {
  if (target.matches(".composer [type=file]")) return attach(target);
  const form = target.closest("[data-surface]");
  if (!form || target.matches("[type=search]")) return;
  if (target.matches("[type=file]")) return upload(target);
  const picker = target.closest(".picker");
  if (picker) {
    label(picker);
    if (target.type === "radio") picker.open = false;
  }
  const element = target.closest(".element");
  if (element?.dataset.live === "change") click(element, target.value);
  else keep(form);
});

document.addEventListener("input", ({ target }) => {
  target.dataset.touched = "1";
  if (target.matches("[data-search]")) return search(target);
  if (target.matches(".composer textarea")) return typed(target);
  const element = target.closest(".element");
  if (!element) return;
  const wrong = find(".wrong", element.closest(".field") ?? element);
  if (wrong) wrong.textContent = "";
  if (element.dataset.live === "input") click(element, target.value);
  else if (element.dataset.live !== "change") keep(target.closest("[data-surface]"));
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.isComposing) return; // Enter that ends the choice of a Chinese character
  if (target.matches(".composer textarea")) return pressed(event);
  if (key === "Escape" && find(MENUS)) {
    event.preventDefault(); // closes the menu, not the modal around it
    all(MENUS).forEach((one) => (one.open = false));
  }
  if (key !== "Enter" || !target.matches("input")) return;
  if (target.matches("[type=search]")) event.preventDefault();
  const element = target.closest(".element");
  if (element?.dataset.live === "enter") {
    event.preventDefault();
    click(element, target.value);
  }
});

document.addEventListener("cancel", (event) => {
  if (!event.target.matches("dialog.modal")) return;
  event.preventDefault();
  DEEDS.close(event.target);
}, true);

document.addEventListener("merged", ({ target }) => all(".picker", target).forEach(label));
document.addEventListener("toggle", ({ target }) => {
  if (target.matches?.(".picker") && target.open) find("[type=search]", target).focus();
}, true);

if (user) {
  live();
  restore();
  all(".picker").forEach(label);
  for (const scroll of all("[data-bottom]")) scroll.scrollTop = scroll.scrollHeight;
  openModals();
  const roomy = matchMedia("(min-width: 900px)").matches;
  if (roomy && !find("dialog[open]")) find(".composer textarea")?.focus();
}
