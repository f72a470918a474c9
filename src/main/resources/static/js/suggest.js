// Suggestions while typing, for each field that names an address for them. Without this script the form just searches.
"use strict";
for (const field of document.querySelectorAll("[data-suggest]")) {
  const list = document.createElement("div");
  list.className = "suggestions";
  list.id = field.id + "-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0].textContent);
  list.hidden = true;
  field.parentElement.append(list);
  for (const [name, value] of [["type", "text"], ["inputmode", "search"], ["role", "combobox"],
    ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-owns", list.id], ["aria-autocomplete", "list"]]) {
    field.setAttribute(name, value);
  }
  let asked = "", waiting = 0, chosen = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => { list.hidden = true; chosen = -1; field.setAttribute("aria-expanded", "false"); mark(); };
  const mark = () => {
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", options()[chosen].id);
  };
  // A browser that has let the page go forgets what was typed; the place in its history remembers.
  const leave = () => {
    history.replaceState({ ...history.state, [field.id]: field.value }, "");
    clearTimeout(waiting);
    asked = "";
    close();
  };
  const go = option => { leave(); location.href = option.dataset.href; };
  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    if (typed.length < 2) return close();
    const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(typed)).catch(() => null);
    if (!answer || !answer.ok || typed !== asked) return;
    list.innerHTML = await answer.text();
    options().forEach((option, i) => { option.id = list.id + "-" + i; });
    chosen = -1;
    list.hidden = options().length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  };

  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 120); });
  field.addEventListener("keydown", event => {
    if (list.hidden) return;
    const count = options().length;
    if (event.key === "ArrowDown") chosen = (chosen + 1) % count;
    else if (event.key === "ArrowUp") chosen = chosen <= 0 ? count - 1 : chosen - 1;
    else if (event.key === "Escape") return close();
    else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); return go(options()[chosen]); }
    else return;
    event.preventDefault();
    mark();
  });
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", leave);
  field.value = history.state?.[field.id] ?? field.value;
}
