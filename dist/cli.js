#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports2) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports2.Argument = Argument2;
    exports2.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports2) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command2) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command2))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items2, helper) {
        if (items2.length === 0) return [];
        return [helper.styleTitle(heading), ...items2, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports2.Help = Help2;
    exports2.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports2.Option = Option2;
    exports2.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports2) {
    var maxDistance = 3;
    function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance = editDistance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity = (length - distance) / length;
        if (similarity > minSimilarity) {
          if (distance < bestDistance) {
            bestDistance = distance;
            similar = [candidate];
          } else if (distance === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports2.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports2) {
    var EventEmitter = require("node:events").EventEmitter;
    var childProcess = require("node:child_process");
    var path = require("node:path");
    var fs = require("node:fs");
    var process2 = require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command2 = this; command2; command2 = command2.parent) {
          result.push(command2);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
        }
        process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command2) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command2).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command2).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command2);
        this.commands.push(command2);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process2.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process2.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process2.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown));
          } else {
            return subCommand._parseCommand(operands, unknown);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed2 = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed2.operands);
        unknown = parsed2.unknown;
        this.args = operands.concat(unknown);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed2.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed2.unknown.length > 0) {
            this.unknownOption(parsed2.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process2.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command2 = this;
          do {
            const moreFlags = command2.createHelp().visibleOptions(command2).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command2 = command2.parent;
          } while (command2 && !command2._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command2) => {
            candidateNames.push(command2.name());
            if (command2.alias()) candidateNames.push(command2.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command2 = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command2 = this.commands[this.commands.length - 1];
        }
        if (alias === command2._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command2._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text2 = helper.formatHelp(this, helper);
        if (context.hasColors) return text2;
        return this._outputConfiguration.stripColor(text2);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command2) => command2.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command2) => command2.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text2) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text2 === "function") {
            helpStr = text2({ error: context.error, command: context.command });
          } else {
            helpStr = text2;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports2.Command = Command2;
    exports2.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports2) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports2.program = new Command2();
    exports2.createCommand = (name) => new Command2(name);
    exports2.createOption = (flags, description) => new Option2(flags, description);
    exports2.createArgument = (name, description) => new Argument2(name, description);
    exports2.Command = Command2;
    exports2.Option = Option2;
    exports2.Argument = Argument2;
    exports2.Help = Help2;
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
    exports2.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// src/problem.ts
function say(error) {
  const [first] = error?.errors ?? [];
  if (first) return say(first);
  return plain(error instanceof Error ? error.message : String(error), 1e3);
}
function plain(text2, limit = 200) {
  const clean = (0, import_node_util.stripVTControlCharacters)(text2.slice(0, limit * 8)).replace(UNPRINTABLE, " ").trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
var import_node_util, Problem, UNPRINTABLE;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    import_node_util = require("node:util");
    Problem = class extends Error {
      name = "Problem";
      constructor({ what, why, todo, cause }) {
        super(`${what}: ${why}. ${todo}.`, { cause });
      }
    };
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
  }
});

// src/cli/secrecy.ts
function withoutToken(text2) {
  const token = (process.env.KEYLEASE_API_TOKEN ?? "").trim();
  if (token.length < SHORTEST) return text2;
  const base64 = Buffer.from(token).toString("base64");
  const forms = [token, encodeURIComponent(token), base64, Buffer.from(token).toString("base64url")];
  return forms.reduce((clean, form) => clean.replaceAll(form, "***"), text2);
}
function withoutSecrets(text2) {
  return withoutToken(text2).replace(PRIVATE_KEY, "***").replace(SECRET_FIELD, '$1"***"');
}
var SHORTEST, PRIVATE_KEY, SECRET_FIELD;
var init_secrecy = __esm({
  "src/cli/secrecy.ts"() {
    "use strict";
    SHORTEST = 8;
    PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
    SECRET_FIELD = /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
  }
});

// src/cli/output.ts
async function print(text2) {
  if (failure) return false;
  try {
    if (!process.stdout.write(`${withoutToken(text2)}
`)) await (0, import_node_events.once)(process.stdout, "drain");
  } catch {
    return false;
  }
  return true;
}
function note(text2) {
  process.stderr.write(`${withoutToken(text2)}
`);
}
function printError(error) {
  note(`keylease: ${say(error)}`);
}
function endOutput() {
  if (!failure || failure.code === "EPIPE") return;
  throw new Problem({
    what: "Not everything could be written",
    why: failure.message,
    todo: "Check where the output goes, such as a full disk"
  });
}
function json(value, indent = 0) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped
  );
}
function coloured(color, text2) {
  const plain2 = !process.stdout.isTTY || process.env.NO_COLOR || process.env.TERM === "dumb";
  return plain2 ? text2 : (0, import_node_util2.styleText)(color, text2);
}
var import_node_events, import_node_util2, failure;
var init_output = __esm({
  "src/cli/output.ts"() {
    "use strict";
    import_node_events = require("node:events");
    import_node_util2 = require("node:util");
    init_problem();
    init_secrecy();
    for (const stream of [process.stdout, process.stderr]) {
      stream.on("error", (error) => {
        failure ??= error;
      });
    }
  }
});

// src/accounts/account.ts
function unsupported(title, what) {
  return new AccountError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "its API, or the profile of it, has no way to do so",
    todo: "Leave out instance, and give host, user and port"
  });
}
var AccountError;
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_problem();
    AccountError = class extends Problem {
      name = "AccountError";
      fault;
      /** How long the provider asks to wait, in milliseconds. */
      retryAfter;
      constructor(parts) {
        super(parts);
        this.fault = parts.fault;
        this.retryAfter = parts.retryAfter;
      }
    };
  }
});

// src/accounts/exchange.ts
async function exchange(url, { method, headers, body, signal }) {
  const content = body === void 0 ? {} : { "content-type": "application/json" };
  const common = { accept: "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https.default : import_node_http.default;
    request(url, { method, headers: { ...common, ...content, ...headers }, signal }, resolve).once("error", reject).end(body === void 0 ? void 0 : JSON.stringify(body));
  });
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(url);
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString("utf8")
  };
}
function tooLarge(url) {
  return new AccountError({
    fault: "unexpected",
    what: `What ${url.host} answered is not read`,
    why: `the answer is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
    todo: "Check that api-url is the address of the API"
  });
}
var import_node_http, import_node_https, MAX_BYTES;
var init_exchange = __esm({
  "src/accounts/exchange.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_account();
    MAX_BYTES = 16 * 1024 * 1024;
  }
});

// node_modules/p-throttle/index.js
function pThrottle({ limit, interval, strict, signal, onDelay, weight }) {
  if (!Number.isFinite(limit)) {
    throw new TypeError("Expected `limit` to be a finite number");
  }
  if (!Number.isFinite(interval)) {
    throw new TypeError("Expected `interval` to be a finite number");
  }
  if (limit < 0) {
    throw new TypeError("Expected `limit` to be >= 0");
  }
  if (interval < 0) {
    throw new TypeError("Expected `interval` to be >= 0");
  }
  if (weight !== void 0 && typeof weight !== "function") {
    throw new TypeError("Expected `weight` to be a function");
  }
  if (weight && interval === 0) {
    throw new TypeError("The `weight` option cannot be used with `interval` of 0");
  }
  const state = {
    queue: /* @__PURE__ */ new Map(),
    strictTicks: [],
    // Track windowed algorithm state so it can be reset on abort
    currentTick: 0,
    activeWeight: 0
  };
  const strictCapacity = Math.max(limit, 1);
  const insertTickSorted = (tickRecord) => {
    if (state.strictTicks.length === 0 || tickRecord.time >= state.strictTicks.at(-1).time) {
      state.strictTicks.push(tickRecord);
    } else {
      const insertIndex = state.strictTicks.findIndex((tick) => tick.time > tickRecord.time);
      state.strictTicks.splice(insertIndex, 0, tickRecord);
    }
  };
  function windowedDelay(requestWeight) {
    const now = Date.now();
    if (now - state.currentTick > interval) {
      state.activeWeight = requestWeight;
      state.currentTick = now;
      return 0;
    }
    if (state.activeWeight + requestWeight <= limit) {
      state.activeWeight += requestWeight;
    } else {
      state.currentTick += interval;
      state.activeWeight = requestWeight;
    }
    return state.currentTick - now;
  }
  function weightedDelay(requestWeight, now, ticks) {
    const findBlockingTick = (time2) => {
      let windowStart = 0;
      let windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time2 + interval) {
          break;
        }
        windowWeight += tick.weight;
        const windowEnd = Math.max(time2, tick.time);
        while (windowStart <= index && ticks[windowStart].time <= windowEnd - interval) {
          windowWeight -= ticks[windowStart].weight;
          windowStart++;
        }
        if (windowWeight + requestWeight > limit) {
          return ticks[windowStart];
        }
      }
    };
    let nextExecutionTime = now;
    let blockingTick = findBlockingTick(nextExecutionTime);
    while (blockingTick) {
      nextExecutionTime = blockingTick.time + interval;
      blockingTick = findBlockingTick(nextExecutionTime);
    }
    const tickRecord = {
      time: nextExecutionTime,
      weight: requestWeight,
      isExecuted: false
    };
    insertTickSorted(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  function strictDelay(requestWeight) {
    const now = Date.now();
    if (state.strictTicks.length > 0 && now - state.strictTicks.at(-1).time > interval) {
      state.strictTicks.length = 0;
    }
    if (weight) {
      while (state.strictTicks.length > 0 && now - state.strictTicks[0].time >= interval) {
        state.strictTicks.shift();
      }
      return weightedDelay(requestWeight, now, state.strictTicks);
    }
    if (state.strictTicks.length < strictCapacity) {
      state.strictTicks.push({ time: now, weight: requestWeight });
      return { delay: 0 };
    }
    const oldestTime = state.strictTicks[0].time;
    const mostRecentTime = state.strictTicks.at(-1).time;
    const baseTime = oldestTime + interval;
    const minSpacing = interval > 0 ? Math.ceil(interval / strictCapacity) : 0;
    const nextExecutionTime = baseTime <= mostRecentTime ? mostRecentTime + minSpacing : baseTime;
    state.strictTicks.shift();
    const tickRecord = { time: nextExecutionTime, weight: requestWeight };
    state.strictTicks.push(tickRecord);
    return { delay: Math.max(0, nextExecutionTime - now), tickRecord };
  }
  const getDelay = strict ? strictDelay : windowedDelay;
  return (function_) => {
    const throttled2 = function(...arguments_) {
      if (!throttled2.isEnabled) {
        return (async () => function_.apply(this, arguments_))();
      }
      let timeoutId;
      return new Promise((resolve, reject) => {
        let requestWeight = 1;
        if (weight) {
          try {
            requestWeight = weight(...arguments_);
          } catch (error) {
            reject(error);
            return;
          }
          if (!Number.isFinite(requestWeight) || requestWeight < 0) {
            reject(new TypeError("Expected `weight` to be a finite non-negative number"));
            return;
          }
          if (requestWeight > limit) {
            reject(new TypeError(`Expected \`weight\` (${requestWeight}) to be <= \`limit\` (${limit})`));
            return;
          }
        }
        const delayResult = getDelay(requestWeight);
        const delay = strict ? delayResult.delay : delayResult;
        let tickRecord = strict ? delayResult.tickRecord : void 0;
        const execute = () => {
          if (tickRecord) {
            const actualTime = Date.now();
            if (weight) {
              const index = state.strictTicks.indexOf(tickRecord);
              if (index !== -1) {
                state.strictTicks.splice(index, 1);
              }
              const executedTicks = state.strictTicks.filter((tick) => tick.isExecuted);
              const updatedDelayResult = weightedDelay(requestWeight, actualTime, executedTicks);
              tickRecord = updatedDelayResult.tickRecord;
              if (updatedDelayResult.delay > 0) {
                state.queue.delete(timeoutId);
                timeoutId = setTimeout(execute, updatedDelayResult.delay);
                state.queue.set(timeoutId, reject);
                return;
              }
              tickRecord.isExecuted = true;
            } else {
              tickRecord.time = actualTime;
            }
          }
          try {
            resolve(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay > 0) {
          timeoutId = setTimeout(execute, delay);
          state.queue.set(timeoutId, reject);
          try {
            onDelay?.(...arguments_);
          } catch {
          }
        } else {
          execute();
        }
      });
    };
    signal?.throwIfAborted();
    if (signal) {
      let registration = signalThrottleds.get(signal);
      if (!registration) {
        registration = {
          throttleds: /* @__PURE__ */ new Set(),
          listener: null
        };
        registration.listener = () => {
          for (const weakReference2 of registration.throttleds) {
            const function_2 = weakReference2.deref();
            if (!function_2) {
              continue;
            }
            const functionState = states.get(function_2);
            if (!functionState) {
              continue;
            }
            for (const timeout of functionState.queue.keys()) {
              clearTimeout(timeout);
              functionState.queue.get(timeout)(signal.reason);
            }
            functionState.queue.clear();
            functionState.strictTicks.length = 0;
            functionState.currentTick = 0;
            functionState.activeWeight = 0;
          }
          signalThrottleds.delete(signal);
        };
        signalThrottleds.set(signal, registration);
        signal.addEventListener("abort", registration.listener, { once: true });
      }
      const weakReference = new WeakRef(throttled2);
      registration.throttleds.add(weakReference);
      finalizationRegistry.register(throttled2, {
        signalWeakRef: new WeakRef(signal),
        weakReference
      });
    }
    throttled2.isEnabled = true;
    Object.defineProperty(throttled2, "queueSize", {
      get() {
        return state.queue.size;
      }
    });
    states.set(throttled2, state);
    return throttled2;
  };
}
var states, signalThrottleds, finalizationRegistry;
var init_p_throttle = __esm({
  "node_modules/p-throttle/index.js"() {
    states = /* @__PURE__ */ new WeakMap();
    signalThrottleds = /* @__PURE__ */ new WeakMap();
    finalizationRegistry = new FinalizationRegistry(({ signalWeakRef, weakReference }) => {
      const signal = signalWeakRef.deref();
      if (!signal) {
        return;
      }
      const registration = signalThrottleds.get(signal);
      if (registration) {
        registration.throttleds.delete(weakReference);
        if (registration.throttleds.size === 0) {
          signal.removeEventListener("abort", registration.listener);
          signalThrottleds.delete(signal);
        }
      }
    });
  }
});

// src/accounts/pace.ts
function makePace({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unhurried;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unhurried;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run2 = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run2(task);
}
function unhurried(task) {
  return task();
}
var MINUTE;
var init_pace = __esm({
  "src/accounts/pace.ts"() {
    "use strict";
    init_p_throttle();
    MINUTE = 6e4;
  }
});

// node_modules/is-network-error/index.js
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}
var objectToString, isError, errorMessages;
var init_is_network_error = __esm({
  "node_modules/is-network-error/index.js"() {
    objectToString = Object.prototype.toString;
    isError = (value) => objectToString.call(value) === "[object Error]";
    errorMessages = /* @__PURE__ */ new Set([
      "network error",
      // Chrome
      "NetworkError when attempting to fetch resource.",
      // Firefox
      "The Internet connection appears to be offline.",
      // Safari 16
      "Network request failed",
      // `cross-fetch`
      "fetch failed",
      // Undici (Node.js)
      "terminated",
      // Undici (Node.js)
      " A network error occurred.",
      // Bun (WebKit)
      "Network connection lost"
      // Cloudflare Workers (fetch)
    ]);
  }
});

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
function calculateDelay(retriesConsumed, options) {
  const attempt = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = performance.now();
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}
var AbortError;
var init_p_retry = __esm({
  "node_modules/p-retry/index.js"() {
    init_is_network_error();
    AbortError = class extends Error {
      constructor(message) {
        super();
        if (message instanceof Error) {
          this.originalError = message;
          ({ message } = message);
        } else {
          this.originalError = new Error(message);
          this.originalError.stack = this.stack;
        }
        this.name = "AbortError";
        this.message = message;
      }
    };
  }
});

// src/accounts/retry.ts
function persist(task, { title, deadline, backoff }) {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);
  return pRetry(() => task(signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isPassing(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isPassing(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const pause = asked ?? backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      const left = end - Date.now();
      if (pause > left) throw asked ? tooLong(title, asked, left) : error;
      await (0, import_promises.setTimeout)(pause);
    }
  });
}
function isPassing(error) {
  return error instanceof AccountError && error.fault === "passing";
}
function tooLong(title, wait, left) {
  return new AccountError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    todo: "Run again later, or make fewer requests with this token"
  });
}
function waitAsked(status, headers) {
  const after = headers["retry-after"];
  if (after) {
    const wait = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
    return Number.isNaN(wait) ? void 0 : Math.max(wait, 0);
  }
  if (status !== 429) return void 0;
  const named = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named].find((text2) => /^\d+$/.test(text2));
  if (!reset) return void 0;
  const span = Number(reset) > LONGEST_SPAN ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(span, 0);
}
var import_promises, RETRIES, LONGEST_SPAN;
var init_retry = __esm({
  "src/accounts/retry.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_p_retry();
    init_account();
    RETRIES = 4;
    LONGEST_SPAN = 1e9;
  }
});

