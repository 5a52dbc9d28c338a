/** Long work in short slices, so that messages are read and answered in between. */

/** Longest stretch of work before the next message is looked for. Milliseconds. */
const SLICE = 8;

interface Task {
  readonly key: string;
  readonly steps: Iterator<void, unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
  /** Time worked. */
  spent: number;
}

export interface Finished<T> {
  readonly value: T;
  /** Milliseconds worked, without the waiting. */
  readonly spent: number;
}

/** Shares its time between tasks; those of one key run one after the other. */
export class Slices {
  private tasks: Task[] = [];
  private turning = false;

  /** Undefined when the task is dropped before its end. */
  run<T>(key: string, steps: Iterator<void, T>): Promise<Finished<T> | undefined> {
    return new Promise((resolve, reject) => {
      const task: Task = { key, steps, spent: 0, done: (value) => resolve(value as Finished<T> | undefined), failed: reject };
      this.tasks.push(task);
      this.turn();
    });
  }

  drop(key: string): void {
    const dropped = this.tasks.filter((t) => t.key === key);
    this.tasks = this.tasks.filter((t) => t.key !== key);
    for (const task of dropped) task.done(undefined);
  }

  private turn(): void {
    if (this.turning) return;
    this.turning = true;
    setImmediate(() => {
      this.turning = false;
      const task = this.next();
      if (!task) return;
      this.work(task);
      if (this.tasks.length) this.turn();
    });
  }

  /** What has been worked at least, so that a long task holds up no short one; of one key the oldest. */
  private next(): Task | undefined {
    const keys = new Set<string>();
    let next: Task | undefined;
    for (const task of this.tasks) {
      if (keys.has(task.key)) continue;
      keys.add(task.key);
      if (!next || task.spent < next.spent) next = task;
    }
    return next;
  }

  private work(task: Task): void {
    const began = performance.now();
    try {
      let spent = 0;
      while (spent < SLICE) {
        const step = task.steps.next();
        spent = performance.now() - began;
        if (!step.done) continue;
        this.end(task);
        task.done({ value: step.value, spent: task.spent + spent });
        return;
      }
      task.spent += spent;
    } catch (error) {
      this.end(task);
      task.failed(error);
    }
  }

  private end(task: Task): void {
    this.tasks = this.tasks.filter((t) => t !== task);
  }
}
