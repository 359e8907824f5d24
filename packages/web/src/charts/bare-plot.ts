import { type PlotOptions, plot } from "@observablehq/plot";

/** A plot without what Plot puts around it: the element's module has the style, the figure around it has the name. */
export function barePlot(options: PlotOptions): Element {
  const svg = plot(options);
  // Plot brings its style as an inline element, which the content security policy forbids.
  for (const style of svg.querySelectorAll("style")) style.remove();
  // The figure has one name; Plot's names for its groups would be read out as parts of a picture that has none.
  for (const named of svg.querySelectorAll("[aria-label]")) named.removeAttribute("aria-label");
  return svg;
}
