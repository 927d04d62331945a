import { useCanRedo, useCanUndo, useRedo, useUndo } from "@liveblocks/react/suspense";
import { Icon } from "../components/icon.tsx";

/** What one may do with the board as a whole. */
export function BoardTools({ onAdd }: { onAdd(): void }) {
  const undo = useUndo();
  const redo = useRedo();
  const canUndo = useCanUndo();
  const canRedo = useCanRedo();
  return (
    <div className="board-tools" role="toolbar" aria-label="Board">
      <button className="button" data-kind="primary" type="button" onClick={onAdd}>
        <Icon name="plus" />
        Add note
      </button>
      <button
        className="button"
        data-kind="icon"
        type="button"
        aria-label="Undo the last change to the notes"
        aria-disabled={!canUndo}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        className="button"
        data-kind="icon"
        type="button"
        aria-label="Redo the last change to the notes"
        aria-disabled={!canRedo}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}