// src/accounts/http.ts
function checkAddress({ title, baseUrl }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url?.hostname ?? "");
  if (url?.protocol === "https:" || url?.protocol === "http:" && loopback) return;
  throw new AccountError({
    fault: "invalid",
    what: `${title} cannot be asked`,
    why: url ? "its address is not https, and the token would be sent in the clear" : "its address is not a URL",
    todo: "Set api-url to an address such as https://api.example.com"
  });
}
var MAX_REDIRECTS, HttpClient;
var init_http = __esm({
  "src/accounts/http.ts"() {
    "use strict";
    init_problem();
    init_account();
    init_exchange();
    init_pace();
    init_retry();
    MAX_REDIRECTS = 3;
    HttpClient = class {
      #options;
      #pace;
      #secrets;
      /** Throws AccountError when the address would carry the token in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#pace = makePace(limits);
        this.#secrets = new Set([options.secret].filter(Boolean));
        checkAddress(options);
      }
      /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
      send(request) {
        return this.persist((signal) => this.once(request, signal));
      }
      /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
      persist(task) {
        return persist(task, this.#options);
      }
      /** once makes a call once. Throws AccountError: `passing` for network faults, 429 and 5xx. Other answers are returned. */
      once(request, signal) {
        return this.#pace(() => this.#try(request, signal), request.method === "GET");
      }
      /** refusal turns an answer that is not what was hoped for into an AccountError. */
      refusal(what, { status }, message) {
        const said = typeof message === "string" ? `: ${this.#clean(message)}` : "";
        const why = `${this.#options.title} answered ${status}${said.replace(/[.\s]+$/, "")}`;
        if (status === 401 || status === 403) {
          return new AccountError({
            fault: "refused",
            what,
            why,
            todo: "Check that the API token is valid and may manage SSH keys"
          });
        }
        if (status === 404) {
          return new AccountError({
            fault: "not-found",
            what,
            why,
            todo: "Check api-url and the ids that were given"
          });
        }
        const todo = "Mend what the message names; if it names nothing, the profile may not fit this API";
        return new AccountError({ fault: status === 422 ? "invalid" : "unexpected", what, why, todo });
      }
      async #try(request, signal) {
        const { timeout, deadline } = this.#options;
        const tooLong2 = AbortSignal.timeout(timeout);
        try {
          return await this.#follow(request, AbortSignal.any([signal, tooLong2]));
        } catch (error) {
          if (error instanceof AccountError) throw error;
          const limit = signal.aborted ? deadline : tooLong2.aborted ? timeout : void 0;
          throw this.#networkFault(request, limit ? `no answer within ${limit / 1e3} s` : error);
        }
      }
      async #follow(request, signal) {
        const { baseUrl, title } = this.#options;
        const headers = { ...await this.#headers(signal), ...request.headers };
        let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
          const response = await this.#observed(url, { ...request, headers, signal });
          const { location } = response.headers;
          if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
          const next = new URL(location, url);
          const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
          if (next.origin !== url.origin || !repeats) {
            throw new AccountError({
              fault: "unexpected",
              what: `${title} cannot be asked at ${url.origin}`,
              why: `it redirects to ${this.#clean(next.origin)}, and the token is sent to nobody else`,
              todo: "Set api-url to the address of the API itself"
            });
          }
          url = next;
        }
        throw new AccountError({
          fault: "unexpected",
          what: `${title} cannot be asked at ${url.origin}`,
          why: "it redirects in a circle",
          todo: "Check api-url"
        });
      }
      async #observed(url, outgoing) {
        const { method, body } = outgoing;
        let answer;
        try {
          answer = await exchange(url, outgoing);
          return answer;
        } finally {
          this.#options.observe?.({ method, url: url.href, body, answer });
        }
      }
      async #headers(signal) {
        const { headers, accessToken } = this.#options;
        if (!accessToken) return headers;
        const token = await accessToken(signal);
        this.#secrets.add(token);
        return { ...headers, authorization: `Bearer ${token}` };
      }
      #read(request, { status, headers, text: text2 }) {
        const { title, baseUrl } = this.#options;
        if (status === 429 || status === 408 || status >= 500) {
          throw new AccountError({
            fault: "passing",
            what: `${request.method} ${request.path} failed`,
            why: `${title} answered ${status}`,
            todo: "Run again later",
            retryAfter: waitAsked(status, headers)
          });
        }
        const link = headers.link === void 0 ? void 0 : String(headers.link);
        if (!text2) return { status, body: void 0, link };
        try {
          return { status, body: JSON.parse(text2), link };
        } catch {
          if (request.text) return { status, body: text2, link };
          if (status >= 400) return { status, body: void 0 };
          throw new AccountError({
            fault: "unexpected",
            what: `${request.method} ${request.path} failed`,
            why: `${title} did not answer with JSON but with ${this.#clean(headers["content-type"] ?? "something else", 40)}`,
            todo: `Check that api-url is the address of the API (now ${baseUrl})`
          });
        }
      }
      #networkFault(request, cause) {
        const { title, baseUrl } = this.#options;
        return new AccountError({
          fault: "passing",
          what: `${title} cannot be reached (${request.method} ${request.path})`,
          why: this.#clean(say(cause), 1e3),
          todo: `Check api-url (now ${baseUrl}) and the network`
        });
      }
      /** clean makes what a server said printable, without any token in it, also not one that marks stand in. */
      #clean(text2, limit = 200) {
        const hide = (each) => [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), each);
        return plain(hide(plain(hide(text2), 8 * limit)), limit);
      }
    };
  }
});

// src/keys/fingerprint.ts
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
var import_node_crypto;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
  }
});

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, MAKE_ONE, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from its BEGIN line to its END line, as `cat` prints it";
    MAKE_ONE = "Make one with `ssh-keygen -t ed25519`";
    FAULTS = {
      empty: {
        why: "it is empty",
        todo: "Check the name of the secret; secrets are empty on forks and for Dependabot"
      },
      "too-large": {
        why: "it is larger than any key (16 KiB each, 64 KiB all of them)",
        todo: "Give keys only"
      },
      "public-half": {
        why: "it is the public half",
        todo: "Store the file without the ending .pub"
      },
      certificate: {
        why: "it is a certificate",
        todo: "Store the private key that it was made for"
      },
      json: {
        why: "it is JSON",
        todo: "Give the value of the field that holds the key, and nothing around it"
      },
      html: {
        why: "it is a web page",
        todo: "Store the file itself, not what a browser or a failed download made of it"
      },
      "no-key": {
        why: "no `BEGIN ... PRIVATE KEY` line is in it",
        todo: "Paste the whole file, as `cat` prints it"
      },
      truncated: {
        why: "a part of it is missing",
        todo: WHOLE_FILE
      },
      damaged: {
        why: "it is damaged",
        todo: WHOLE_FILE
      },
      encrypted: {
        why: "it is encrypted",
        todo: "Give its passphrase too, or store it without one (`ssh-keygen -p` removes it)"
      },
      "wrong-passphrase": {
        why: "the passphrase does not open it",
        todo: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
      },
      costly: {
        why: "its passphrase takes too long to try",
        todo: "Encrypt it with the usual cost, for example with `ssh-keygen -p -a 16`"
      },
      "unsupported-encryption": {
        why: "it is encrypted in a way that is not supported here",
        todo: "Encrypt it anew, for example with `ssh-keygen -p -Z aes256-ctr`"
      },
      "ppk-v3": {
        why: "it is a PuTTY key of version 3",
        todo: "Convert it with `puttygen key.ppk -O private-openssh-new -o key`"
      },
      unsupported: {
        why: "it is of a kind that an agent does not take",
        todo: MAKE_ONE
      },
      hardware: {
        why: "its private half is in a FIDO token, and the file only points to it",
        todo: MAKE_ONE
      },
      "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", todo: ONE_LINE },
      "public-not-a-key": { what: NOT_PUBLIC, why: "it is not `type base64 comment`", todo: ONE_LINE },
      "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", todo: ONE_LINE }
    };
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      constructor(code, detail) {
        const { what = "The private key cannot be used", why, todo } = FAULTS[code];
        super({ what, why: detail ? `${why}: ${detail}` : why, todo });
        this.code = code;
      }
    };
  }
});

// src/keys/wire.ts
function wireString(data) {
  const bytes = Buffer.from(data);
  return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
var WireReader;
var init_wire = __esm({
  "src/keys/wire.ts"() {
    "use strict";
    WireReader = class {
      #data;
      #at = 0;
      constructor(data) {
        this.#data = data;
      }
      /** left is the number of bytes not read yet. */
      get left() {
        return this.#data.length - this.#at;
      }
      /** at is the number of bytes read so far. */
      get at() {
        return this.#at;
      }
      bytes(count) {
        if (count > this.left) throw new RangeError(`${count} bytes wanted, ${this.left} left`);
        this.#at += count;
        return this.#data.subarray(this.#at - count, this.#at);
      }
      uint32() {
        return this.bytes(4).readUInt32BE();
      }
      string() {
        return this.bytes(this.uint32());
      }
      text() {
        return this.string().toString("utf8");
      }
    };
  }
});

// src/keys/public.ts
function parsePublicKey(line) {
  if (line.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key = readBlob(blob);
    if (key.type !== type) {
      throw new KeyFault("public-damaged", "its type is not the type inside the key");
    }
    return { ...key, comment };
  } catch (error) {
    if (error instanceof RangeError) {
      throw new KeyFault("public-damaged", "the key data ends too early");
    }
    throw error;
  }
}
function readBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  return { type, bits: bitsOf(type, reader), blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
function bitsOf(type, reader) {
  switch (type) {
    case "ssh-rsa":
      reader.string();
      return bitLength(reader.string());
    // n
    case "ssh-dss":
      return bitLength(reader.string());
    // p
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      reader.string();
      reader.string();
      return Number(type.slice(-3));
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com":
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      reader.string();
      return 256;
    default:
      return void 0;
  }
}
function bitLength(mpint) {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
var LINE, LONGEST_LINE;
var init_public = __esm({
  "src/keys/public.ts"() {
    "use strict";
    init_fault();
    init_wire();
    LINE = /^\s*([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*?))?\s*$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.split(".").reduce((inner, name) => {
    const holds = typeof inner === "object" && inner !== null && Object.hasOwn(inner, name);
    return holds ? inner[name] : void 0;
  }, value);
}
function textAt(value, path) {
  const found = at(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const text2 = textAt(value, path);
  if (format === "unix") return /^\d{1,12}(\.\d+)?$/.test(text2) ? Math.round(Number(text2) * 1e3) : void 0;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text2);
  const time2 = Date.parse(zoned ? text2 : `${text2}Z`);
  return Number.isNaN(time2) ? void 0 : time2;
}
function listAt(value, path) {
  if (!/(^|\.)\*$/.test(path)) {
    const list2 = at(value, path);
    return Array.isArray(list2) ? list2 : void 0;
  }
  const map = at(value, path.replace(/\.?\*$/, ""));
  if (typeof map !== "object" || map === null || Array.isArray(map)) return void 0;
  return Object.entries(map).map(([name, each]) => ({ ...each, "*": name }));
}
var init_fields = __esm({
  "src/accounts/fields.ts"() {
    "use strict";
  }
});

// src/accounts/entry.ts
function parsed(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function entryOf({
  title,
  keys,
  times
}, item, others = {}) {
  const fields = { ...keys.fields, ...others };
  const text2 = (path) => path === void 0 ? "" : textAt(item, path);
  const time2 = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const publicKey = text2(fields.publicKey);
  const key = parsed(publicKey);
  return {
    id: idAt(title, item, others.id ?? keys.fields.id),
    name: keys.names === "comment" ? key?.comment ?? "" : text2(fields.name),
    publicKey,
    fingerprint: key ? sha256(key.blob) : publicKey ? void 0 : providersOwn(text2(fields.fingerprint)),
    createdAt: time2(fields.createdAt),
    lastUsedAt: time2(fields.lastUsedAt),
    expiresAt: time2(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : void 0,
    machines: fields.machines ? machinesAt(item, fields.machines) : void 0
  };
}
function idAt(title, item, path) {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== "number" || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new AccountError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be read exactly` : `its field "${path}" is empty`,
    todo: "Check whether the profile fits this API"
  });
}
function providersOwn(fingerprint) {
  return /^SHA256:[A-Za-z0-9+/]{43}=?$/.test(fingerprint) ? fingerprint.replace("=", "") : void 0;
}
function machinesAt(item, path) {
  const machines = at(item, path);
  if (!Array.isArray(machines)) return void 0;
  return machines.map((machine) => ({ id: textAt(machine, "id"), name: textAt(machine, "name") }));
}
var init_entry = __esm({
  "src/accounts/entry.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_account();
    init_fields();
  }
});

// src/accounts/wanted.ts
function wantedKey({ title, keys }, name, publicKey) {
  const key = parsed(publicKey);
  if (!key) throw new TypeError("an account key must be a public key line");
  const sent = keys.names === "comment" ? formatPublicKey({ ...key, comment: name }) : publicKey;
  const fault = nameFault(keys.names, name) ?? keyFault(keys.accepts ?? {}, { ...key, line: sent });
  if (!fault) return { name, publicKey: sent, fingerprint: sha256(key.blob) };
  throw new AccountError({
    fault: "invalid",
    what: `${title} would not take the key`,
    why: fault,
    todo: "Nothing was sent; use another name or another key"
  });
}
function nameLimitOf(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function nameFault(names, name) {
  if (names === "comment") return /[\r\n]/.test(name) ? "its name has more than one line" : void 0;
  const { characters } = names;
  const strange = characters && [...name].find((each) => !characters.includes(each));
  return strange ? `its name may not hold "${plain(strange)}"` : void 0;
}
function keyFault({ maxLength, types }, { type, line }) {
  if (types && !types.includes(type))
    return `it is of type ${plain(type)}, and only ${types.join(", ")} are taken`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var init_wanted = __esm({
  "src/accounts/wanted.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_problem();
    init_account();
    init_entry();
  }
});

// src/accounts/profiles/aws-ec2.ts
function faultOf(status) {
  if (status === void 0 || status === 429 || status >= 500) return "passing";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
function quoted(text2) {
  return `'${text2.replaceAll("'", `'\\''`)}'`;
}
var NAMES, FIELDS, awsEc2, Ec2Account;
var init_aws_ec2 = __esm({
  "src/accounts/profiles/aws-ec2.ts"() {
    "use strict";
    init_problem();
    init_account();
    init_entry();
    init_wanted();
    NAMES = { max: 255, unique: true };
    FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
    awsEc2 = {
      id: "aws-ec2",
      title: "AWS EC2",
      verified: true,
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
      notes: "Needs no api-token: AWS credentials and region come from the environment, for the post step too.",
      vars: { region: { env: "AWS_REGION", about: "a region" } },
      names: NAMES,
      removal: { revokes: "no", note: "EC2 leaves the keys on running instances as they are." },
      paging: "whole",
      open: async (options) => new Ec2Account(options, await Promise.resolve().then(() => __toESM(require("./vendor/ec2-sdk.js"), 1)))
    };
    Ec2Account = class {
      title = awsEc2.title;
      verified = awsEc2.verified;
      nameLimit = nameLimitOf(NAMES);
      removal = awsEc2.removal;
      supports = { instances: false, attach: false };
      #sdk;
      #client;
      #region;
      constructor({ apiUrl, vars, http: http2 }, sdk) {
        const { region = "" } = vars;
        const { timeout: requestTimeout = 15e3 } = http2;
        const endpoint = apiUrl ? { endpoint: apiUrl } : {};
        this.#sdk = sdk;
        this.#region = region;
        this.#client = new sdk.EC2Client({
          region,
          maxAttempts: 5,
          requestHandler: { requestTimeout },
          ...endpoint
        });
      }
      async *keys() {
        const { DescribeKeyPairsCommand } = this.#sdk;
        const answer = await this.#ask(
          "did not list its key pairs",
          () => this.#client.send(new DescribeKeyPairsCommand({ IncludePublicKey: true }))
        );
        for (const pair of answer.KeyPairs ?? []) {
          const entry = entryOf({ title: this.title, keys: { fields: FIELDS, names: NAMES } }, pair);
          yield { ...entry, publicKey: entry.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        }
      }
      async add(name, publicKey) {
        const wanted = wantedKey({ title: this.title, keys: { names: NAMES } }, name, publicKey);
        const present = await this.#find(wanted);
        if (present) return present;
        const { ImportKeyPairCommand } = this.#sdk;
        const PublicKeyMaterial = Buffer.from(wanted.publicKey);
        try {
          await this.#ask(
            "did not register the key",
            () => this.#client.send(new ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
          );
        } catch (error) {
          const listed2 = await this.#find(wanted);
          if (listed2) return listed2;
          throw error;
        }
        const listed = await this.#find(wanted);
        if (listed) return listed;
        throw new AccountError({
          fault: "unexpected",
          what: `${this.title} does not list the key that it took`,
          why: `no key pair of region ${this.#region} has its fingerprint`,
          todo: "Run again"
        });
      }
      async remove(id) {
        const { DeleteKeyPairCommand } = this.#sdk;
        let isThere = false;
        for await (const key of this.keys()) if (key.id === id) isThere = true;
        if (!isThere) return "gone";
        await this.#ask(
          `did not remove key ${plain(id)}`,
          () => this.#client.send(new DeleteKeyPairCommand({ KeyPairId: id }))
        );
        return "removed";
      }
      removalCommand(id) {
        return `aws ec2 delete-key-pair --region ${quoted(this.#region)} --key-pair-id ${quoted(id)}`;
      }
      // biome-ignore lint/correctness/useYield: it only fails.
      async *instances() {
        throw unsupported(this.title, "say which keys its instances let in");
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running instance");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running instance");
      }
      async #find({ fingerprint }) {
        for await (const key of this.keys()) if (key.fingerprint === fingerprint) return key;
        return void 0;
      }
      async #ask(failed, task) {
        try {
          return await task();
        } catch (error) {
          const { name, $metadata } = error;
          throw new AccountError({
            fault: faultOf($metadata?.httpStatusCode),
            what: `${this.title} ${failed}`,
            why: plain(`${name}: ${say(error)}`).replace(/[.\s]+$/, ""),
            todo: "Check the AWS credentials, their rights, and the region"
          });
        }
      }
    };
  }
});

