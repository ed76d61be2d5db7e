/** `workbench.html#sample` opens with the sample city: the pane's own button, pressed as a person would. */
const wanted = '[data-action="open-sample"]';

export async function openSample(pane: () => Document | null): Promise<void> {
  for (;;) {
    const button = pane()?.querySelector<HTMLButtonElement>(wanted);
    if (button) {
      button.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
