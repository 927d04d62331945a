import type { Document } from "../../shared/document.ts";
import { Dialog } from "../components/dialog.tsx";
import { useDeleteDocument } from "./use-documents.ts";

/** Asks before a document is gone for everyone. */
export function DeleteDialog({ document, onClose }: { document: Document; onClose(): void }) {
  const remove = useDeleteDocument(document.id);
  return (
    <Dialog title={`Delete “${document.name}”?`} onClose={onClose}>
      <p>It is gone at once, for everyone who has access. This cannot be undone.</p>
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
            if (!remove.isPending) remove.mutate(undefined, { onSuccess: onClose });
          }}
        >
          Delete
        </button>
      </div>
    </Dialog>
  );
}