// src/accounts/profiles/digitalocean.ts
var digitalocean;
var init_digitalocean = __esm({
  "src/accounts/profiles/digitalocean.ts"() {
    "use strict";
    digitalocean = {
      id: "digitalocean",
      title: "DigitalOcean",
      verified: true,
      docs: "https://github.com/digitalocean/openapi",
      baseUrl: "https://api.digitalocean.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/v2/account/keys",
          items: "ssh_keys",
          page: { kind: "page", param: "page", sizeParam: "per_page", size: 200, next: "links.pages.next" }
        },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/v2/account/keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 422, field: "message", contains: "already in use" }]
        },
        delete: {
          path: "/v2/account/keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "id", contains: "not_found" }]
        },
        names: {}
      },
      removal: {
        revokes: "no",
        note: "DigitalOcean leaves the keys on existing Droplets as they are."
      },
      errors: ["message"],
      limits: { listingsPerMinute: 10 }
    };
  }
});

// src/accounts/profiles/github.ts
var github;
var init_github = __esm({
  "src/accounts/profiles/github.ts"() {
    "use strict";
    github = {
      id: "github",
      title: "GitHub",
      verified: true,
      docs: "https://docs.github.com/en/rest/users/keys",
      notes: "The text of its answer to a key that is there already is not documented.",
      baseUrl: "https://api.github.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 422 }]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {},
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "yes",
        note: "GitHub keys open repositories, and a removed one opens none any more; machines are not concerned."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/gitlab.ts
var gitlab;
var init_gitlab = __esm({
  "src/accounts/profiles/gitlab.ts"() {
    "use strict";
    gitlab = {
      id: "gitlab",
      title: "GitLab",
      verified: true,
      docs: "https://docs.gitlab.com/api/user_keys/",
      baseUrl: "https://gitlab.com/api/v4",
      auth: { kind: "header", header: "PRIVATE-TOKEN", prefix: "" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
        create: {
          path: "/user/keys",
          body: { title: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [
            { status: 400, field: "message.fingerprint" },
            { status: 400, field: "message.key" }
          ]
        },
        delete: { path: "/user/keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "yes",
        note: "GitLab keys open repositories, and a removed one opens none any more; machines are not concerned."
      },
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/gpuai.ts
var gpuai;
var init_gpuai = __esm({
  "src/accounts/profiles/gpuai.ts"() {
    "use strict";
    gpuai = {
      id: "gpuai",
      title: "gpu.ai",
      verified: true,
      docs: "https://demo.gpu.ai/docs/api/reference",
      notes: "Its production address is announced for version 1.0. Public keys are not shown, so that a removed key cannot be put back.",
      baseUrl: "https://api.gpu.ai/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "data",
          page: { kind: "cursor", param: "cursor", sizeParam: "limit", size: 200, next: "next_cursor" }
        },
        fields: { id: "id", name: "name", fingerprint: "fingerprint", createdAt: "created_at" },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }],
          idempotencyHeader: "Idempotency-Key"
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "gpu.ai does not say whether a running instance still lets in a key that was removed from the account."
      },
      errors: ["detail", "title"]
    };
  }
});

// src/accounts/profiles/hetzner.ts
var hetzner;
var init_hetzner = __esm({
  "src/accounts/profiles/hetzner.ts"() {
    "use strict";
    hetzner = {
      id: "hetzner",
      title: "Hetzner Cloud",
      verified: true,
      docs: "https://docs.hetzner.cloud",
      baseUrl: "https://api.hetzner.cloud/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh_keys",
          items: "ssh_keys",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "per_page",
            size: 50,
            next: "meta.pagination.next_page"
          }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created" },
        create: {
          path: "/ssh_keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 409, field: "error.code", contains: "uniqueness_error" }]
        },
        delete: {
          path: "/ssh_keys/{key}",
          ok: [204],
          gone: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
        names: { unique: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hetzner does not say whether a running server still lets in a key that was removed from the project."
      },
      errors: ["error.message"]
    };
  }
});

// src/accounts/profiles/hyperstack.ts
var hyperstack;
var init_hyperstack = __esm({
  "src/accounts/profiles/hyperstack.ts"() {
    "use strict";
    hyperstack = {
      id: "hyperstack",
      title: "Hyperstack",
      verified: true,
      docs: "https://docs.hyperstack.cloud/docs/api-reference/section-core",
      notes: "A key belongs to one environment: one that another environment has already counts as there. The largest page is not documented.",
      baseUrl: "https://infrahub-api.nexgencloud.com/v1",
      vars: { environment: { env: "HYPERSTACK_ENVIRONMENT", about: "the name of an environment" } },
      auth: { kind: "header", header: "api_key", prefix: "" },
      keys: {
        list: {
          path: "/core/keypairs",
          items: "keypairs",
          page: { kind: "page", param: "page", sizeParam: "pageSize", size: 100 }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/core/keypairs",
          body: { name: "$name", environment_name: "$environment", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "keypair" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/core/keypair/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 50 }
      },
      removal: {
        revokes: "unknown",
        note: "Hyperstack does not say whether a running machine still lets in a key that was removed from the account."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/lambda.ts
var lambda;
var init_lambda = __esm({
  "src/accounts/profiles/lambda.ts"() {
    "use strict";
    lambda = {
      id: "lambda",
      title: "Lambda",
      verified: true,
      docs: "https://docs.lambda.ai",
      notes: "What it answers to a key that is there already, and whether names are unique, is not documented.",
      baseUrl: "https://cloud.lambda.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/api/v1/ssh-keys", items: "data", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/api/v1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: {
          path: "/api/v1/ssh-keys/{key}",
          ok: [200],
          gone: [{ status: 404, field: "error.code", contains: "not-found" }]
        },
        names: { max: 64, unique: true },
        accepts: { maxLength: 4096 }
      },
      removal: {
        revokes: "unknown",
        note: "Lambda does not say whether a running instance still lets in a key that was removed from the account."
      },
      instances: {
        list: { path: "/api/v1/instances", items: "data", page: { kind: "none" } },
        fields: { id: "id", name: "name", status: "status", host: "ip" },
        user: "ubuntu",
        keys: { items: "ssh_key_names", by: "name" }
      },
      errors: ["error.message"],
      limits: { interval: 1e3 }
    };
  }
});

// src/accounts/profiles/linode.ts
var linode;
var init_linode = __esm({
  "src/accounts/profiles/linode.ts"() {
    "use strict";
    linode = {
      id: "linode",
      title: "Linode",
      verified: true,
      docs: "https://github.com/linode/linode-api-openapi",
      notes: "What it answers to a key that is there already, or is gone, is not documented.",
      baseUrl: "https://api.linode.com/v4",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/profile/sshkeys",
          items: "data",
          page: { kind: "page", param: "page", sizeParam: "page_size", size: 500, last: "pages" }
        },
        fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
        create: {
          path: "/profile/sshkeys",
          body: { label: "$name", ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 64 }
      },
      removal: {
        revokes: "unknown",
        note: "Linode does not say whether a running instance still lets in a key that was removed from the profile."
      },
      errors: ["errors.0.reason"]
    };
  }
});

// src/accounts/profiles/pictor.ts
var pages, pictor;
var init_pictor = __esm({
  "src/accounts/profiles/pictor.ts"() {
    "use strict";
    pages = {
      kind: "page",
      param: "page",
      sizeParam: "per_page",
      size: 100,
      last: "meta.last_page",
      total: "meta.total"
    };
    pictor = {
      id: "pictor",
      title: "Pictor",
      verified: false,
      docs: "https://docs.pictor.network/docs/reference/api-keys",
      notes: "Pictor publishes no endpoints: all of this is an assumption.",
      baseUrl: "https://apiv2.pictor.network/api",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/ssh-keys", items: "data", page: pages },
        fields: {
          id: "id",
          name: "name",
          publicKey: "public_key",
          createdAt: "created_at",
          machines: "machines"
        },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "data" },
          duplicate: [{ status: 422, field: "errors.public_key" }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { max: 64 }
      },
      removal: {
        revokes: "unknown",
        note: "Pictor does not say whether a running machine still lets in a key that was removed from the account."
      },
      instances: {
        list: { path: "/gpu-instances", items: "data", page: pages },
        fields: { id: "id", name: "name", status: "status", host: "ip", port: "port", user: "username" },
        keys: { items: "ssh_keys", by: "id" },
        access: {
          attach: { path: "/gpu-instances/{instance}/ssh-keys", body: { ssh_key_id: "$keyId" }, ok: [201] },
          detach: { path: "/gpu-instances/{instance}/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] }
        }
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/primeintellect.ts
var primeintellect;
var init_primeintellect = __esm({
  "src/accounts/profiles/primeintellect.ts"() {
    "use strict";
    primeintellect = {
      id: "primeintellect",
      title: "Prime Intellect",
      verified: true,
      docs: "https://docs.primeintellect.ai",
      notes: "What it answers to a key that is there already, or is gone, is not documented.",
      baseUrl: "https://api.primeintellect.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/api/v1/ssh_keys/",
          items: "data",
          page: { kind: "offset", param: "offset", sizeParam: "limit", size: 100, total: "total_count" }
        },
        fields: {
          id: "id",
          name: "name",
          publicKey: "publicKey",
          createdAt: "createdAt",
          managed: { field: "isUserKey", equals: false }
        },
        create: {
          path: "/api/v1/ssh_keys/",
          body: { name: "$name", publicKey: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v1/ssh_keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "Prime Intellect does not say whether a running pod still lets in a key that was removed from the account."
      },
      errors: ["detail", "message"]
    };
  }
});

// src/leases/ttl.ts
var MINUTE2, UNITS, LONGEST_LEASE, SHORTEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_problem();
    MINUTE2 = 6e4;
    UNITS = { m: MINUTE2, h: 60 * MINUTE2, d: 24 * 60 * MINUTE2 };
    LONGEST_LEASE = 24 * 60 * MINUTE2;
    SHORTEST_LEASE = 5 * MINUTE2;
  }
});

// src/leases/name.ts
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const [, slug2, repository, run2, attempt, expiry, tag] = GRAMMAR.exec(name) ?? [];
  if (!slug2 || !repository || !run2 || !attempt || !expiry || !tag) return void 0;
  const lease = {
    slug: slug2,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run2, 36),
    attempt: Number(attempt),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE3,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
var MINUTE3, GRAMMAR, LONGEST_NAME;
var init_name = __esm({
  "src/leases/name.ts"() {
    "use strict";
    init_problem();
    init_ttl();
    MINUTE3 = 6e4;
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
  }
});

// src/accounts/profiles/runpod.ts
var PATH, BASE_URL, runpod, RunPodAccount;
var init_runpod = __esm({
  "src/accounts/profiles/runpod.ts"() {
    "use strict";
    init_name();
    init_problem();
    init_account();
    init_entry();
    init_http();
    init_wanted();
    PATH = "/v2/account/ssh-keys";
    BASE_URL = "https://api.runpod.io";
    runpod = {
      id: "runpod",
      title: "RunPod",
      verified: true,
      docs: "https://api.runpod.io/v2/openapi.json",
      notes: "Version 2 of its API is a beta. The whole set is written at once, and what someone else adds in the very same moment is lost: it is looked at right before and after.",
      names: "comment",
      removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
      paging: "whole",
      open: (options) => new RunPodAccount(options)
    };
    RunPodAccount = class {
      title = runpod.title;
      verified = runpod.verified;
      nameLimit = nameLimitOf(runpod.names);
      removal = runpod.removal;
      supports = { instances: false, attach: false };
      #http;
      #baseUrl;
      constructor({ apiUrl, apiToken, http: http2 }) {
        this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, "");
        const headers = { Authorization: `Bearer ${apiToken}` };
        this.#http = new HttpClient({
          title: this.title,
          baseUrl: this.#baseUrl,
          headers,
          secret: apiToken,
          ...http2
        });
      }
      async *keys() {
        const lines = await this.#read((request) => this.#http.send(request));
        yield* lines.map((line) => this.#entry(line));
      }
      /** add writes the set with one more line; whatever else is in it stays byte for byte. */
      async add(name, publicKey) {
        const wanted = wantedKey({ title: this.title, keys: { names: runpod.names } }, name, publicKey);
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines = await this.#read(send);
          const present = lines.map((line) => this.#entry(line)).find((key) => key.fingerprint === wanted.fingerprint);
          if (present) return present;
          await this.#write(send, {
            lines,
            next: [...lines, wanted.publicKey],
            failed: "did not register the key"
          });
          return this.#entry(wanted.publicKey);
        });
      }
      /** remove writes the set without one line. It empties the set only of a lease, which was put into an empty one. */
      async remove(id) {
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines = await this.#read(send);
          const left = lines.filter((line) => line !== id);
          if (left.length === lines.length) return "gone";
          if (left.length === 0 && !parseLeaseName(this.#entry(id).name)) throw this.#lastOne();
          await this.#write(send, { lines, next: left, failed: "did not remove the key" });
          return "removed";
        });
      }
      removalCommand(id) {
        const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
        const url = `'${(this.#baseUrl + PATH).replaceAll("'", "%27")}'`;
        const line = `'${id.replaceAll("'", `'\\''`)}'`;
        const without = `jq --arg line ${line} '{keys: (.keys - [$line])}'`;
        return `curl ${header} ${url} | ${without} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
      }
      // biome-ignore lint/correctness/useYield: it only fails.
      async *instances() {
        throw unsupported(this.title, "say which keys its pods let in");
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running pod");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running pod");
      }
      async #read(send) {
        const answer = await send({ method: "GET", path: PATH });
        if (answer.status !== 200) throw this.#refusal(`GET ${PATH} failed`, answer);
        const lines = answer.body?.keys;
        if (Array.isArray(lines) && lines.every((line) => typeof line === "string")) return lines;
        throw new AccountError({
          fault: "unexpected",
          what: `${this.title} did not list everything (GET ${PATH})`,
          why: 'it holds no list of lines at "keys"',
          todo: "Nothing is done with a part of a list; check api-url"
        });
      }
      /** write replaces the set where it still is what was read, and looks at what has become of it. */
      async #write(send, change) {
        const { lines, next, failed } = change;
        const before = await this.#read(send);
        if (before.join("\n") !== lines.join("\n")) throw this.#changed();
        const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
        if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
        const after = await this.#read(send);
        const lost = next.filter((line) => !after.includes(line));
        if (lost.length === 0) return;
        throw new AccountError({
          fault: "unexpected",
          what: `${this.title} ${failed} as it should`,
          why: `the set that was written lacks ${lost.length} of ${next.length} lines now, such as ${plain(lost[0] ?? "")}`,
          todo: "Someone may have written it at the same time; look at the keys of the account"
        });
      }
      #entry(line) {
        const fields = { id: "line", publicKey: "line" };
        return entryOf({ title: this.title, keys: { fields, names: runpod.names } }, { line });
      }
      #refusal(what, answer) {
        const { detail, title } = answer.body ?? {};
        return this.#http.refusal(what, answer, detail ?? title);
      }
      #changed() {
        return new AccountError({
          fault: "passing",
          what: `${this.title} was not asked to write its keys`,
          why: "someone else is writing them",
          todo: "Run again later"
        });
      }
      #lastOne() {
        return new AccountError({
          fault: "invalid",
          what: `${this.title} keeps its last key`,
          why: "without it the set would be empty, and a set that was read wrongly looks the same",
          todo: "Remove it by hand"
        });
      }
    };
  }
});

