// The page's behaviour: it sends what a person does, and merges what changes.

const { user, place, thread } = document.body.dataset;
let revision = document.body.dataset.revision;
const find = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];

// Telling the server.

async function send(path, fields) {
  const response = await fetch(`/u/${user}/${path}`, { method: "POST", body: fields });
  const answer = response.ok ? await response.json() : { error: `${response.status}` };
  if (answer.error) toast(answer.error);
  return answer;
}

function toast(text) {
  const box = find(".toast");
  box.textContent = text;
  box.classList.add("shown");
  setTimeout(() => box.classList.remove("shown"), 6000);
}

const fields = (pairs, form) => {
  const data = form ? new FormData(form) : new FormData();
  for (const [name, value] of Object.entries(pairs)) data.set(name, value);
  return data;
};

const surface = (form) => ({
  channel: form.dataset.channel ?? "", ts: form.dataset.ts ?? "", view: form.dataset.view ?? "",
});

// Live updates.

async function live() {
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
    } catch {
      document.body.classList.add("offline");
      await new Promise((wake) => setTimeout(wake, 1500));
    }
  }
}

function show(name, html) {
  const box = find(`[data-part="${name}"]`);
  if (!box) return;
  const scroll = box.closest("[data-bottom]");
  const low = scroll && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  merge(box, html);
  if (low) scroll.scrollTop = scroll.scrollHeight;
  for (const dialog of all("dialog.modal:not([open])", box)) dialog.showModal();
}

// Children whose id and hash are known stay as they are, with all that was typed in them.
function merge(box, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  let at = box.firstElementChild;
  for (const fresh of [...template.content.children]) {
    const old = [...box.children].find((child) => child.id === fresh.id);
    if (!old) box.insertBefore(fresh, at);
    else {
      for (; at && at !== old; at = drop(at));
      if (same(old, fresh)) at = old.nextElementSibling;
      else {
        carry(old, fresh);
        old.replaceWith(fresh);
        at = fresh.nextElementSibling;
      }
    }
  }
  while (at) at = drop(at);
}

const drop = (node) => {
  const next = node.nextElementSibling;
  node.remove();
  return next;
};
const same = (old, fresh) =>
  fresh.dataset.hash ? old.dataset.hash === fresh.dataset.hash : old.outerHTML === fresh.outerHTML;

