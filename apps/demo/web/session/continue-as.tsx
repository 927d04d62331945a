import { useId } from "react";
import { useContinueAs } from "./use-continue-as.ts";

/** Asks for an address and signs in with it; whoever has no account gets one. */
export function ContinueAs({ label }: { label: string }) {
  const { start, failure, isPending } = useContinueAs();
  const fieldId = useId();
  const failureId = useId();
  return (
    <form
      className="continue-as"
      // The server says what is wrong with an address, in the page.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("email");
        if (typeof typed === "string") void start(typed);
      }}
    >
      <label className="field-label" htmlFor={fieldId}>
        {label}
      </label>
      <input
        id={fieldId}
        className="field"
        name="email"
        type="email"
        autoComplete="email"
        placeholder="name@example.com"
        aria-invalid={failure !== null}
        aria-describedby={failureId}
      />
      <button className="button" data-kind="primary" type="submit" aria-disabled={isPending}>
        Continue
      </button>
      <p className="failure" role="alert" id={failureId}>
        {failure}
      </p>
    </form>
  );
}