// src/accounts/profiles/scaleway.ts
var scaleway;
var init_scaleway = __esm({
  "src/accounts/profiles/scaleway.ts"() {
    "use strict";
    scaleway = {
      id: "scaleway",
      title: "Scaleway",
      verified: true,
      docs: "https://www.scaleway.com/en/developers/api/iam/",
      notes: "Its document declares no error answers. A key belongs to one project; all that the token sees are listed.",
      baseUrl: "https://api.scaleway.com",
      vars: { project: { env: "SCW_DEFAULT_PROJECT_ID", about: "the id of a project" } },
      auth: { kind: "header", header: "X-Auth-Token", prefix: "" },
      keys: {
        list: {
          path: "/iam/v1alpha1/ssh-keys",
          items: "ssh_keys",
          page: { kind: "page", param: "page", sizeParam: "page_size", size: 100, total: "total_count" }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created_at" },
        create: {
          path: "/iam/v1alpha1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { max: 1e3 },
        accepts: {
          maxLength: 65e3,
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Scaleway says that machines which use a key may have to be updated when it is removed."
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/thunder.ts
var thunder;
var init_thunder = __esm({
  "src/accounts/profiles/thunder.ts"() {
    "use strict";
    thunder = {
      id: "thunder",
      title: "Thunder Compute",
      verified: true,
      docs: "https://github.com/Thunder-Compute/thunder-compute-documentation",
      notes: "What it answers to a key that is gone, and the unit of its times, is not documented.",
      baseUrl: "https://api.thundercompute.com:8443/v1",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/keys/list", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        create: {
          path: "/keys/add",
          body: { name: "$name", public_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key" },
          duplicate: [{ status: 409 }]
        },
        delete: { path: "/keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "no",
        note: "Thunder Compute leaves the keys on running instances as they are."
      },
      instances: {
        list: { path: "/instances/list", items: "*", page: { kind: "none" } },
        fields: { id: "*", host: "ip", port: "port" },
        keys: { items: "sshPublicKeys", by: "publicKey" }
      },
      errors: ["message", "error"]
    };
  }
});

// src/accounts/profiles/vast.ts
var NO_SUCH_KEY, vast;
var init_vast = __esm({
  "src/accounts/profiles/vast.ts"() {
    "use strict";
    NO_SUCH_KEY = { status: 400, contains: "no_ssh_key" };
    vast = {
      id: "vast",
      title: "Vast.ai",
      verified: true,
      docs: "https://docs.vast.ai",
      notes: "Its reference says that a new key goes to all running instances, its guide that it does not. What it answers to a key that is there already is not documented.",
      baseUrl: "https://console.vast.ai",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: { path: "/api/v0/ssh", items: "", page: { kind: "none" } },
        fields: { id: "id", publicKey: "key", createdAt: "created_at" },
        create: {
          path: "/api/v0/ssh",
          body: { ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "key", fields: { publicKey: "public_key" } },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/api/v0/ssh/{key}", ok: [200], gone: [NO_SUCH_KEY] },
        names: "comment"
      },
      removal: {
        revokes: "no",
        note: "Vast.ai leaves the keys on running instances as they are."
      },
      instances: {
        list: {
          path: "/api/v1/instances",
          items: "instances",
          page: { kind: "cursor", param: "after_token", sizeParam: "limit", size: 25, next: "next_token" }
        },
        fields: { id: "id", name: "label", status: "actual_status", host: "ssh_host", port: "ssh_port" },
        user: "root",
        keys: {
          path: "/api/v0/instances/{instance}/ssh",
          items: "ssh_keys",
          encoded: "json",
          field: "public_key",
          by: "publicKey"
        },
        access: {
          attach: { path: "/api/v0/instances/{instance}/ssh", body: { ssh_key: "$publicKey" }, ok: [200] },
          detach: {
            path: "/api/v0/instances/{instance}/ssh/{key}",
            ok: [200],
            gone: [NO_SUCH_KEY, { status: 404 }]
          }
        }
      },
      errors: ["msg", "error"]
    };
  }
});

// src/accounts/profiles/verda.ts
var verda;
var init_verda = __esm({
  "src/accounts/profiles/verda.ts"() {
    "use strict";
    verda = {
      id: "verda",
      title: "Verda",
      verified: true,
      docs: "https://api.verda.com/v1/openapi.json",
      notes: "What it answers to a key that is there already, or is gone, is not documented.",
      baseUrl: "https://api.verda.com/v1",
      vars: {
        clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
      },
      auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
      keys: {
        list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "key", createdAt: "created_at" },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "Verda does not say whether a running instance still lets in a key that was removed from the account."
      },
      instances: {
        list: { path: "/instances", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "hostname", status: "status", host: "ip" },
        user: "root",
        keys: { items: "ssh_key_ids", by: "id" }
      },
      errors: ["message"]
    };
  }
});

// src/accounts/profiles/vultr.ts
var vultr;
var init_vultr = __esm({
  "src/accounts/profiles/vultr.ts"() {
    "use strict";
    vultr = {
      id: "vultr",
      title: "Vultr",
      verified: true,
      docs: "https://github.com/vultr/vultr-python-client",
      notes: "What it answers to a key that is there already is not documented.",
      baseUrl: "https://api.vultr.com/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "ssh_keys",
          page: { kind: "cursor", param: "cursor", sizeParam: "per_page", size: 500, next: "meta.links.next" }
        },
        fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", ssh_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: {}
      },
      removal: {
        revokes: "no",
        note: "Vultr leaves the keys on running instances as they are, by its API reference; its CLI says otherwise."
      },
      errors: ["error"]
    };
  }
});

// src/accounts/providers.ts
var providers;
var init_providers = __esm({
  "src/accounts/providers.ts"() {
    "use strict";
    init_aws_ec2();
    init_digitalocean();
    init_github();
    init_gitlab();
    init_gpuai();
    init_hetzner();
    init_hyperstack();
    init_lambda();
    init_linode();
    init_pictor();
    init_primeintellect();
    init_runpod();
    init_scaleway();
    init_thunder();
    init_vast();
    init_verda();
    init_vultr();
    providers = [
      pictor,
      lambda,
      runpod,
      vast,
      digitalocean,
      hyperstack,
      verda,
      primeintellect,
      vultr,
      hetzner,
      linode,
      scaleway,
      gpuai,
      thunder,
      github,
      gitlab,
      awsEc2
    ];
  }
});

// src/accounts/template.ts
function fill(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? "";
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable(value);
    }
  });
}
function fillBody(template, values) {
  if (typeof template === "string") return template.startsWith("$") ? values[template.slice(1)] : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable(value) {
  return new AccountError({
    fault: "invalid",
    what: `Id "${plain(value)}" cannot be used`,
    why: "it names nothing",
    todo: "Give an id as the provider lists it"
  });
}
var init_template = __esm({
  "src/accounts/template.ts"() {
    "use strict";
    init_problem();
    init_account();
  }
});

// src/accounts/machines.ts
function fingerprintOf(publicKey) {
  const key = parsed(publicKey);
  return key ? sha256(key.blob) : "";
}
function readJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var Machines;
var init_machines = __esm({
  "src/accounts/machines.ts"() {
    "use strict";
    init_fingerprint();
    init_problem();
    init_account();
    init_entry();
    init_fields();
    init_template();
    Machines = class {
      #title;
      #profile;
      #api;
      #keys;
      constructor(parts) {
        this.#title = parts.title;
        this.#profile = parts.instances;
        this.#api = parts.api;
        this.#keys = parts.keys;
      }
      async *list() {
        const { list: list2, fields, user } = this.#profile;
        const text2 = (item, path) => path === void 0 ? "" : textAt(item, path);
        const idsOf = await this.#resolver();
        for await (const item of this.#api.items(list2, fields.id)) {
          const id = idAt(this.#title, item, fields.id);
          const port = Number(text2(item, fields.port) || Number.NaN);
          yield {
            id,
            name: text2(item, fields.name),
            status: text2(item, fields.status),
            host: text2(item, fields.host) || void 0,
            port: Number.isNaN(port) ? void 0 : port,
            user: text2(item, fields.user) || user,
            keyIds: (await this.#references(item, id))?.flatMap(idsOf)
          };
        }
      }
      /** attach may repeat its POST: where the first answer was lost, the refusal of the second one is looked into. */
      async attach(instanceId, keyId) {
        const { access } = this.#profile;
        if (!access) throw unsupported(this.#title, "put a key on a running instance");
        const { path, body, ok } = access.attach;
        const filled = this.#api.path(path, { instance: instanceId });
        const publicKey = JSON.stringify(body).includes('"$publicKey"') ? await this.#publicKey(keyId) : "";
        const answer = await this.#api.send({
          method: "POST",
          path: filled,
          body: fillBody(body, { keyId, publicKey })
        });
        if (ok.includes(answer.status)) return;
        for await (const { id, keyIds } of this.list()) {
          if (id === instanceId && keyIds?.includes(keyId)) return;
        }
        throw this.#api.refusal(`${this.#title} did not put the key on instance ${plain(instanceId)}`, answer);
      }
      async detach(instanceId, keyId) {
        const { access } = this.#profile;
        if (!access) throw unsupported(this.#title, "take a key off a running instance");
        const what = `${this.#title} did not take the key off instance ${plain(instanceId)}`;
        return this.#api.take(access.detach, what, { instance: instanceId, key: keyId });
      }
      /** references are what a machine says of its keys; undefined where it does not tell. */
      async #references(item, instance) {
        const { keys } = this.#profile;
        if (!keys) return void 0;
        const holder = keys.path ? await this.#ask(this.#api.path(keys.path, { instance })) : item;
        const list2 = keys.encoded ? readJson(textAt(holder, keys.items)) : listAt(holder, keys.items);
        if (!Array.isArray(list2)) return void 0;
        return list2.map((each) => textAt(each, keys.field ?? "")).filter(Boolean);
      }
      async #ask(path) {
        const answer = await this.#api.send({ method: "GET", path });
        if (answer.status === 200) return answer.body;
        throw this.#api.refusal(`GET ${path} failed`, answer);
      }
      /** resolver turns what a machine calls its keys into their ids on the account. */
      async #resolver() {
        const by = this.#profile.keys?.by ?? "id";
        if (by === "id") return (reference) => [reference];
        const ids = /* @__PURE__ */ new Map();
        for await (const key of this.#keys()) {
          const reference = by === "name" ? key.name : key.fingerprint;
          if (reference) ids.set(reference, [...ids.get(reference) ?? [], key.id]);
        }
        return (reference) => ids.get(by === "name" ? reference : fingerprintOf(reference)) ?? [];
      }
      async #publicKey(keyId) {
        for await (const { id, publicKey } of this.#keys()) if (id === keyId && publicKey) return publicKey;
        throw new AccountError({
          fault: "not-found",
          what: `Key ${plain(keyId)} cannot be put on an instance`,
          why: `the ${this.#title} account does not list it`,
          todo: "Register it first"
        });
      }
    };
  }
});

// src/accounts/match.ts
function matches(expected, { status, body }) {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found = at(body, match.field ?? "");
    if (match.contains !== void 0) return textOf(found).includes(match.contains);
    return match.field === void 0 || found !== void 0 && found !== null;
  });
}
function textOf(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
var init_match = __esm({
  "src/accounts/match.ts"() {
    "use strict";
    init_fields();
  }
});

// src/accounts/pages.ts
async function* items(options) {
  const seen = /* @__PURE__ */ new Map();
  let before;
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const { settled, digest } = yield* read(options, { seen, reading });
    if (settled || digest && digest === before) return;
    before = digest;
  }
  throw partial(options, "it changed each time that it was read");
}
async function* read(options, { seen, reading }) {
  const { listing, idOf } = options;
  const ids = (0, import_node_crypto2.createHash)("sha256");
  let position = { number: 1, offset: 0, cursor: void 0 };
  let claimed;
  for (; ; ) {
    const page = await fetchPage(options, position);
    const claims = `${page.total} ${page.last}`;
    if (claimed !== void 0 && claims !== claimed) return CHANGED;
    claimed = claims;
    if (listing.page.kind === "none") {
      yield* page.items;
      return { settled: true, digest: void 0 };
    }
    const isRepeated = page.items.map((item) => seen.get(idOf(item)) === reading);
    if (page.items.length > 0 && isRepeated.every(Boolean)) {
      throw partial(options, `page ${position.number} repeats an earlier one`);
    }
    for (const item of page.items) {
      const id = idOf(item);
      const before = seen.get(id);
      if (before === reading) return CHANGED;
      seen.set(id, reading);
      ids.update(`${id}
`);
      if (before === void 0) yield item;
    }
    if (!page.next) {
      const settled = position.number === 1 || listing.page.kind === "cursor" || page.total !== "";
      return { settled, digest: ids.digest("hex") };
    }
    if (position.number === MOST_PAGES) throw partial(options, `it does not end after ${MOST_PAGES} pages`);
    position = page.next;
  }
}
async function fetchPage(options, position) {
  const { listing, send, refusal } = options;
  const { path, query, page } = listing;
  const answer = await send({ method: "GET", path, query: { ...query, ...queryOf(page, position) } });
  if (answer.status !== 200) throw refusal(`GET ${path} failed`, answer);
  const items2 = listAt(answer.body, listing.items);
  if (!items2) throw partial(options, `page ${position.number} holds no list at "${listing.items}"`);
  const total = "total" in page && page.total ? textAt(answer.body, page.total) : "";
  const last = "last" in page && page.last ? textAt(answer.body, page.last) : "";
  const next = nextPosition(options, { answer, count: items2.length, total, position });
  if (next && items2.length === 0 && !isEndedByEmptyPage(page)) {
    throw partial(options, `page ${position.number} is empty, and there should be more`);
  }
  return { items: items2, total, last, next };
}
function queryOf(page, { number, offset, cursor }) {
  if (page.kind === "none") return {};
  const size = { [page.sizeParam]: String(page.size) };
  if (page.kind === "offset") return { [page.param]: String(offset), ...size };
  if (page.kind === "cursor") return cursor === void 0 ? size : { [page.param]: cursor, ...size };
  return { [page.param]: String(number), ...size };
}
function nextPosition(options, fetched) {
  const { page } = options.listing;
  const { answer, count, total, position } = fetched;
  const next = { number: position.number + 1, offset: position.offset + count, cursor: void 0 };
  switch (page.kind) {
    case "none":
      return void 0;
    case "link":
      return /;\s*rel="?next"?/.test(answer.link ?? "") ? next : void 0;
    case "cursor": {
      const cursor = textAt(answer.body, page.next);
      if (cursor && cursor === position.cursor) {
        throw partial(options, `page ${position.number} points to itself`);
      }
      return cursor ? { ...next, cursor } : void 0;
    }
    case "offset": {
      const isKnown = total !== "" && Number.isFinite(Number(total));
      if (count === 0 && isKnown && Number(total) > position.offset) {
        throw partial(options, `it ends after ${position.offset} of ${total}`);
      }
      const isEnd = count === 0 || isKnown && count < page.size && next.offset >= Number(total);
      return isEnd ? void 0 : next;
    }
    case "page": {
      if (page.next !== void 0) return isSomething(at(answer.body, page.next)) ? next : void 0;
      if (page.last === void 0) return count === 0 ? void 0 : next;
      return hasMore(options, { ...fetched, path: page.last }) ? next : void 0;
    }
  }
}
function hasMore(options, { answer, count, position, path }) {
  const last = at(answer.body, path);
  const { number } = position;
  if (typeof last !== "number") throw partial(options, `page ${number} has no number at "${path}"`);
  if (count > 0 && number > last) throw partial(options, `page ${number} is said to be after the last one`);
  return number < last;
}
function isEndedByEmptyPage(page) {
  return page.kind === "offset" || page.kind === "page" && page.next === void 0 && page.last === void 0;
}
function isSomething(value) {
  return value !== void 0 && value !== null && value !== "" && value !== false;
}
function partial({ title, listing }, why) {
  return new AccountError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    todo: "Nothing is done with a part of a list; check api-url, and whether the profile fits this API"
  });
}
var import_node_crypto2, MOST_PAGES, MOST_READINGS, CHANGED;
var init_pages = __esm({
  "src/accounts/pages.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_account();
    init_fields();
    MOST_PAGES = 1e5;
    MOST_READINGS = 4;
    CHANGED = { settled: false, digest: void 0 };
  }
});

