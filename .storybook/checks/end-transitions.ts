/** Colours fade; half way they are neither the one nor the other. */
export function endTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}