// What a person has typed or unfolded survives a new version of the same element.
function carry(old, fresh) {
  for (const field of all("[name]", old)) {
    if (!field.dataset.touched) continue;
    const twins = all(`[name="${CSS.escape(field.name)}"]`, fresh);
    const boxes = field.type === "checkbox" || field.type === "radio";
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

// Elements of blocks.

async function click(element, value) {
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

function keep(form) {
  clearTimeout(form.keeping);
  form.keeping = setTimeout(() => send("enter", fields(surface(form), form)), 300);
}

const label = (picker) => {
  const chosen = all("input:checked", picker).map((box) => box.nextElementSibling.firstChild.textContent);
  const hint = find("summary .hint", picker);
  hint.dataset.empty ??= hint.textContent;
  hint.textContent = chosen.join(", ") || hint.dataset.empty;
  hint.classList.toggle("chosen", chosen.length > 0);
};

async function search(box) {
  const picker = box.closest(".picker");
  const typed = box.value.trim().toLowerCase();
  if (box.dataset.search === "external") {
    if (typed.length < Number(box.dataset.least)) return;
    const element = box.closest(".element");
    const { block, action } = element.dataset;
    const where = surface(box.closest("[data-surface]"));
    const { html } = await send("suggest", fields({ ...where, block, action, typed: box.value }));
    for (const choice of all(".choice", picker)) find("input", choice).checked || choice.remove();
    find(".list", picker).insertAdjacentHTML("beforeend", html ?? "");
  } else {
    for (const choice of all(".choice", picker)) {
      choice.hidden = !choice.textContent.toLowerCase().includes(typed);
    }
  }
  picker.classList.toggle("nothing", !find(".choice:not([hidden])", picker));
}

async function upload(chooser) {
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

// Forms and buttons of the page itself.

const said = (node) => node.closest(".message");
const deed = (node) => `${place}/${said(node).dataset.ts}`;

const DEEDS = {
  fold: () => document.body.classList.toggle("unfolded"),
  rewrite(button) {
    said(button).classList.add("editing");
    find(".editor", said(button)).hidden = false;
    find(".editor textarea", said(button)).focus();
  },
  leave(button) {
    said(button).classList.remove("editing");
    button.closest(".editor").hidden = true;
  },
  async edit(form) {
    await send(`${deed(form)}/edit`, new FormData(form));
    DEEDS.leave(find("[data-do=leave]", form) ?? form);
  },
  delete: (button) => confirm(button.dataset.ask) && send(`${deed(button)}/delete`, fields({})),
  shortcut: (button) => send(`${deed(button)}/shortcut`, fields({ id: button.dataset.id })),
  close: (button) => send(`views/${button.closest("dialog").dataset.view}/close`, fields({})),
  async submit(form) {
    clearTimeout(form.keeping);
    all("[data-error]", form).forEach((place) => (place.textContent = ""));
    form.classList.add("busy");
    const answer = await send(`views/${form.dataset.view}/submit`, new FormData(form));
    form.classList.remove("busy");
    for (const [block, text] of Object.entries(answer.errors ?? {})) {
      const spot = find(`[data-error="${CSS.escape(block)}"]`, form) ?? find('[data-error=""]', form);
      spot.textContent = text;
    }
    all("[data-error]", form).find((spot) => spot.textContent)?.scrollIntoView({ block: "center" });
  },
  async travel(form, button) {
    await send("travel", fields({ to: button?.value ?? "at" }, form));
  },
};

document.addEventListener("click", (event) => {
  const { target } = event;
  for (const open of all("details.overflow[open], details.picker[open], .tools details[open]")) {
    if (!open.contains(target)) open.open = false;
  }
  const pressed = target.closest("[data-click]");
  if (pressed) {
    click(pressed.closest(".element"), pressed.dataset.click);
    pressed.closest("details")?.removeAttribute("open");
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

document.addEventListener("change", (event) => {
  const { target } = event;
  const form = target.closest("[data-surface]");
  if (target.matches(".composer [type=file]")) return attach(target);
  if (!form) return;
  if (target.matches("[type=file]")) return upload(target);
  if (target.matches("[type=search]")) return;
  const picker = target.closest(".picker");
  if (picker) {
    label(picker);
    if (target.type === "radio") picker.open = false;
  }
  const element = target.closest(".element");
  if (element?.dataset.live === "change") click(element, target.value);
  else keep(form);
});

document.addEventListener("input", (event) => {
  const { target } = event;
  target.dataset.touched = "1";
  if (target.matches("[data-search]")) return search(target);
  if (target.matches(".composer textarea")) return hints(target);
  const element = target.closest(".element");
  if (!element) return;
  const wrong = find(".wrong", target.closest(".field") ?? element);
  if (wrong) wrong.textContent = "";
  if (element.dataset.live === "input") click(element, target.value);
  else if (element.dataset.live !== "change") keep(target.closest("[data-surface]"));
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.isComposing) return; // Enter that ends the choice of a Chinese character
  if (target.matches(".composer textarea")) return typing(event);
  if (key === "Escape") all("details.overflow[open], details.picker[open], .tools details[open]").forEach((one) => (one.open = false));
  if (key !== "Enter" || !target.matches("input")) return;
  if (target.matches("[type=search]")) return event.preventDefault();
  const element = target.closest(".element");
  if (element?.dataset.live === "enter") {
    event.preventDefault();
    click(element, target.value);
  }
});

document.addEventListener("cancel", (event) => {
  if (event.target.matches("dialog.modal")) {
    event.preventDefault();
    DEEDS.close(event.target);
  }
}, true);

// The message box: Enter sends, "/" and "@" offer what there is.

const draft = (box) => `draft ${user} ${place} ${box.closest("form").dataset.thread}`;

async function post(form) {
  const box = find("textarea", form);
  if (!box.value.trim()) return;
  const answer = await send(`${place}/say`, fields({ text: box.value, thread: form.dataset.thread }));
  if (answer.error) return;
  box.value = "";
  hints(box);
  const scroll = find("[data-bottom]", form.parentElement);
  scroll.scrollTop = scroll.scrollHeight;
}

async function attach(chooser) {
  const form = chooser.closest("form");
  const box = find("textarea", form);
  const told = fields({ file: chooser.files[0], text: box.value, thread: form.dataset.thread });
  const answer = await send(`${place}/upload`, told);
  chooser.value = "";
  if (!answer.error) box.value = "";
}

function hints(box) {
  sessionStorage.setItem(draft(box), box.value);
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
  const list = find(".hints", box.closest("form"));
  list.replaceChildren(...offered(box.value.slice(0, box.selectionStart)));
  list.hidden = !list.children.length;
  list.firstElementChild?.classList.add("first");
}

function offered(typed) {
  const command = /^\/(\S*)$/.exec(typed);
  const name = /(?:^|[\s(，。])@([^\s@]*)$/.exec(typed);
  if (!command && !name) return [];
  const word = (command ?? name)[1].toLowerCase();
  const source = find(command ? "#commands" : "#names").content.cloneNode(true);
  const fits = (one) => (one.dataset.find ?? one.dataset.insert.slice(1)).toLowerCase().includes(word);
  return [...source.children].filter(fits).slice(0, 7);
}

function insert(hint) {
  const box = find("textarea", hint.closest("form"));
  const end = box.selectionStart;
  const start = box.value.slice(0, end).search(/[/@][^\s@/]*$/);
  box.setRangeText(hint.dataset.insert, start, end, "end");
  box.focus();
  hints(box);
}

function typing(event) {
  const { target, key } = event;
  const list = find(".hints", target.closest("form"));
  const now = find(".first", list);
  if (key === "Escape") list.hidden = true;
  if (!list.hidden && now && (key === "Tab" || (key === "Enter" && !event.shiftKey))) {
    event.preventDefault();
    return insert(now);
  }
  if (!list.hidden && now && (key === "ArrowDown" || key === "ArrowUp")) {
    event.preventDefault();
    const next = key === "ArrowDown" ? now.nextElementSibling : now.previousElementSibling;
    if (next) now.classList.remove("first"), next.classList.add("first");
  } else if (key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    post(target.closest("form"));
  }
}

if (user) {
  for (const box of all(".composer textarea")) {
    box.value = sessionStorage.getItem(draft(box)) ?? "";
    if (box.value) hints(box);
  }
  all(".picker").forEach(label);
  for (const scroll of all("[data-bottom]")) scroll.scrollTop = scroll.scrollHeight;
  for (const dialog of all("dialog.modal")) dialog.showModal();
  if (matchMedia("(min-width: 900px)").matches && !find("dialog[open]")) find(".thread textarea, .composer textarea")?.focus();
  live();
}