// src/accounts/rest.ts
var import_node_crypto3, RestAccount;
var init_rest = __esm({
  "src/accounts/rest.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_problem();
    init_account();
    init_entry();
    init_fields();
    init_machines();
    init_match();
    init_pages();
    init_template();
    init_wanted();
    RestAccount = class {
      title;
      verified;
      nameLimit;
      removal;
      supports;
      #profile;
      #baseUrl;
      #http;
      #vars;
      #machines;
      constructor(parts) {
        const { profile, baseUrl, http: http2, vars = {} } = parts;
        const { title, verified, removal, instances } = profile;
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimitOf(profile.keys.names);
        this.removal = removal;
        this.supports = { instances: instances !== void 0, attach: instances?.access !== void 0 };
        this.#profile = profile;
        this.#baseUrl = baseUrl;
        this.#http = http2;
        this.#vars = vars;
        if (instances)
          this.#machines = new Machines({ title, instances, api: this.#api(), keys: () => this.keys() });
      }
      keys() {
        return this.#keys((request) => this.#http.send(request));
      }
      /** add lists before every further try, so that a POST whose answer was lost is not repeated. */
      async add(name, publicKey, { isAbsent } = { isAbsent: false }) {
        const wanted = wantedKey(this.#profile, name, publicKey);
        const idempotencyKey = (0, import_node_crypto3.randomUUID)();
        let mayBeThere = !isAbsent;
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const present = mayBeThere ? await this.#find(wanted, send) : void 0;
          if (present) return present;
          mayBeThere = true;
          const answer = await send(this.#registration(wanted, idempotencyKey));
          const { ok, duplicate } = this.#profile.keys.create;
          const isDone = ok.includes(answer.status);
          const told = isDone ? this.#told(wanted, answer) : void 0;
          if (told) return told;
          const listed = isDone || matches(duplicate, answer) ? await this.#find(wanted, send) : void 0;
          if (listed) return listed;
          throw isDone ? this.#notListed() : this.#refusal(`${this.title} did not register the key`, answer);
        });
      }
      async remove(id) {
        return this.#take(this.#profile.keys.delete, `${this.title} did not remove key ${plain(id)}`, {
          key: id
        });
      }
      removalCommand(id) {
        const { auth, keys } = this.#profile;
        const url = this.#baseUrl + fill(keys.delete.path, { ...this.#vars, key: id });
        const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
        return `curl -X DELETE -H "${header}" '${url.replaceAll("'", "%27")}'`;
      }
      async *instances() {
        if (!this.#machines) throw unsupported(this.title, "list instances");
        yield* this.#machines.list();
      }
      async attach(instanceId, keyId) {
        if (!this.#machines) throw unsupported(this.title, "put a key on a running instance");
        await this.#machines.attach(instanceId, keyId);
      }
      async detach(instanceId, keyId) {
        if (!this.#machines) throw unsupported(this.title, "take a key off a running instance");
        return this.#machines.detach(instanceId, keyId);
      }
      #api() {
        return {
          path: (template, ids) => fill(template, { ...this.#vars, ...ids }),
          send: (request) => this.#http.send(request),
          take: (removal, what, ids) => this.#take(removal, what, ids),
          refusal: (what, answer) => this.#refusal(what, answer),
          items: (listing, idPath) => this.#items(listing, idPath, (request) => this.#http.send(request))
        };
      }
      async #take({ path, ok, gone }, what, ids) {
        const answer = await this.#http.send({ method: "DELETE", path: fill(path, { ...this.#vars, ...ids }) });
        if (ok.includes(answer.status)) return "removed";
        if (matches(gone, answer)) return "gone";
        throw this.#refusal(what, answer);
      }
      #registration({ name, publicKey }, idempotencyKey) {
        const { path, body, idempotencyHeader, answer } = this.#profile.keys.create;
        const headers = idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : void 0;
        const filled = fillBody(body, { ...this.#vars, name, publicKey });
        return this.#addressed({ method: "POST", path, headers, body: filled, text: answer.kind === "id" });
      }
      /** told reads the key that a registration answers with; undefined where only a listing can tell. */
      #told(wanted, { body }) {
        const { answer } = this.#profile.keys.create;
        if (answer.kind === "nothing") return void 0;
        if (answer.kind === "id") {
          const id = typeof body === "string" ? body.trim() : "";
          if (!/^[\w-]{1,128}$/.test(id)) throw this.#notListed();
          return { id, ...wanted, createdAt: void 0, machines: void 0 };
        }
        const key = entryOf(this.#profile, at(body, answer.item), answer.fields);
        if (key.fingerprint && key.fingerprint !== wanted.fingerprint) throw this.#notListed();
        return {
          ...key,
          name: key.name || wanted.name,
          publicKey: key.publicKey || wanted.publicKey,
          fingerprint: wanted.fingerprint
        };
      }
      /** find looks for the key on the account. Throws AccountError where its name belongs to another key. */
      async #find({ fingerprint, name }, send) {
        const { names } = this.#profile.keys;
        const isUnique = names !== "comment" && names.unique;
        let namesake;
        for await (const key of this.#keys(send)) {
          if (key.fingerprint === fingerprint) return key;
          if (isUnique && key.name === name) namesake = key;
        }
        if (!namesake) return void 0;
        throw new AccountError({
          fault: "invalid",
          what: `${this.title} would not take the key`,
          why: `its name is that of another key, ${plain(namesake.id)}`,
          todo: "Nothing was sent; use another name"
        });
      }
      async *#keys(send) {
        const { list: list2, fields } = this.#profile.keys;
        for await (const item of this.#items(list2, fields.id, send)) yield entryOf(this.#profile, item);
      }
      #items(listing, idPath, send) {
        return items({
          title: this.title,
          listing,
          idOf: (item) => idAt(this.title, item, idPath),
          send: (request) => send(this.#addressed(request)),
          refusal: (what, answer) => this.#refusal(what, answer)
        });
      }
      #addressed(request) {
        return { ...request, path: fill(request.path, this.#vars) };
      }
      #refusal(what, answer) {
        const messages = this.#profile.errors.map((path) => at(answer.body, path));
        return this.#http.refusal(
          what,
          answer,
          messages.find((each) => typeof each === "string")
        );
      }
      #notListed() {
        return new AccountError({
          fault: "unexpected",
          what: `${this.title} did not say under which id it registered the key`,
          why: "its answer is not what the profile expects",
          todo: "Look at the account; check whether the profile fits this API"
        });
      }
    };
  }
});

// src/accounts/token.ts
function clientCredentials(http2, { path, id, secret }) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const body = { grant_type: "client_credentials", client_id: id, client_secret: secret };
    const answer = await http2.once({ method: "POST", path, body }, signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http2, answer);
    const seconds = Number(textAt(answer.body, "expires_in")) || 0;
    end = Date.now() + (seconds - MARGIN) * 1e3;
    return token;
  };
  return (signal) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error) => {
        current = void 0;
        throw error;
      });
    }
    return current;
  };
}
function refused(http2, answer) {
  const what = "No access token was given";
  if (answer.status < 400) return http2.refusal(what, answer, "there is no token in it");
  return new AccountError({
    fault: "refused",
    what,
    why: `the client id and secret were answered with ${answer.status}`,
    todo: "Check that the API token is the client secret that belongs to the client id"
  });
}
var MARGIN;
var init_token = __esm({
  "src/accounts/token.ts"() {
    "use strict";
    init_account();
    init_fields();
    MARGIN = 60;
  }
});

// src/accounts/lines.ts
function lineOfPosition(text2, position) {
  return text2.slice(0, position).split("\n").length;
}
function lineOfPath(text2, path) {
  const around = [];
  let isName = false;
  let best2 = { depth: 0, position: text2.search(/\S/) };
  for (const { 0: token, index } of text2.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inner = around.at(-1);
    if (token === "}" || token === "]") around.pop();
    else if (token === ":") isName = false;
    else if (token === ",") {
      if (inner?.isList) inner.name = String(Number(inner.name) + 1);
      else isName = true;
    } else {
      if (isName && inner) inner.name = JSON.parse(token);
      const fits = around.every(({ name }, depth) => name === path[depth]);
      if (fits && around.length > best2.depth) best2 = { depth: around.length, position: index };
      if (token === "{") around.push({ isList: false, name: "" });
      if (token === "[") around.push({ isList: true, name: "0" });
      isName = token === "{" || isName && token !== "[";
    }
    if (token === "}" || token === "]") isName = false;
  }
  return lineOfPosition(text2, best2.position);
}
var init_lines = __esm({
  "src/accounts/lines.ts"() {
    "use strict";
  }
});

// src/accounts/profile-file.ts
var profile_file_exports = {};
__export(profile_file_exports, {
  readProfile: () => readProfile
});
function readProfile(source) {
  const isJson = source.trimStart().startsWith("{");
  const name = isJson ? "The profile" : `Profile ${plain(source)}`;
  const text2 = isJson ? source : readText(name, source);
  const { success, data, error } = import_schema.profileSchema.safeParse(parse(name, text2));
  if (success) return data;
  const { path, message } = firstFault(error.issues);
  const field = plain(path.join(".")) || "the whole";
  throw unusable2(name, `line ${lineOfPath(text2, path)}, ${field}: ${plain(message)}`);
}
function firstFault(issues) {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === "unrecognized_keys") {
    return { path: [...path, issue.keys[0] ?? ""], message: "there is no field of this name" };
  }
  return { path, message: issue?.message.replace(/^Invalid input: /, "") ?? "" };
}
function readText(name, path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw unusable2(name, say(error));
  }
}
function parse(name, text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    const [, position = text2.length] = /at position (\d+)/.exec(String(error)) ?? [];
    throw unusable2(name, `line ${lineOfPosition(text2, Number(position))}: it is not JSON`);
  }
}
function unusable2(what, why) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why.replace(/\.$/, ""),
    todo: "Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field"
  });
}
var import_node_fs, import_schema;
var init_profile_file = __esm({
  "src/accounts/profile-file.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_problem();
    init_lines();
    import_schema = require("./vendor/schema.js");
  }
});

// src/accounts/open.ts
async function openAccount(options) {
  const { apiUrl, apiToken, http: http2 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http2 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http2 });
}
async function findProvider({ provider, profile }) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found = providers.find(({ id }) => id === provider);
  if (found) return found;
  throw new Problem({
    what: "The provider cannot be used",
    why: `there is no provider "${plain(provider)}"`,
    todo: `Use one of: ${providers.map(({ id }) => id).join(", ")}; or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const entries = Object.entries(vars).map(([name, { env: variable, about, default: fallback }]) => {
    const value = given[name] || env[variable] || fallback;
    if (value) return [name, value];
    throw new Problem({
      what: `${title} cannot be used`,
      why: `it needs ${about}, and the environment variable ${variable} is empty`,
      todo: `Set ${variable}`
    });
  });
  return Object.fromEntries(entries);
}
function openRest(profile, { apiUrl, apiToken, vars, http: times }) {
  const { title, auth, limits } = profile;
  const baseUrl = (apiUrl ?? fill(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    limits,
    deadline,
    headers: profile.headers ?? {},
    ...times
  };
  if (auth.kind === "header") {
    const headers = { ...common.headers, [auth.header]: auth.prefix + apiToken };
    return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, headers }) });
  }
  const accessToken = clientCredentials(new HttpClient(common), {
    path: fill(auth.tokenPath, vars),
    id: vars[auth.clientId] ?? "",
    secret: apiToken
  });
  return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, accessToken }) });
}
var init_open = __esm({
  "src/accounts/open.ts"() {
    "use strict";
    init_problem();
    init_http();
    init_providers();
    init_rest();
    init_template();
    init_token();
  }
});

// src/cli/account-options.ts
async function openFromOptions(options, observe) {
  const { profile, apiUrl, var: pairs = [] } = options;
  const provider = readProvider(options);
  const vars = Object.fromEntries(pairs.map(readVariable));
  const http2 = { observe };
  const account = await openAccount({ provider, profile, apiUrl, apiToken: readToken(), vars, http: http2 });
  if (!account.verified) {
    note(`The profile of ${account.title} is an assumption: no live account has confirmed it yet.`);
  }
  return account;
}
function readToken() {
  const token = (process.env.KEYLEASE_API_TOKEN ?? "").trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new Problem({
    what: "The account cannot be asked",
    why: token ? "KEYLEASE_API_TOKEN holds characters that no token has" : "KEYLEASE_API_TOKEN is empty",
    todo: "Put an API key of the account into this environment variable"
  });
}
function optionWords({ provider, profile, apiUrl, var: vars = [] }) {
  const pairs = Object.entries({ "--provider": provider, "--profile": profile, "--api-url": apiUrl });
  const words = pairs.flatMap(([option, value]) => value === void 0 ? [] : [option, value]);
  return [...words, ...vars.flatMap((each) => ["--var", each])];
}
function readProvider({ provider, profile }) {
  const ids = providers.map(({ id }) => id);
  const named = provider !== void 0 && ids.includes(provider);
  if (profile === void 0 ? named : provider === void 0) return provider ?? "";
  throw new Problem({
    what: "The account cannot be asked",
    why: provider === void 0 ? "no provider is named" : profile === void 0 ? `there is no provider "${plain(provider)}"` : "both a provider and a profile are named",
    todo: `Name one with --provider (${ids.join(", ")}), or a file with --profile`
  });
}
function readVariable(pair) {
  const [, name, value] = /^([A-Za-z]\w*)=(.+)$/s.exec(pair) ?? [];
  if (name && value) return [name, value];
  const why = "it is not a name, an equals sign, and a value";
  throw new Problem({ what: `--var ${plain(pair)} cannot be used`, why, todo: "Write --var name=value" });
}
var init_account_options = __esm({
  "src/cli/account-options.ts"() {
    "use strict";
    init_open();
    init_providers();
    init_problem();
    init_output();
  }
});

// src/cli/batches.ts
async function* batches(source) {
  const iterator = source[Symbol.asyncIterator]();
  let batch = [];
  try {
    for (; ; ) {
      const next = iterator.next();
      next.catch(() => {
      });
      const waits = await Promise.race([next.then(() => false), turn()]);
      if (waits && batch.length > 0) {
        yield batch;
        batch = [];
      }
      const { done, value } = await next;
      if (done) break;
      batch.push(value);
    }
    if (batch.length > 0) yield batch;
  } finally {
    await iterator.return?.();
  }
}
function turn() {
  return new Promise((resolve) => setImmediate(() => resolve(true)));
}
var init_batches = __esm({
  "src/cli/batches.ts"() {
    "use strict";
  }
});

// src/cli/keys/show.ts
function keyRow(key) {
  const { type, bits } = describe(key);
  return [
    plain(key.id),
    plain(key.name) || "-",
    type ? plain([type, bits].filter(Boolean).join(" "), 60) : key.fingerprint ? "?" : "not a key",
    key.fingerprint ?? "-",
    time(key.createdAt)?.replace(/:\d\d\.\d+Z$/, "Z") ?? "?",
    key.machines ? machineNames(key.machines) || "-" : "?"
  ];
}
function keyObject(key) {
  const { id, name, publicKey, fingerprint = null, machines = null, managed = false } = key;
  const { type = null, bits = null } = describe(key);
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.expiresAt].map(
    (each) => time(each) ?? null
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, ...times, machines, managed, publicKey };
}
function keyName({ id, name, fingerprint }) {
  return `${plain(name) || "without a name"} (id ${plain(id)}, ${fingerprint ?? "not a key"})`;
}
function machineNames(machines) {
  return machines.map(({ id, name }) => plain(name, 60) || plain(id, 60)).join(", ");
}
function describe(key) {
  if (!key.fingerprint || !key.publicKey) return {};
  const { type, bits } = parsePublicKey(key.publicKey);
  return { type, bits };
}
function time(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
var HEAD;
var init_show = __esm({
  "src/cli/keys/show.ts"() {
    "use strict";
    init_public();
    init_problem();
    HEAD = ["ID", "NAME", "TYPE", "FINGERPRINT", "CREATED", "MACHINES"];
  }
});

// src/cli/table.ts
var table_exports = {};
__export(table_exports, {
  ColumnWriter: () => ColumnWriter
});
function longer(one, other) {
  return other.length > one.length ? other : one;
}
var import_cli_table3, NO_FRAME, ColumnWriter;
var init_table = __esm({
  "src/cli/table.ts"() {
    "use strict";
    import_cli_table3 = __toESM(require("./vendor/cli-table3.js"), 1);
    NO_FRAME = {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "  "
    };
    ColumnWriter = class {
      #head;
      /** The longest cell of each column so far: laid out above every lot, and taken off again. */
      #ruler;
      constructor(head) {
        this.#head = head;
      }
      /** lines lays out the next rows, below a head the first time. Cells are one line each and safe to print. */
      lines(rows) {
        const shown2 = this.#ruler ? rows : [this.#head, ...rows];
        const ruler = shown2.reduce(
          (longest, row) => longest.map((cell, index) => longer(cell, row[index] ?? "")),
          this.#ruler ?? this.#head
        );
        this.#ruler = ruler;
        const table = new import_cli_table3.default({
          chars: NO_FRAME,
          style: { "padding-left": 0, "padding-right": 0, head: [], border: [] }
        });
        table.push(ruler, ...shown2);
        return table.toString().split("\n").slice(1).map((line) => line.trimEnd());
      }
    };
  }
});

// src/cli/keys/list.ts
var list_exports = {};
__export(list_exports, {
  listKeys: () => listKeys
});
async function listKeys(options) {
  const account = await openFromOptions(options);
  const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
  const columns = new ColumnWriter2(HEAD);
  let count = 0;
  for await (const keys of batches(account.keys())) {
    count += keys.length;
    const lines = options.json ? keys.map((key) => json(keyObject(key))) : columns.lines(keys.map(keyRow));
    if (!await print(lines.join("\n"))) return 0;
  }
  if (count === 0) note(`The ${account.title} account has no keys.`);
  return 0;
}
var init_list = __esm({
  "src/cli/keys/list.ts"() {
    "use strict";
    init_account_options();
    init_batches();
    init_output();
    init_show();
  }
});

// src/cli/keys/read.ts
async function readPublicKey(file) {
  const text2 = await readStart(file);
  if (/PRIVATE KEY|PuTTY-User-Key-File/.test(text2)) {
    throw unusable3(
      file,
      "it is a private key, which must not leave your machine",
      "Give the file that ends in .pub"
    );
  }
  const lines = text2.split("\n").filter((line2) => line2.trim() && !line2.startsWith("#"));
  const [line] = lines;
  if (line === void 0) throw unusable3(file, "it is empty", "Give a file such as ~/.ssh/id_ed25519.pub");
  if (lines.length > 1)
    throw unusable3(file, `it holds ${lines.length} lines`, "Give one public key at a time");
  const key = parsePublicKey(line);
  return { ...key, comment: plain(key.comment) };
}
async function readStart(file) {
  const stream = file === "-" ? process.stdin : (0, import_node_fs2.createReadStream)(file);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) throw unusable3(file, "it is larger than any public key", "Give one public key");
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error;
    throw unusable3(file, code === "ENOENT" ? "it does not exist" : message, "Check the path");
  }
  return Buffer.concat(chunks).toString("utf8");
}
function unusable3(file, why, todo) {
  const source = file === "-" ? "Standard input" : `File ${plain(file)}`;
  return new Problem({ what: `${source} is no public key to add`, why, todo });
}
var import_node_fs2, MOST_BYTES;
var init_read = __esm({
  "src/cli/keys/read.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_public();
    init_problem();
    MOST_BYTES = 64 * 1024;
  }
});

// src/cli/keys/add.ts
var add_exports = {};
__export(add_exports, {
  addKey: () => addKey
});
async function addKey(file, options) {
  const key = await readPublicKey(file);
  const account = await openFromOptions(options);
  checkName(options.name, account);
  const present = await find(account, sha256(key.blob));
  const added = present ?? await account.add(options.name, formatPublicKey(key));
  const said = present ? `${account.title} has it already: ` : `Added to ${account.title}: `;
  await print(options.json ? json({ ...keyObject(added), added: !present }) : said + keyName(added));
  return 0;
}
async function find(account, fingerprint) {
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) return key;
  return void 0;
}
function checkName(name, { title, nameLimit }) {
  const why = name.trim() === "" ? "it is empty" : plain(name, Number.POSITIVE_INFINITY) !== name ? "it holds invisible characters, or spaces at an end" : name.length > nameLimit && `${title} takes at most ${nameLimit} characters`;
  if (!why) return;
  throw new Problem({ what: "The name cannot be used", why, todo: "Give another one with --name" });
}
var init_add = __esm({
  "src/cli/keys/add.ts"() {
    "use strict";
    init_fingerprint();
    init_public();
    init_problem();
    init_account_options();
    init_output();
    init_read();
    init_show();
  }
});

// src/cli/confirm.ts
function canAsk() {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY);
}
async function confirm(question) {
  process.stderr.write(`${question} [y/N] `);
  const input = (0, import_node_readline.createInterface)({ input: process.stdin });
  const answer = await Promise.race([(0, import_node_events2.once)(input, "line"), (0, import_node_events2.once)(input, "close")]);
  input.close();
  return /^y(es)?$/i.test(String(answer).trim());
}
var import_node_events2, import_node_readline;
var init_confirm = __esm({
  "src/cli/confirm.ts"() {
    "use strict";
    import_node_events2 = require("node:events");
    import_node_readline = require("node:readline");
  }
});

// src/cli/shell.ts
function command(words) {
  return words.map(quote).join(" ");
}
function quote(text2) {
  return /^[\w@%+=:,./-]+$/.test(text2) ? text2 : `'${text2.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/cli/shell.ts"() {
    "use strict";
  }
});

