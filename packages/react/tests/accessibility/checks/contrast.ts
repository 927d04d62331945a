import { called, controls, seen } from "../seen.ts";

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Text below 4.5:1, and icons and edges of controls below 3:1, as they are drawn. */
export function lowContrast(): string[] {
  const findings: string[] = [];
  const expectAtLeast = (least: number, element: Element, color: string, what: string) => {
    const ratio = contrast(over(parsed(color), groundOf(element)), groundOf(element));
    if (ratio < least) findings.push(`${ratio.toFixed(2)} ${what} of ${called(element)}`);
  };
  for (const element of seen()) {
    // Inactive controls are exempt, and colours of avatars are tested by themselves.
    if (element.closest("[aria-disabled=true], .guestlist-avatar")) continue;
    const style = getComputedStyle(element);
    if (hasText(element)) expectAtLeast(4.5, element, style.color, "text");
    if (element.matches("input, textarea")) {
      expectAtLeast(4.5, element, style.color, "text");
      expectAtLeast(4.5, element, getComputedStyle(element, "::placeholder").color, "placeholder");
    }
    if (element.matches("svg")) expectAtLeast(3, element, style.stroke, "icon");
    if (isEdged(element, style)) {
      const outside = element.parentElement ?? element;
      expectAtLeast(3, outside, style.borderBlockStartColor, `edge (${called(element)})`);
    }
  }
  return findings;
}

/** What shows the focus, when it does not stand out by 3:1 and 2 pixels. */
export function lowFocusIndicator(): string[] {
  const element = document.activeElement;
  if (!element) return ["nothing has the focus"];
  const shown = [element, element.closest(".guestlist-recipient-box, .guestlist-recipient-chip")];
  const ratios = shown.flatMap((candidate) =>
    candidate ? ringsOf(getComputedStyle(candidate)).map((color) => ratioOf(candidate, color)) : [],
  );
  const best = Math.max(0, ...ratios);
  return best < 3 ? [`${best.toFixed(2)} focus of ${called(element)}`] : [];
}

/** The contrast of a colour with what lies around an element. */
function ratioOf(element: Element, color: string): number {
  const ground = groundOf(element.parentElement ?? element);
  return contrast(over(parsed(color), ground), ground);
}

/** The colours of an outline, or of a shadow without blur, of at least 2 pixels with the edge. */
function ringsOf(style: CSSStyleDeclaration): string[] {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderBlockStartWidth } = style;
  const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  if (isOutlined && parsed(outlineColor)[3] > 0) return [outlineColor];
  const edge = Number.parseFloat(borderBlockStartWidth);
  return [...boxShadow.matchAll(/([a-z]+\([^)]*\)) 0px 0px 0px ([\d.]+)px/g)].flatMap(
    ([, color = "", spread = ""]) => (Number.parseFloat(spread) + edge >= 2 ? [color] : []),
  );
}

function isEdged(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const isControl = element.matches(`${controls}, .guestlist-recipient-box`);
  const [, , , alpha] = parsed(style.borderBlockStartColor);
  return isControl && alpha > 0 && Number.parseFloat(style.borderBlockStartWidth) > 0;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

/** All backgrounds below an element, laid over each other. */
function groundOf(element: Element): Color {
  const layers: Color[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const layer = parsed(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Color>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

function over([red, green, blue, alpha]: Color, below: Color): Color {
  const mixed = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2]), 1];
}

const known = new Map<string, Color>();

function parsed(color: string): Color {
  const found = known.get(color) ?? drawn(color);
  known.set(color, found);
  return found;
}

/** Any colour CSS knows, by drawing it. */
function drawn(color: string): Color {
  if (!canvas) throw new Error("There is no canvas");
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** WCAG 2.2, 1.4.3. */
function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
