/** Remembers what to do at the end. */
export type OnStop = (step: () => unknown) => void;

export interface StopSteps {
  onStop: OnStop;
  /** Takes every step, the last one first, whatever becomes of the others. */
  stop(): Promise<void>;
}

/** Collects what must be undone; a step that comes after the end has begun is taken at once. */
export function createStopSteps(onFailure: (error: unknown) => void): StopSteps {
  const steps: (() => unknown)[] = [];
  let isStopping = false;
  const take = async (step: () => unknown) => {
    try {
      await step();
    } catch (error) {
      onFailure(error);
    }
  };
  return {
    onStop(step) {
      if (isStopping) void take(step);
      else steps.push(step);
    },
    async stop() {
      isStopping = true;
      for (let step = steps.pop(); step; step = steps.pop()) await take(step);
    },
  };
}
