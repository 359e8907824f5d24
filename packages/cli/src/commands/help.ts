import type { Command } from "commander";

/**
 * `help COMMAND` in place of commander's own, which answers an unknown name with the whole help and no reason. Options are
 * let through: who asks with --json gets a refusal as JSON.
 */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command("help")
    .description("display help for command")
    .argument("[command]")
    .allowUnknownOption()
    .allowExcessArguments()
    .action((_name: string | undefined, _options: object, { args }: Command) => {
      const name = args.find((arg) => !arg.startsWith("-"));
      const named = program.commands.find((command) => command.name() === name);
      if (name !== undefined && named === undefined) program.error(`error: unknown command '${name}'`);
      (named ?? program).help();
    });
}
