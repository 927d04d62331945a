import fc from "fast-check";

// Thousands of inputs for each of a thousand mutants would take hours, and nobody reads the
// smallest counterexample: a property is tried for a moment, up to the first that fails it.
fc.configureGlobal({ interruptAfterTimeLimit: 150, endOnFailure: true });