// src/cli/keys/restore.ts
function restoreCommand(key, options) {
  if (!key.fingerprint || !key.publicKey) return void 0;
  const parsed2 = parsePublicKey(key.publicKey);
  const line = formatPublicKey({ ...parsed2, comment: plain(parsed2.comment) });
  const name = plain(key.name) || key.fingerprint;
  const add = ["keylease", "keys", "add", ...optionWords(options), `--name=${name}`, "-"];
  return `${command(["printf", "%s\\n", line])} | ${command(add)}`;
}
var init_restore = __esm({
  "src/cli/keys/restore.ts"() {
    "use strict";
    init_public();
    init_problem();
    init_account_options();
    init_shell();
  }
});

// src/cli/keys/remove.ts
var remove_exports = {};
__export(remove_exports, {
  removeKeys: () => removeKeys
});
async function removeKeys(names, options) {
  const account = await openFromOptions(options);
  const keys = pick(await all(account), names, account);
  checkManaged(keys);
  await announce(account, keys);
  if (!options.yes) await agree(account, keys);
  for (const key of keys) await account.remove(key.id).catch(printError);
  const left = new Set((await all(account)).map(identity));
  for (const key of keys) await report(key, { ...options, removed: !left.has(identity(key)) });
  const kept = keys.filter((key) => left.has(identity(key)));
  if (kept.length === 0) return 0;
  throw new Problem({
    what: `${kept.length} of ${keys.length} keys could not be removed`,
    why: `${account.title} still lists ${kept.map(keyName).join(", ")}`,
    todo: "Run again, or remove them on the page of your account"
  });
}
async function all(account) {
  const keys = [];
  for await (const key of account.keys()) keys.push(key);
  return keys;
}
function pick(keys, names, { title }) {
  const named = (key, name) => key.id === name || key.fingerprint === name;
  const unknown = names.filter((name) => !keys.some((key) => named(key, name)));
  if (unknown.length > 0) {
    throw new Problem({
      what: "Nothing is removed",
      why: `${title} lists no key ${unknown.map((name) => plain(name)).join(", ")}`,
      todo: "Give ids or SHA256 fingerprints as `keylease keys list` prints them"
    });
  }
  return keys.filter((key) => names.some((name) => named(key, name)));
}
function checkManaged(keys) {
  const managed = keys.filter(({ managed: managed2 }) => managed2);
  if (managed.length === 0) return;
  throw new Problem({
    what: "Nothing is removed",
    why: `the platform made ${managed.map(keyName).join(", ")} for itself`,
    todo: "Leave it out"
  });
}
async function announce({ removal }, keys) {
  const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
  for (const line of new ColumnWriter2(HEAD).lines(keys.map(keyRow))) note(line);
  for (const key of keys) {
    if (!key.machines?.length) continue;
    note(`In use: ${keyName(key)} is connected with ${machineNames(key.machines)}.`);
  }
  note(removal.note);
}
async function agree(account, keys) {
  const what = "Nothing is removed";
  if (!canAsk()) {
    throw new Problem({
      what,
      why: "there is no terminal to ask on",
      todo: "Give --yes if the keys above shall go"
    });
  }
  const some = keys.length === 1 ? "this key" : `these ${keys.length} keys`;
  if (!await confirm(`Remove ${some} from ${account.title}?`)) {
    throw new Problem({ what, why: "the answer was not yes", todo: "Run again when the keys shall go" });
  }
  const now = new Set((await all(account)).map(identity));
  if (keys.every((key) => now.has(identity(key)))) return;
  throw new Problem({ what, why: "the keys changed while the question stood", todo: "Run again" });
}
async function report(key, options) {
  const { removed } = options;
  const restore = restoreCommand(key, options);
  if (options.json) {
    await print(json({ ...keyObject(key), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`Removed ${keyName(key)}.`);
    await print(
      restore ? `  To put it back: ${restore}` : "  It cannot be put back: its public key is not known."
    );
  }
}
function identity({ id, fingerprint, publicKey }) {
  return JSON.stringify([id, fingerprint, publicKey]);
}
var init_remove = __esm({
  "src/cli/keys/remove.ts"() {
    "use strict";
    init_problem();
    init_account_options();
    init_confirm();
    init_output();
    init_restore();
    init_show();
  }
});

// src/cli/doctor/clean-up.ts
async function cleanUp(visit, options) {
  if (!visit.mayExist) return;
  try {
    const ids = new Set(visit.ours(await visit.list()).map(({ id }) => id));
    if (visit.id !== void 0) ids.add(visit.id);
    for (const id of ids) await visit.account.remove(id);
    const { keys } = await visit.listUntil((keys2) => visit.ours(keys2).length === 0);
    if (visit.ours(keys).length > 0) throw new Error("it is still listed");
    await print(
      ids.size > 0 ? "Cleaned up: the throwaway key is off the account." : "Cleaned up: the account does not list the throwaway key."
    );
  } catch (error) {
    await print(`NOT cleaned up: ${say(error)}`);
    await print(leftover(visit, options));
  }
}
function leftover({ id, name, fingerprint }, options) {
  const words = ["keylease", "keys", "remove", ...optionWords(options), id ? plain(id) : fingerprint];
  return [
    `The key ${name} (id ${id ? plain(id) : "unknown"}, ${fingerprint}) may still be on the account.`,
    `Remove it on the page of your account, or with: ${command(words)}`
  ].join("\n");
}
var init_clean_up = __esm({
  "src/cli/doctor/clean-up.ts"() {
    "use strict";
    init_problem();
    init_account_options();
    init_output();
    init_shell();
  }
});

// src/cli/doctor/interrupt.ts
function onInterrupt({ first, leave }) {
  const interrupt = new AbortController();
  const listener = () => {
    if (interrupt.signal.aborted) {
      leave();
      process.exit(2);
    }
    interrupt.abort();
    first();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  return { signal: interrupt.signal, stop };
}
var SIGNALS;
var init_interrupt = __esm({
  "src/cli/doctor/interrupt.ts"() {
    "use strict";
    SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
  }
});

// src/cli/doctor/recorder.ts
function answerLines({ status, headers, text: text2 }) {
  const fields = Object.entries(headers).map(([name, value]) => {
    return `${name}: ${SECRET_HEADER.test(name) ? "***" : value}`;
  });
  return [`answered ${status}`, ...fields.map(shown), shown(text2) || "(an empty body)"];
}
function withoutCredentials(address) {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
}
function shown(text2) {
  return plain(withoutSecrets(text2), MOST_BODY);
}
var MOST_BODY, SECRET_HEADER, Recorder;
var init_recorder = __esm({
  "src/cli/doctor/recorder.ts"() {
    "use strict";
    init_problem();
    init_secrecy();
    MOST_BODY = 2048;
    SECRET_HEADER = /cookie|auth|token|secret|session|key/i;
    Recorder = class {
      #last;
      observe = (exchange2) => {
        this.#last = exchange2;
      };
      forget() {
        this.#last = void 0;
      }
      /** lines shows them without secrets, each line safe to print. */
      lines() {
        if (!this.#last) return [];
        const { method, url, body, answer } = this.#last;
        const request = [
          `${method} ${shown(withoutCredentials(url))}`,
          ...body ? [shown(JSON.stringify(body))] : []
        ];
        return [...request, ...answer ? answerLines(answer) : ["(no answer)"]];
      }
    };
  }
});

// src/cli/doctor/steps.ts
function checkName2({ name }, shown2) {
  if (shown2 === name) return;
  throw misfit(
    `it names the key "${plain(shown2)}", and was told ${name}`,
    "fields.name and the limits of names"
  );
}
function created({ createdAt }) {
  const date = time(createdAt);
  if (createdAt === void 0 || date === void 0) return { text: "it does not say when it was created" };
  const off = Math.abs(createdAt - Date.now()) > HOUR;
  if (!off) return { text: `created ${date}` };
  return { text: `created ${date}, it says: check fields.createdAt, or the clock here`, warning: true };
}
function lagging(lag) {
  return { text: `the listing showed it ${(lag / 1e3).toFixed(1)} s late`, warning: true };
}
function misfit(why, check) {
  return new Problem({ what: "The account does not do as the profile says", why, todo: `Check ${check}` });
}
var LAG, HOUR, LIST, CHANGES;
var init_steps = __esm({
  "src/cli/doctor/steps.ts"() {
    "use strict";
    init_problem();
    init_show();
    LAG = 250;
    HOUR = 36e5;
    LIST = {
      name: "list the keys",
      async run(visit) {
        visit.before = await visit.list();
        const { length: count } = visit.before;
        const unread = visit.before.filter(({ fingerprint }) => !fingerprint).length;
        if (count > 0 && unread === count) {
          throw misfit(
            `none of the ${count} keys it lists can be read as a key`,
            "fields.publicKey of the profile"
          );
        }
        return {
          text: `${count} ${count === 1 ? "key" : "keys"}${unread ? `, ${unread} of them cannot be read` : ""}`,
          warning: unread > 0
        };
      }
    };
    CHANGES = [
      {
        name: "add a throwaway key",
        async run(visit) {
          visit.mayExist = true;
          const { id, name, fingerprint } = await visit.account.add(visit.name, visit.publicKey);
          visit.id = id;
          if (fingerprint !== visit.fingerprint) {
            throw misfit(
              "its answer does not hold the key that was added",
              "create.item and fields.publicKey of the profile"
            );
          }
          checkName2(visit, name);
          return { text: `${visit.name}, id ${plain(id)}` };
        }
      },
      {
        name: "find it in a fresh listing",
        async run(visit) {
          const { keys, lag } = await visit.listUntil((keys2) => visit.ours(keys2).length > 0);
          const [key, ...copies] = visit.ours(keys);
          if (!key) throw misfit("its listing does not show the key that was added", "list of the profile");
          if (copies.length > 0)
            throw misfit(`it lists the key ${copies.length + 1} times`, "list of the profile");
          if (key.fingerprint !== visit.fingerprint) {
            throw misfit("its listing shows the key without its public key", "fields.publicKey of the profile");
          }
          if (key.id !== visit.id) {
            throw misfit(
              `it lists the key with id ${plain(key.id)}, and added it as ${plain(visit.id ?? "")}`,
              "fields.id"
            );
          }
          checkName2(visit, key.name);
          if (lag > LAG) return lagging(lag);
          return created(key);
        }
      },
      {
        name: "add it again: it is adopted",
        async run(visit) {
          await visit.account.add(visit.name, visit.publicKey);
          const copies = visit.ours(await visit.list());
          if (copies.length > 1) {
            const ids = copies.map(({ id }) => plain(id)).join(", ");
            throw misfit(
              `it has the key ${copies.length} times now (ids ${ids})`,
              "create.duplicate of the profile"
            );
          }
          return { text: "no duplicate" };
        }
      },
      {
        name: "remove it",
        async run(visit) {
          if (await visit.account.remove(visit.id ?? "") === "gone") {
            throw misfit("it says that the key is not there, and listed it before", "delete of the profile");
          }
          return { text: "removed" };
        }
      },
      {
        name: "list again: it is gone",
        async run(visit) {
          const { keys, lag } = await visit.listUntil((keys2) => visit.ours(keys2).length === 0);
          if (visit.ours(keys).length > 0) throw misfit("it still lists the key", "delete of the profile");
          const missing = visit.before.filter(({ id }) => !keys.some((key) => key.id === id));
          if (missing.length > 0) {
            const names = missing.map(({ id, name }) => `${plain(name)} (id ${plain(id)})`).join(", ");
            throw misfit(`other keys are gone as well: ${names}`, "whether somebody else removed them");
          }
          return lag > LAG ? lagging(lag) : { text: "every other key is still there" };
        }
      },
      {
        name: "remove it again: no error",
        async run(visit) {
          await visit.account.remove(visit.id ?? "");
          return { text: "a key that is not there counts as removed" };
        }
      }
    ];
  }
});

// src/keys/generate.ts
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto4.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    identity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}
var import_node_crypto4;
var init_generate = __esm({
  "src/keys/generate.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_public();
    init_wire();
  }
});

// src/cli/doctor/visit.ts
var import_node_crypto5, import_promises2, PATIENCE, PAUSE, Visit;
var init_visit = __esm({
  "src/cli/doctor/visit.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    import_promises2 = require("node:timers/promises");
    init_fingerprint();
    init_generate();
    init_public();
    PATIENCE = 1e4;
    PAUSE = 500;
    Visit = class {
      account;
      /** Begins like a lease's name, and is none: no sweep and no audit takes it for one. */
      name = `keylease-doctor-${(0, import_node_crypto5.randomBytes)(5).toString("hex")}`;
      publicKey;
      fingerprint;
      /** Keys of the account before anything was added. */
      before = [];
      /** The provider's id of the throwaway key, once it is known. */
      id;
      /** True from right before the key is added: there may be something to clean up. */
      mayExist = false;
      #signal;
      constructor(account, signal) {
        const { publicKey } = generateKey(this.name);
        this.account = account;
        this.publicKey = formatPublicKey(publicKey);
        this.fingerprint = sha256(publicKey.blob);
        this.#signal = signal;
      }
      async list() {
        const keys = [];
        for await (const key of this.account.keys()) keys.push(key);
        return keys;
      }
      /** ours picks the throwaway key, with its copies if there are any. By name too: the profile may misread keys. */
      ours(keys) {
        return keys.filter(({ name, fingerprint }) => name === this.name || fingerprint === this.fingerprint);
      }
      /** listUntil lists again until it shows what is wanted, or patience ends; it says how long that took. */
      async listUntil(wanted) {
        const start = performance.now();
        for (; ; ) {
          const asked = performance.now() - start;
          const keys = await this.list();
          const fits = wanted(keys);
          if (fits || asked > PATIENCE || this.#signal.aborted)
            return { keys, lag: fits ? asked : Number.POSITIVE_INFINITY };
          await (0, import_promises2.setTimeout)(PAUSE, void 0, { signal: this.#signal }).catch(() => {
          });
        }
      }
    };
  }
});

// src/cli/doctor/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  examine: () => examine
});
async function examine(options) {
  const recorder = new Recorder();
  const account = await openFromOptions(options, recorder.observe);
  const interrupt = onInterrupt({
    first: () => note("Interrupted: cleaning up. Interrupt again to leave at once."),
    leave: () => visit.mayExist && note(leftover(visit, options))
  });
  const visit = new Visit(account, interrupt.signal);
  const steps = options.readOnly ? [LIST] : [LIST, ...CHANGES];
  let failed;
  for (const step of steps) {
    if (failed || interrupt.signal.aborted) break;
    recorder.forget();
    const error = await take(step, visit);
    if (error === void 0) continue;
    failed = { step, error };
    for (const line of recorder.lines()) await print(`    ${line}`);
  }
  if (failed || interrupt.signal.aborted) await cleanUp(visit, options);
  interrupt.stop();
  if (interrupt.signal.aborted) {
    note("keylease: The profile is not proved: the examination was interrupted. Run it again.");
    return 2;
  }
  if (failed) throw verdict(account.title, failed);
  await print(options.readOnly ? "The list fits. Nothing else was tried." : "The profile fits this account.");
  return 0;
}
async function take(step, visit) {
  const start = performance.now();
  const row = (mark, text2) => {
    const seconds = ((performance.now() - start) / 1e3).toFixed(2);
    return print(`${mark} ${step.name.padEnd(28)} ${seconds.padStart(6)} s  ${text2}`);
  };
  try {
    const { text: text2, warning } = await step.run(visit);
    await row(warning ? coloured("yellow", "!") : coloured("green", "\u2714"), text2);
    return void 0;
  } catch (error) {
    await row(coloured("red", "\u2718"), say(error));
    return error;
  }
}
function verdict(title, { step, error }) {
  const fault = error instanceof AccountError ? error.fault : "unexpected";
  const judged = fault !== "passing" && fault !== "refused";
  return new Problem({
    what: judged ? `The profile does not fit this ${title} account` : `This ${title} account could not be examined`,
    why: `the step "${step.name}" failed, as shown above`,
    todo: judged ? "Mend the profile, and run this again" : "Mend what the message names, and run this again"
  });
}
var init_doctor = __esm({
  "src/cli/doctor/doctor.ts"() {
    "use strict";
    init_account();
    init_problem();
    init_account_options();
    init_output();
    init_clean_up();
    init_interrupt();
    init_recorder();
    init_steps();
    init_visit();
  }
});

