/** Asks a person on standard error; anything but a word that begins with one of the letters of `yes` is a no. */
export async function agrees(question: string, yes: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await asked.question(`${question} `)).trim();
    return answer !== '' && yes.includes(answer.slice(0, 1).toLowerCase());
  } finally {
    asked.close();
  }
}
