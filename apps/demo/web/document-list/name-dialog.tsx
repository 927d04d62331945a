import { useId } from "react";
import { maxNameLength } from "../../model/document.ts";
import { Dialog } from "../components/dialog.tsx";

interface NameDialogProps {
  title: string;
  /** What the button that saves says. */
  action: string;
  name?: string;
  isPending: boolean;
  failure: string | undefined;
  onSave(name: string): void;
  onClose(): void;
}

/** Asks for a document's name. */
export function NameDialog(props: NameDialogProps) {
  const { title, action, name = "", isPending, failure, onSave, onClose } = props;
  const nameId = useId();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get("name");
          if (typeof typed === "string" && typed.trim() !== "" && !isPending) onSave(typed.trim());
        }}
      >
        <label className="field-label" htmlFor={nameId}>
          Name
        </label>
        <input
          id={nameId}
          className="field"
          name="name"
          defaultValue={name}
          maxLength={maxNameLength}
          required
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="failure" role="alert">
          {failure}
        </p>
        <div className="dialog-actions">
          <button className="button" type="button" onClick={onClose}>
            Cancel
          </button>
          <button className="button" data-kind="primary" type="submit" aria-disabled={isPending}>
            {action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