// src/cli/profile/show.ts
var show_exports = {};
__export(show_exports, {
  showProfile: () => showProfile
});
async function showProfile(id) {
  if (id === void 0) {
    const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
    const rows = providers.map(({ id: id2, title, verified, docs }) => [id2, title, verified ? "yes" : "no", docs]);
    await print(new ColumnWriter2(["ID", "TITLE", "VERIFIED", "DOCUMENTED AT"]).lines(rows).join("\n"));
    return 0;
  }
  const provider = providers.find((each) => each.id === id);
  if (!provider) {
    throw new Problem({
      what: "No profile can be shown",
      why: `there is no built-in profile "${plain(id)}"`,
      todo: `Use one of: ${providers.map((each) => each.id).join(", ")}`
    });
  }
  if ("open" in provider) {
    throw new Problem({
      what: "No profile can be shown",
      why: `${provider.title} is spoken to in code, as no profile can say how`,
      todo: "Start from another one"
    });
  }
  await print(json(provider, 2));
  return 0;
}
var init_show2 = __esm({
  "src/cli/profile/show.ts"() {
    "use strict";
    init_providers();
    init_problem();
    init_output();
  }
});

// src/cli/openapi/document.ts
function asNode(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}
function own(node, name) {
  return node && Object.hasOwn(node, name) ? node[name] : void 0;
}
function unescapePointer(part) {
  const text2 = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function hostile(why) {
  const todo = "Cut the document down to the paths of SSH keys and what they refer to";
  return new Problem({ what: "The document cannot be read", why, todo });
}
var MOST_VISITS, Document;
var init_document = __esm({
  "src/cli/openapi/document.ts"() {
    "use strict";
    init_problem();
    MOST_VISITS = 2e5;
    Document = class {
      root;
      swagger;
      #visits = 0;
      constructor(root) {
        this.root = asNode(root) ?? {};
        this.swagger = String(this.root.swagger).startsWith("2");
        if (!this.swagger && !String(this.root.openapi).startsWith("3")) {
          const why = "it does not say `openapi: 3` or `swagger: 2`";
          throw new Problem({ what: "This is not an OpenAPI document", why, todo: "Give one of these versions" });
        }
      }
      /** node returns a value as an object, its references followed; undefined where it is none. Throws Problem on a circle. */
      node(value) {
        const seen = /* @__PURE__ */ new Set();
        let node = asNode(value);
        for (; ; ) {
          this.#visits += 1;
          if (this.#visits > MOST_VISITS) throw hostile("it is too entangled");
          const reference = node?.$ref;
          if (typeof reference !== "string") return node;
          if (seen.has(reference)) throw hostile(`reference ${plain(reference)} leads in a circle`);
          seen.add(reference);
          node = asNode(this.#target(reference));
        }
      }
      /** child returns what a chain of names leads to, references followed. */
      child(value, ...names) {
        return names.reduce((node, name) => this.node(own(node, name)), this.node(value));
      }
      /** nodes returns those values of a list that are objects, references followed. */
      nodes(values) {
        return values.map((each) => this.node(each)).filter((each) => each !== void 0);
      }
      #target(reference) {
        if (!reference.startsWith("#/")) {
          throw new Problem({
            what: "The document is not whole",
            why: `it refers to ${plain(reference)}`,
            todo: "Put it into one file, as `redocly bundle` does"
          });
        }
        const names = reference.slice(2).split("/").map(unescapePointer);
        return names.reduce((value, name) => own(asNode(value), name), this.root);
      }
    };
  }
});

// src/cli/openapi/schemas.ts
function properties(document, schema) {
  const found = [];
  let level = [{ path: "", schema: document.node(schema) ?? {} }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ path, schema: schema2 }) => direct(document, schema2, path));
    found.push(...level);
  }
  return found;
}
function direct(document, schema, prefix = "", parts = 0) {
  if (parts > MOST_PARTS) return [];
  const mine = Object.entries(document.node(own(schema, "properties")) ?? {}).flatMap(([name, value]) => {
    const node = name.includes(".") ? void 0 : document.node(value);
    return node ? [{ path: prefix ? `${prefix}.${name}` : name, schema: node }] : [];
  });
  const more = list(own(schema, "allOf")).flatMap((part) => {
    return direct(document, document.node(part) ?? {}, prefix, parts + 1);
  });
  return [...mine, ...more];
}
function itemsOf(document, schema) {
  return document.node(own(schema, "items"));
}
function answerSchema(document, operation, status) {
  const responses = document.child(operation, "responses");
  const statuses = status ? [status] : Object.keys(responses ?? {}).filter((code) => /^2/.test(code));
  for (const code of statuses) {
    const response = document.child(responses, code);
    const schema = document.swagger ? document.child(response, "schema") : contentSchema(document, response);
    if (schema) return schema;
  }
  return void 0;
}
function bodySchema(document, operation) {
  if (!document.swagger) return contentSchema(document, document.child(operation, "requestBody"));
  const parameters = document.nodes(list(own(operation, "parameters")));
  const body = parameters.find((each) => each.in === "body");
  return document.child(body, "schema");
}
function goodStatuses(document, operation) {
  return Object.keys(document.child(operation, "responses") ?? {}).filter((code) => /^2\d\d$/.test(code)).map(Number);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function contentSchema(document, holder) {
  const content = document.child(holder, "content");
  const type = Object.keys(content ?? {}).find((each) => /json/i.test(each));
  return type ? document.child(content, type, "schema") : void 0;
}
var DEEPEST, MOST_PARTS;
var init_schemas = __esm({
  "src/cli/openapi/schemas.ts"() {
    "use strict";
    init_document();
    DEEPEST = 3;
    MOST_PARTS = 8;
  }
});

// src/cli/openapi/access.ts
function baseUrlOf(document, notes) {
  const { root, swagger } = document;
  const address = swagger ? swaggerAddress(root) : serverAddress(document);
  const usable = address !== void 0 && /^https?:\/\/[^{}\s]+$/.test(address);
  return notes.take("baseUrl", usable ? address.replace(/\/+$/, "") : void 0, {
    where: swagger ? "schemes, host and basePath" : "the first of servers, with the defaults of its variables",
    why: address ? `the document gives "${address}", which is no whole address` : "the document gives none"
  });
}
function authOf(document, { operation, notes }) {
  const [first, ...others] = list(operation.security ?? document.root.security);
  const names = Object.keys(document.node(first) ?? {});
  const [name = ""] = names;
  const { root, swagger } = document;
  const schemes = swagger ? document.child(root, "securityDefinitions") : document.child(root, "components", "securitySchemes");
  const scheme = document.child(schemes, name);
  const auth = names.length === 1 && scheme ? headerOf(scheme) : void 0;
  return notes.take("auth", auth, {
    where: `security scheme ${name}${others.length > 0 ? `, the first of ${others.length + 1}` : ""}`,
    why: scheme ? `security scheme ${name} is not one token in a header` : "the document names no security scheme for it"
  });
}
function headerOf({ type, scheme, in: place, name, description }) {
  const bearer = { kind: "header", header: "Authorization", prefix: "Bearer " };
  if (type === "http") return String(scheme).toLowerCase() === "bearer" ? bearer : void 0;
  if (type !== "apiKey" || place !== "header" || typeof name !== "string") return void 0;
  if (name.toLowerCase() !== "authorization") return { kind: "header", header: name, prefix: "" };
  return /\bbearer\b/i.test(String(description)) ? bearer : void 0;
}
function swaggerAddress({ schemes, host, basePath = "" }) {
  if (typeof host !== "string") return void 0;
  const scheme = list(schemes).includes("http") && !list(schemes).includes("https") ? "http" : "https";
  return `${scheme}://${host}${basePath}`;
}
function serverAddress(document) {
  const server = document.node(list(document.root.servers)[0]);
  if (typeof server?.url !== "string") return void 0;
  return server.url.replace(/\{([^{}]*)\}/g, (whole, name) => {
    const value = document.child(server, "variables", name)?.default;
    return typeof value === "string" ? value : whole;
  });
}
var init_access = __esm({
  "src/cli/openapi/access.ts"() {
    "use strict";
    init_schemas();
  }
});

// src/cli/openapi/names.ts
function pickProperty(properties2, names) {
  for (const name of names) {
    const property = properties2.find(({ path }) => bare(path.split(".").at(-1) ?? "") === name);
    if (property) return property;
  }
  return void 0;
}
function bare(name) {
  return name.toLowerCase().replace(/[_-]/g, "");
}
var NAMES2, PAGING, MESSAGES;
var init_names = __esm({
  "src/cli/openapi/names.ts"() {
    "use strict";
    NAMES2 = {
      id: ["id", "keyid", "sshkeyid", "uuid"],
      name: ["name", "label", "title", "keyname"],
      publicKey: ["publickey", "sshpublickey", "sshkey", "pubkey", "key"],
      createdAt: [
        "createdat",
        "created",
        "datecreated",
        "createdon",
        "creationdate",
        "createtime",
        "createdtime"
      ],
      lastUsedAt: ["lastusedat", "lastused"],
      expiresAt: ["expiresat", "expires"],
      machines: ["machines", "instances", "servers"]
    };
    PAGING = {
      page: ["page", "pagenumber", "page[number]"],
      offset: ["offset", "skip"],
      cursor: ["cursor", "after", "startingafter", "pagetoken", "nexttoken"],
      size: ["perpage", "pagesize", "page[size]", "limit", "size"],
      last: ["lastpage", "totalpages", "pagecount", "pages"],
      total: ["total", "totalcount", "totalitems"],
      next: ["nextcursor", "next", "nexttoken", "nextpagetoken"]
    };
    MESSAGES = ["message", "detail", "msg", "reason", "title", "error"];
  }
});

// src/cli/openapi/paging.ts
function pagesOf(document, { operation, answer, notes }) {
  const query = operation.parameters.filter((each) => each.in === "query" && typeof each.name === "string");
  const find2 = (names2) => query.find(({ name }) => names2.includes(bare(String(name))));
  const [page, offset, cursor, size] = [PAGING.page, PAGING.offset, PAGING.cursor, PAGING.size].map(find2);
  const param = page ?? offset ?? cursor;
  const names = query.map(({ name }) => name).join(", ");
  const where = `GET ${operation.path}, ${names ? `query parameters ${names}` : "no query parameters"}`;
  const field = (names2) => {
    return properties(document, answer).find(({ path }) => names2.includes(bare(path.split(".").at(-1) ?? "")))?.path;
  };
  const take2 = (pages2, why) => notes.take("keys.list.page", pages2, { where, why });
  if (!param)
    return size ? take2(void 0, `there is ${size.name}, and no way to the next page`) : take2({ kind: "none" }, "");
  const schema = document.swagger ? size : document.child(size, "schema");
  const most = schema?.maximum ?? schema?.default;
  if (!size || typeof most !== "number")
    return take2(void 0, "no parameter with a maximum or default says how long a page is");
  const common = { param: param.name, sizeParam: size.name, size: most };
  if (page) return take2({ kind: "page", ...common, ...optional("last", field(PAGING.last)) }, "");
  if (offset) return take2({ kind: "offset", ...common, ...optional("total", field(PAGING.total)) }, "");
  const next = field(PAGING.next);
  return take2(
    next === void 0 ? void 0 : { kind: "cursor", ...common, next },
    "no field names the next page"
  );
}
function optional(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
var init_paging = __esm({
  "src/cli/openapi/paging.ts"() {
    "use strict";
    init_names();
    init_schemas();
  }
});

// src/cli/openapi/keys.ts
function listOf(document, { operation, notes }) {
  const { path } = operation;
  const answer = answerSchema(document, operation.node);
  const lists = [{ path: "", schema: answer ?? {} }, ...properties(document, answer)].flatMap((each) => {
    const item = itemsOf(document, each.schema);
    return item ? [{ path: each.path, item }] : [];
  });
  const keys = lists.find(({ item }) => pickProperty(properties(document, item), NAMES2.publicKey));
  const chosen = keys ?? (lists.length === 1 ? lists[0] : void 0);
  const where = `GET ${path}, its answer`;
  const why = lists.length > 1 ? `the answer of GET ${path} holds several lists` : `the answer of GET ${path} holds no list`;
  notes.take("keys.list.path", path, { where: "paths", why: "" });
  const items2 = notes.take("keys.list.items", chosen?.path, { where, why });
  const page = pagesOf(document, { operation, answer, notes });
  const entry = properties(document, chosen?.item);
  const fields = fieldsOf(entry, { where, notes });
  const createdAt = entry.find((each) => each.path === fields.createdAt);
  const times = createdAt?.schema.type === "integer" ? "unix" : void 0;
  if (times) {
    notes.take("times", times, { where: `${fields.createdAt} is a number, taken for Unix seconds`, why: "" });
  }
  return { list: { path, items: items2, page }, fields, times };
}
function fieldsOf(entry, { where, notes }) {
  const fields = {};
  for (const [what, names] of Object.entries(NAMES2)) {
    const path = pickProperty(entry, names)?.path;
    const needed = ["id", "name", "publicKey"].includes(what);
    const why = `no field of an entry is called so (${where})`;
    if (path !== void 0 || needed) notes.take(`keys.fields.${what}`, path, { where, why });
    if (path !== void 0) fields[what] = path;
  }
  return fields;
}
function createOf(document, { operation, fields, notes }) {
  if (!operation) {
    notes.take("keys.create", void 0, { where: "", why: "there is no POST beside the list" });
    return {};
  }
  const { path, node } = operation;
  const where = `POST ${path}`;
  const schema = bodySchema(document, node);
  const sent = properties(document, schema);
  const [name, key] = [pickProperty(sent, NAMES2.name), pickProperty(sent, NAMES2.publicKey)];
  const template = key && fill2([...name ? [{ path: name.path, value: "$name" }] : [], { path: key.path, value: "$publicKey" }]);
  const body = notes.take("keys.create.body", template, {
    where: `${where}, its body`,
    why: `the body of ${where} has no field for a public key`
  });
  for (const each of list(schema?.required).map(String)) {
    if (Object.hasOwn(body ?? {}, each)) continue;
    notes.take(`keys.create.body.${each}`, void 0, { where, why: `${where} requires it` });
  }
  const max = name?.schema.maxLength;
  const names = name ? { ...typeof max === "number" ? { max } : {} } : "comment";
  notes.take("keys.names", names, { where: `${where}, its body`, why: "" });
  return {
    names,
    create: {
      path: notes.take("keys.create.path", path, { where: "paths", why: "" }),
      body,
      ok: okOf(document, { what: "keys.create.ok", operation, where, notes }),
      answer: answerOf(document, { operation, id: fields.id, where, notes }),
      duplicate: matchOf(document, {
        what: "keys.create.duplicate",
        operation,
        statuses: ["409"],
        where,
        notes
      })
    }
  };
}
function deleteOf(document, { operation, notes }) {
  if (!operation) {
    notes.take("keys.delete", void 0, { where: "", why: "there is no DELETE below the list" });
    return void 0;
  }
  const where = `DELETE ${operation.path}`;
  const path = operation.path.replace(/\{[^{}]*\}(\/?)$/, "{key}$1");
  return {
    path: notes.take("keys.delete.path", path, { where: "paths", why: "" }),
    ok: okOf(document, { what: "keys.delete.ok", operation, where, notes }),
    gone: matchOf(document, { what: "keys.delete.gone", operation, statuses: ["404", "410"], where, notes })
  };
}
function errorsOf(document, { operations, notes }) {
  const bad = [operations.list, operations.create, operations.delete].flatMap((each) => {
    const codes = Object.keys(document.child(each?.node, "responses") ?? {}).filter(
      (code) => /^(4|5|default)/.test(code)
    );
    return codes.flatMap((code) => properties(document, each && answerSchema(document, each.node, code)));
  });
  const texts = bad.filter(({ schema }) => schema.type === "string");
  const found = pickProperty(texts, MESSAGES);
  return notes.take("errors", found && [found.path], {
    where: "the error answers",
    why: "no error answer has a field for a message"
  });
}
function okOf(document, { what, operation, where, notes }) {
  const statuses = goodStatuses(document, operation.node);
  const why = `${where} documents no good answer`;
  return notes.take(what, statuses.length > 0 ? statuses : void 0, { where, why });
}
function matchOf(document, { what, operation, statuses, where, notes }) {
  const documented = Object.keys(document.child(operation.node, "responses") ?? {});
  const matches2 = statuses.filter((each) => documented.includes(each)).map((each) => ({ status: Number(each) }));
  const why = `${where} documents no ${statuses.join(" or ")}`;
  return notes.take(what, matches2.length > 0 ? matches2 : void 0, { where, why });
}
function answerOf(document, { operation, id, where, notes }) {
  const schema = answerSchema(document, operation.node);
  const objects = [{ path: "", schema: schema ?? {} }, ...properties(document, schema)];
  const item = objects.find((each) => direct(document, each.schema).some(({ path }) => path === id));
  const answer = !schema ? { kind: "nothing" } : schema.type === "string" ? { kind: "id" } : item && { kind: "key", item: item.path };
  const why = `the answer of ${where} has no such id as an entry of the list`;
  return notes.take("keys.create.answer", answer, { where: `${where}, its answer`, why });
}
function fill2(values) {
  const heads = [...new Set(values.map(({ path }) => path.split(".")[0] ?? ""))];
  return Object.fromEntries(
    heads.map((head) => {
      const whole = values.find(({ path }) => path === head);
      const inner = values.filter(({ path }) => path.startsWith(`${head}.`));
      return [
        head,
        whole ? whole.value : fill2(inner.map(({ path, value }) => ({ path: path.slice(head.length + 1), value })))
      ];
    })
  );
}
var init_keys = __esm({
  "src/cli/openapi/keys.ts"() {
    "use strict";
    init_names();
    init_paging();
    init_schemas();
  }
});

// src/cli/openapi/operations.ts
function findOperations(document, path) {
  const groups = [...groupsOf(document).values()].flatMap(({ list: list2, ...more }) => {
    return list2 ? [{ create: void 0, delete: void 0, ...more, list: list2 }] : [];
  });
  const chosen = path ? groups.filter(({ list: list2 }) => list2.path === path) : best(groups, (group) => score(document, group));
  const [only, ...others] = chosen;
  if (only && others.length === 0) return only;
  const paths = chosen.map(({ list: list2 }) => plain(list2.path)).join(", ");
  throw new Problem({
    what: "No profile can be made",
    why: only ? `several paths might list SSH keys: ${paths}` : "no path of the document lists SSH keys",
    todo: "Name the path that lists them with --path"
  });
}
function groupsOf(document) {
  const groups = /* @__PURE__ */ new Map();
  for (const [path, value] of Object.entries(document.child(document.root, "paths") ?? {})) {
    const names = path.split("/").filter(Boolean);
    const onOne = /^\{.*\}$/.test(names.at(-1) ?? "");
    const noun = (onOne ? names.slice(0, -1) : names).filter((name) => !VERB.test(name)).join("/");
    if (!/ssh|key/i.test(noun.split("/").at(-1) ?? "")) continue;
    const kind = noun.toLowerCase().replace(/s$/, "");
    const group = groups.get(kind) ?? {};
    groups.set(kind, group);
    const operation = (method) => operationOf(document, { path, value, method });
    if (onOne) group.delete ??= operation("delete");
    else {
      group.list ??= operation("get");
      group.create ??= operation("post");
    }
  }
  return groups;
}
function operationOf(document, { path, value, method }) {
  const node = document.child(value, method);
  if (!node) return void 0;
  const holders = [document.node(value), node];
  const parameters = holders.flatMap((holder) => list(holder?.parameters));
  return { path, node, parameters: document.nodes(parameters) };
}
function score(document, group) {
  const { path, node } = group.list;
  const schema = answerSchema(document, node);
  const arrays = [schema, ...properties(document, schema).map((each) => each.schema)];
  const holdsKeys = arrays.some((each) => {
    const item = itemsOf(document, each);
    return item && pickProperty(properties(document, item), NAMES2.publicKey);
  });
  const name = /ssh/i.test(path) ? 4 : /key-?_?pair/i.test(path) ? 2 : 0;
  return name + (holdsKeys ? 4 : 0) + (group.create ? 1 : 0) + (group.delete ? 1 : 0);
}
function best(all2, score2) {
  const scores = all2.map(score2);
  const highest = Math.max(3, ...scores);
  return all2.filter((_, index) => scores[index] === highest);
}
var VERB;
var init_operations = __esm({
  "src/cli/openapi/operations.ts"() {
    "use strict";
    init_problem();
    init_names();
    init_schemas();
    VERB = /^(list|all|add|create|new|delete|remove)$/;
  }
});

// src/cli/openapi/draft.ts
function draftProfile(document, { id, path, notes }) {
  const operations = findOperations(document, path);
  const { root } = document;
  const info = document.child(root, "info");
  const title = notes.take("title", text(info?.title), { where: "info", why: "info has no title" });
  const docs = text(document.child(root, "externalDocs")?.url);
  const { list: list2, fields, times } = listOf(document, { operation: operations.list, notes });
  const { create, names } = createOf(document, { operation: operations.create, fields, notes });
  const removal = deleteOf(document, { operation: operations.delete, notes });
  noteVariables([list2.path, create?.path, removal?.path], notes);
  return {
    id: notes.take("id", id ?? slug(title), {
      where: id ? "--id" : "info.title",
      why: "the title gives none, give it with --id"
    }),
    title,
    verified: false,
    docs: notes.take("docs", docs, { where: "externalDocs", why: "the document has no externalDocs" }),
    baseUrl: baseUrlOf(document, notes),
    auth: authOf(document, { operation: operations.list.node, notes }),
    keys: { list: list2, fields, create, delete: removal, names },
    removal: {
      revokes: "unknown",
      note: `It is not known whether ${title ?? "the provider"} also takes a removed key off running machines.`
    },
    times,
    errors: errorsOf(document, { operations, notes })
  };
}
function noteVariables(paths, notes) {
  const names = paths.flatMap((path) => path?.match(/(?<=\{)[^{}]*(?=\})/g) ?? []);
  for (const name of new Set(names)) {
    if (name !== "key")
      notes.take(`vars.${name}`, void 0, { where: "", why: "the paths need it; say where it comes from" });
  }
}
function text(value) {
  return typeof value === "string" ? plain(value) || void 0 : void 0;
}
function slug(title) {
  return title?.toLowerCase().match(/[a-z0-9]+/g)?.join("-").slice(0, 64);
}
var init_draft = __esm({
  "src/cli/openapi/draft.ts"() {
    "use strict";
    init_problem();
    init_access();
    init_keys();
    init_operations();
  }
});

// src/cli/openapi/notes.ts
var Notes;
var init_notes = __esm({
  "src/cli/openapi/notes.ts"() {
    "use strict";
    Notes = class {
      found = [];
      missing = [];
      /** take notes a value with where it stands and returns it; where there is none, it notes why. */
      take(what, value, { where, why }) {
        if (value === void 0) this.missing.push({ what, why });
        else this.found.push({ what, value: JSON.stringify(value), where });
        return value;
      }
    };
  }
});

// src/cli/openapi/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  parseYaml: () => parseYaml
});
function parseYaml(text2) {
  return (0, import_yaml.parse)(text2, { logLevel: "error", maxAliasCount: 100 });
}
var import_yaml;
var init_yaml = __esm({
  "src/cli/openapi/yaml.ts"() {
    "use strict";
    import_yaml = require("./vendor/yaml.js");
  }
});

