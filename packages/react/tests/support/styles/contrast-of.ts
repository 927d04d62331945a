/** The contrast of a colour, in any notation of CSS, over others that are painted on each other. */
export function contrastOf(colour: string, backgrounds: readonly string[]): number {
  const [lighter = 0, darker = 0] = [
    luminanceOf(backgrounds),
    luminanceOf([...backgrounds, colour]),
  ].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Painted, so that the browser itself says what is seen. */
function luminanceOf(layers: readonly string[]): number {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) throw new Error("This browser cannot draw.");
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
