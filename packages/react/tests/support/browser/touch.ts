import { protocol } from "./protocol.ts";

type Touch = "touchStart" | "touchMove" | "touchEnd";

/** Touches the middle of an element with one finger, and draws it so many pixels down. */
export async function touch(element: Element, down = 0) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  await send("touchStart", [{ x, y }]);
  for (let step = 1; step <= 8 && down !== 0; step += 1) {
    await send("touchMove", [{ x, y: y + (down * step) / 8 }]);
  }
  await send("touchEnd", []);
}

async function send(type: Touch, touchPoints: { x: number; y: number }[]) {
  await protocol().send("Input.dispatchTouchEvent", { type, touchPoints });
}
