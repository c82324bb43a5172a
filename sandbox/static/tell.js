// Finding things on the page, and telling the server what a person does.

export const { user, place, thread } = document.body.dataset;
export const find = (selector, from = document) => from.querySelector(selector);
export const all = (selector, from = document) => [...from.querySelectorAll(selector)];

export async function send(path, fields, { quiet = false } = {}) {
  let answer = {};
  try {
    const response = await fetch(`/u/${user}/${path}`, { method: "POST", body: fields });
    answer = response.ok ? await response.json() : { error: `${response.status}` };
  } catch {
    answer = { error: "The sandbox does not answer." };
  }
  if (answer.error && !quiet) toast(answer.error);
  return answer;
}

export function fields(pairs, form) {
  const data = form ? new FormData(form) : new FormData();
  for (const [name, value] of Object.entries(pairs)) data.set(name, value);
  return data;
}

// The message or view that a form of blocks stands for.
export const surface = (form) => ({
  channel: form.dataset.channel ?? "", ts: form.dataset.ts ?? "", view: form.dataset.view ?? "",
});

function toast(text) {
  const box = find(".toast");
  box.textContent = text;
  box.classList.add("shown");
  setTimeout(() => box.classList.remove("shown"), 6000);
}
