/** The elements that the holders' script adds to their page. */

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: { readonly class?: string; readonly text?: string; readonly id?: string } = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (given.class) made.className = given.class;
  if (given.text) made.textContent = given.text;
  if (given.id) made.id = given.id;
  return made;
}

export function buttonOf(text: string, pressed: () => void | Promise<void>): HTMLButtonElement {
  const button = element("button", { class: "govuk-button", text });
  button.type = "button";
  button.addEventListener("click", () => {
    button.disabled = true;
    void Promise.resolve(pressed()).finally(() => {
      button.disabled = false;
    });
  });
  return button;
}
