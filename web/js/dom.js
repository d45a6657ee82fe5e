/** Builds an element: `el('a', {href: '/'}, 'text', child)`. Text is always text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') && value) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...there(children));
  return element;
}

/** Shows something in a live region and moves the reader there. */
export function show(region, ...children) {
  region.replaceChildren(...there(children));
  region.focus();
}

/** What a place may leave out would else be shown as the word "undefined". */
const there = (children) => children.filter((child) => child !== undefined && child !== null && child !== false);
