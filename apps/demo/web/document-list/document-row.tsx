import { ShareDialog } from "@guestlist/react";
import { useState } from "react";
import { Link } from "wouter";
import type { Document } from "../../model/document.ts";
import { Icon, type IconName } from "../components/icon.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { roleText } from "../components/role-text.ts";
import { documentPath } from "../document/document-path.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { useRenameDocument } from "./use-documents.ts";

const audiences: Record<Document["audience"], { icon: IconName; text: string }> = {
  restricted: { icon: "lock", text: "Restricted" },
  organization: { icon: "organization", text: "Everyone at Acme" },
  anyone: { icon: "anyone", text: "Anyone with the link" },
};

/** A document of the list, with what its reader can do to it. */
export function DocumentRow({ document }: { document: Document }) {
  const { id, name, role, isOwner, audience } = document;
  const [openDialog, setOpenDialog] = useState<"rename" | "delete" | null>(null);
  const rename = useRenameDocument(id);
  const close = () => setOpenDialog(null);
  return (
    <li className="document-row">
      <span className="document-glyph">
        <Icon name={audiences[audience].icon} />
      </span>
      <div className="document-text">
        <Link className="document-name" href={documentPath(id)}>
          <bdi>{name}</bdi>
        </Link>
        <small>
          {roleText(role)} · {audiences[audience].text}
        </small>
      </div>
      <div className="document-actions">
        {isOwner ? (
          <>
            <IconButton
              icon="pencil"
              label={`Rename ${name}`}
              onClick={() => setOpenDialog("rename")}
            />
            <IconButton
              icon="trash"
              label={`Delete ${name}`}
              onClick={() => setOpenDialog("delete")}
            />
          </>
        ) : null}
        <ShareDialog roomId={id}>
          <button className="button" type="button" aria-label={`Share ${name}`}>
            Share
          </button>
        </ShareDialog>
      </div>
      {openDialog === "rename" ? (
        <NameDialog
          title="Rename document"
          action="Rename"
          name={name}
          isPending={rename.isPending}
          failure={rename.error?.message}
          onSave={(next) => rename.mutate(next, { onSuccess: close })}
          onClose={close}
        />
      ) : null}
      {openDialog === "delete" ? <DeleteDialog document={document} onClose={close} /> : null}
    </li>
  );
}
