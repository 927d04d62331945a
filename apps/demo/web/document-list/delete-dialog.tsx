import { flushSync } from "react-dom";
import type { Document } from "../../model/document.ts";
import { Dialog } from "../components/dialog.tsx";
import { useDeleteDocument } from "./use-documents.ts";

/** Asks before a document is gone for everyone. */
export function DeleteDialog(props: { document: Document; onClose(): void }) {
  const { document: deleted, onClose } = props;
  const remove = useDeleteDocument(deleted.id);
  const leave = () => {
    // Closed, the dialog gives the focus back to a button of the row, which will be gone.
    flushSync(onClose);
    document.querySelector("h1")?.focus();
  };
  return (
    <Dialog title={`Delete “${deleted.name}”?`} onClose={onClose}>
      <p>It will be deleted for everyone who has access. This cannot be undone.</p>
      <p className="failure" role="alert">
        {remove.error?.message}
      </p>
      <div className="dialog-actions">
        <button className="button" type="button" onClick={onClose}>
          Cancel
        </button>
        <button
          className="button"
          data-kind="danger"
          type="button"
          aria-disabled={remove.isPending}
          onClick={() => {
            if (!remove.isPending) remove.mutate(undefined, { onSuccess: leave });
          }}
        >
          Delete
        </button>
      </div>
    </Dialog>
  );
}
