/** A colour of the design tokens as a canvas understands it: resolved for light or dark. */
export function colourOf(near: HTMLElement, token: `--${string}`): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  near.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
