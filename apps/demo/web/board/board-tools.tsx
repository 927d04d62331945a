import { useCanRedo, useCanUndo, useRedo, useUndo } from "@liveblocks/react/suspense";
import { Icon } from "../components/icon.tsx";
import { IconButton } from "../components/icon-button.tsx";

/** The tools of the board as a whole. */
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
      <IconButton
        icon="undo"
        label="Undo the last change to the notes"
        aria-disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label="Redo the last change to the notes"
        aria-disabled={!canRedo}
        onClick={redo}
      />
    </div>
  );
}