// src/cli/openapi/read.ts
async function readDocument(file) {
  const size = sizeOf(file);
  if (size > LARGEST.JSON) throw tooLarge2(file, "JSON");
  const text2 = (0, import_node_fs3.readFileSync)(file, "utf8").replace(/^\ufeff/, "");
  if (/^\s*</.test(text2)) {
    const todo = "Save the JSON or YAML document itself; the page that shows it names its address";
    throw unreadable(file, "it is a web page", todo);
  }
  try {
    if (/^\s*[{[]/.test(text2)) return JSON.parse(text2);
  } catch (error) {
    throw unreadable(file, firstLine(error), "Save the document again");
  }
  if (size > LARGEST.YAML) throw tooLarge2(file, "YAML");
  const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_yaml(), yaml_exports));
  try {
    return parseYaml2(text2);
  } catch (error) {
    throw unreadable(file, firstLine(error), "Save the document again");
  }
}
function sizeOf(file) {
  try {
    const status = (0, import_node_fs3.statSync)(file);
    if (!status.isFile()) throw unreadable(file, "it is not a file", "Save the document to a file");
    return status.size;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(file, "it does not exist", "Check the path");
  }
}
function tooLarge2(file, format) {
  const todo = "Cut it down to the paths of SSH keys and what they refer to";
  return unreadable(file, `it is larger than ${LARGEST[format] / MEGABYTE} MiB of ${format}`, todo);
}
function firstLine(error) {
  const [line = ""] = error instanceof Error ? error.message.split("\n") : [];
  return line.replace(/[:.]$/, "");
}
function unreadable(file, why, todo) {
  return new Problem({ what: `Document ${plain(file)} cannot be read`, why: plain(why), todo });
}
var import_node_fs3, MEGABYTE, LARGEST;
var init_read2 = __esm({
  "src/cli/openapi/read.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_problem();
    MEGABYTE = 1024 * 1024;
    LARGEST = { JSON: 32 * MEGABYTE, YAML: 4 * MEGABYTE };
  }
});

// src/cli/profile/from-openapi.ts
var from_openapi_exports = {};
__export(from_openapi_exports, {
  fromOpenApi: () => fromOpenApi
});
async function fromOpenApi(file, options) {
  const { id } = options;
  if (id !== void 0 && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const why = "an id holds small letters, digits and dashes";
    throw new Problem({
      what: `The id "${plain(id)}" cannot be used`,
      why,
      todo: "Give another one with --id"
    });
  }
  const document = new Document(await readDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, where } of notes.found)
    note(`found    ${what} = ${plain(value, 160)} (${plain(where)})`);
  for (const { what, why } of notes.missing) note(`missing  ${plain(what)}: ${plain(why)}`);
  return notes.missing.length > 0 ? 2 : 0;
}
var init_from_openapi = __esm({
  "src/cli/profile/from-openapi.ts"() {
    "use strict";
    init_problem();
    init_document();
    init_draft();
    init_notes();
    init_read2();
    init_output();
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/cli/misuse.ts
init_problem();
function misuse(error) {
  if (!(error instanceof CommanderError)) return { problem: error, exitCode: 1 };
  const { code, exitCode, message } = error;
  if (exitCode === 0 || code === "commander.help") return { exitCode };
  const [, why = message, suggestion] = /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const todo = suggestion ? `Did you mean ${suggestion}? See keylease --help` : "See keylease --help";
  return { problem: new Problem({ what: "The command line cannot be read", why, todo }), exitCode };
}

// src/cli/main.ts
init_output();

// src/cli/version.ts
var version = "0.1.0";

// src/cli/program.ts
function program2() {
  const keylease = new Command("keylease").description("SSH keys on GPU clouds that live no longer than the job that needs them.").version(version).helpCommand(false).configureHelp({ showGlobalOptions: false, helpWidth: 100 }).configureOutput({ outputError: () => {
  } }).exitOverride();
  addKeys(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  return keylease;
}
function addKeys(keylease) {
  const keys = keylease.command("keys").description("List, add and remove the keys of an account.").helpCommand(false);
  example(onAccount(keys.command("list")), "keylease keys list --provider pictor --json").description("List the keys of an account.").option("--json", "one line of JSON a key, instead of a table").action(ends(async (options) => (await Promise.resolve().then(() => (init_list(), list_exports))).listKeys(options)));
  example(
    onAccount(keys.command("add")),
    "keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub"
  ).description("Add a public key to an account, unless it is there already.").argument("<file>", "file with the public key, or - for standard input").requiredOption("--name <name>", "its name on the account").option("--json", "the key as one line of JSON").action(ends(async (file, options) => (await Promise.resolve().then(() => (init_add(), add_exports))).addKey(file, options)));
  example(onAccount(keys.command("remove")), "keylease keys remove --provider pictor 4711").description("Remove keys from an account, and list it again to be sure.").argument("<key...>", "ids or SHA256 fingerprints").option("--yes", "do not ask").option("--json", "one line of JSON a key").action(ends(async (names, options) => (await Promise.resolve().then(() => (init_remove(), remove_exports))).removeKeys(names, options)));
}
function addDoctor(keylease) {
  example(onAccount(keylease.command("doctor")), "keylease doctor --provider pictor").description("Prove that a profile fits an account: list, add a throwaway key, find it, remove it.").option("--read-only", "list only").action(ends(async (options) => (await Promise.resolve().then(() => (init_doctor(), doctor_exports))).examine(options)));
}
function addProfile(keylease) {
  const profile = keylease.command("profile").description("Show profiles, and make one.").helpCommand(false);
  example(profile.command("show"), "keylease profile show pictor > mine.json").description("List the built-in profiles, or print one as JSON.").argument("[id]", "a built-in profile").action(ends(async (id) => (await Promise.resolve().then(() => (init_show2(), show_exports))).showProfile(id)));
  example(profile.command("from-openapi"), "keylease profile from-openapi openapi.yaml > mine.json").description("Make a profile from a saved OpenAPI 3 or Swagger 2 document, JSON or YAML.").argument("<file>", "the document").option("--id <id>", "the profile's id, instead of one made from the document's title").option("--path <path>", "the path that lists SSH keys, where several might").action(
    ends(async (file, options) => (await Promise.resolve().then(() => (init_from_openapi(), from_openapi_exports))).fromOpenApi(file, options))
  );
}
function onAccount(command2) {
  return command2.addOption(new Option("--provider <id>", "built-in profile of the account")).addOption(new Option("--profile <file>", "profile of your own, instead of a built-in one")).addOption(
    new Option("--var <name=value>", "what the profile asks for besides; repeatable").argParser(collect)
  ).addOption(new Option("--api-url <url>", "address of the API, instead of the profile's")).addHelpText("after", "\nThe API key of the account is read from KEYLEASE_API_TOKEN.");
}
function example(command2, line) {
  return command2.addHelpText("after", `
Example:
  ${line}`);
}
function ends(run2) {
  return async (...words) => {
    process.exitCode = await run2(...words);
  };
}
function collect(value, before = []) {
  return [...before, value];
}

// src/cli/main.ts
run().catch((error) => {
  const { exitCode, problem } = misuse(error);
  if (problem !== void 0) printError(problem);
  process.exitCode = exitCode;
});
async function run() {
  await program2().parseAsync();
  endOutput();
}
