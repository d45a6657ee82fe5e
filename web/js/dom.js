/** Builds an element: `el('a', {href: '/'}, 'text', child)`. Text is always text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Shows something in a live region and moves the reader there. */
export function show(region, ...children) {
  region.replaceChildren(...children);
  region.focus();
}
