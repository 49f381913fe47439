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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
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
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
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
        rawLines.forEach((line3) => {
          const chunks = line3.match(chunkPattern);
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
        this.negativeOptions.forEach((value, key2) => {
          if (this.positiveOptions.has(key2)) {
            this.dualOptions.add(key2);
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
        for (let command = this; command; command = command.parent) {
          result.push(command);
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
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
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
      getOptionValue(key2) {
        if (this._storeOptionsAsProperties) {
          return this[key2];
        }
        return this._optionValues[key2];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key2, value) {
        return this.setOptionValueWithSource(key2, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key2, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key2] = value;
        } else {
          this._optionValues[key2] = value;
        }
        this._optionValueSources[key2] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key2) {
        return this._optionValueSources[key2];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key2) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key2) !== void 0) {
            source = cmd.getOptionValueSource(key2);
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
      _dispatchSubcommand(commandName, operands, unknown2) {
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
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          } else {
            return subCommand._parseCommand(operands, unknown2);
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
      _parseCommand(operands, unknown2) {
        const parsed = this.parseOptions(unknown2);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown2 = parsed.unknown;
        this.args = operands.concat(unknown2);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown2);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
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
              this.parent.emit(commandEvent, operands, unknown2);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown2);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown2);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown2);
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
        const unknown2 = [];
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
            if (dest === unknown2) dest.push(arg);
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
            dest = unknown2;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown2.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
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
            const key2 = this.options[i].attributeName();
            result[key2] = key2 === this._versionOptionName ? this._version : this[key2];
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
        let suggestion2 = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion2 = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion2}`;
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
        let suggestion2 = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion2 = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion2}`;
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
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
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
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
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
          (command) => command.emit("afterAllHelp", eventContext)
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

// src/format.ts
function pluralize(number2, thing) {
  return `${number2} ${thing}${number2 === 1 ? "" : "s"}`;
}
function sanitize(text2, limit = 200) {
  if (text2.length <= limit && PRINTABLE.test(text2)) return text2.trim();
  const clean = (0, import_node_util.stripVTControlCharacters)(text2.slice(0, limit * 8)).replace(UNPRINTABLE, " ").trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
var import_node_util, PRINTABLE, UNPRINTABLE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
  }
});

// src/problem.ts
function errorMessage(error) {
  const [first] = error?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error instanceof Error ? error.message : String(error), 1e3);
}
var Problem;
var init_problem = __esm({
  "src/problem.ts"() {
    "use strict";
    init_format();
    Problem = class extends Error {
      name = "Problem";
      constructor({ what, why: why3, hint, cause }) {
        super(`${what}: ${why3}. ${hint}.`, { cause });
      }
    };
  }
});

// src/cli/redact.ts
function addSecret(secret) {
  hidden.add(secret);
}
function redact(text2) {
  const secrets = [process.env.KEYLEASE_API_TOKEN ?? "", ...hidden].map((secret) => secret.trim());
  const forms = secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf).sort((one, other) => other.length - one.length);
  return forms.reduce((clean, form) => clean.replaceAll(form, "***"), text2);
}
function redactResponse(text2) {
  return redact(text2).replace(PRIVATE_KEY, "***").replace(SECRET_FIELD, '$1"***"');
}
function formsOf(secret) {
  const bytes2 = Buffer.from(secret);
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), bytes2.toString("base64"), bytes2.toString("base64url")];
}
var SHORTEST, PRIVATE_KEY, SECRET_FIELD, hidden;
var init_redact = __esm({
  "src/cli/redact.ts"() {
    "use strict";
    SHORTEST = 8;
    PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
    SECRET_FIELD = /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
    hidden = /* @__PURE__ */ new Set();
  }
});

// src/cli/output.ts
async function print(text2) {
  if (failure) return false;
  try {
    if (!process.stdout.write(`${redact(text2)}
`)) await (0, import_node_events.once)(process.stdout, "drain");
  } catch {
    return false;
  }
  return true;
}
function note(text2) {
  process.stderr.write(`${redact(text2)}
`);
}
function printError(error) {
  note(`keylease: ${errorMessage(error)}`);
}
function endOutput() {
  if (!failure || failure.code === "EPIPE") return;
  throw new Problem({
    what: "Not everything could be written",
    why: failure.message,
    hint: "Check where the output goes, such as a full disk"
  });
}
function json(value, indent = 0) {
  const escaped2 = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped2
  );
}
function colored(color, text2) {
  const plain = !process.stdout.isTTY || process.env.NO_COLOR || process.env.TERM === "dumb";
  return plain ? text2 : (0, import_node_util2.styleText)(color, text2);
}
var import_node_events, import_node_util2, failure;
var init_output = __esm({
  "src/cli/output.ts"() {
    "use strict";
    import_node_events = require("node:events");
    import_node_util2 = require("node:util");
    init_problem();
    init_redact();
    for (const stream of [process.stdout, process.stderr]) {
      stream.on("error", (error) => {
        failure ??= error;
      });
    }
  }
});

// src/keys/weakness.ts
var SEVERITIES;
var init_weakness = __esm({
  "src/keys/weakness.ts"() {
    "use strict";
    SEVERITIES = ["info", "low", "medium", "high", "critical"];
  }
});

// src/cli/version.ts
var version;
var init_version = __esm({
  "src/cli/version.ts"() {
    "use strict";
    version = "0.1.0";
  }
});

// src/accounts/account.ts
function unsupported(title, what) {
  return new AccountError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "its API, or the profile of it, has no way to do so",
    hint: "Leave out instance, and give host, user and port"
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

// src/http/address.ts
function isLoopback({ hostname: hostname2 }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname2);
}
function isPrivate(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
}
function isToken(text2) {
  return /^[\x21-\x7e]+$/.test(text2);
}
var init_address = __esm({
  "src/http/address.ts"() {
    "use strict";
  }
});

// src/http/request.ts
async function sendRequest(url, { method, headers, body, signal }) {
  const content = body === void 0 ? {} : { "content-type": "application/json" };
  const common = { accept: "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve6, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https.default : import_node_http.default;
    request(url, { method, headers: { ...common, ...content, ...headers }, signal }, resolve6).once("error", reject).end(body === void 0 ? void 0 : JSON.stringify(body));
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
    hint: "Check that api-url is the address of the API"
  });
}
var import_node_http, import_node_https, MAX_BYTES;
var init_request = __esm({
  "src/http/request.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_account();
    MAX_BYTES = 16 * 1024 * 1024;
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
  const attempt5 = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt5 - 1));
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
    await new Promise((resolve6, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve6();
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

// src/http/retry.ts
function retry(task, { title, deadline, backoff }) {
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
    hint: "Run again later, or make fewer requests with this token"
  });
}
function parseRetryAfter(status, headers) {
  const after2 = headers["retry-after"];
  if (after2) {
    const wait = /^\d+$/.test(after2) ? Number(after2) * 1e3 : Date.parse(after2) - Date.now();
    return Number.isNaN(wait) ? void 0 : Math.max(wait, 0);
  }
  if (status !== 429) return void 0;
  const named3 = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named3].find((text2) => /^\d+$/.test(text2));
  if (!reset) return void 0;
  const span = Number(reset) > LONGEST_SPAN ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(span, 0);
}
var import_promises, RETRIES, LONGEST_SPAN;
var init_retry = __esm({
  "src/http/retry.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_p_retry();
    init_account();
    RETRIES = 4;
    LONGEST_SPAN = 1e9;
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
    const findBlockingTick = (time3) => {
      let windowStart = 0;
      let windowWeight = 0;
      for (const [index, tick] of ticks.entries()) {
        if (tick.time >= time3 + interval) {
          break;
        }
        windowWeight += tick.weight;
        const windowEnd = Math.max(time3, tick.time);
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
      return new Promise((resolve6, reject) => {
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
        const execute2 = () => {
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
                timeoutId = setTimeout(execute2, updatedDelayResult.delay);
                state.queue.set(timeoutId, reject);
                return;
              }
              tickRecord.isExecuted = true;
            } else {
              tickRecord.time = actualTime;
            }
          }
          try {
            resolve6(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay > 0) {
          timeoutId = setTimeout(execute2, delay);
          state.queue.set(timeoutId, reject);
          try {
            onDelay?.(...arguments_);
          } catch {
          }
        } else {
          execute2();
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

// src/time.ts
function parseDuration(text2) {
  const [, count2, unit = ""] = DURATION.exec(text2) ?? [];
  const length = UNITS[unit];
  return length === void 0 ? void 0 : Number(count2) * length;
}
function formatDuration(milliseconds) {
  const length = Math.max(0, milliseconds);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), "day");
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), "hour");
  return pluralize(Math.floor(length / MINUTE), "minute");
}
function formatIso(milliseconds) {
  return toIso(milliseconds) ?? (/* @__PURE__ */ new Date(0)).toISOString();
}
function toIso(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function formatDate(milliseconds) {
  return formatIso(milliseconds).slice(0, 10);
}
function formatTimestamp(milliseconds) {
  return `${formatIso(milliseconds).slice(0, 16).replace("T", " ")} UTC`;
}
var MINUTE, HOUR, DAY, UNITS, DURATION;
var init_time = __esm({
  "src/time.ts"() {
    "use strict";
    init_format();
    MINUTE = 6e4;
    HOUR = 60 * MINUTE;
    DAY = 24 * HOUR;
    UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
    DURATION = /^(\d{1,4})([mhdw])$/;
  }
});

// src/http/throttle.ts
function createThrottle({ interval, listingsPerMinute }) {
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
var init_throttle = __esm({
  "src/http/throttle.ts"() {
    "use strict";
    init_p_throttle();
    init_time();
  }
});

// src/http/client.ts
function checkAddress({ title, baseUrl }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new AccountError({
    fault: "invalid",
    what: `${title} cannot be asked`,
    why: url ? "its address is not https, and the token would be sent in the clear" : "its address is not a URL",
    hint: "Set api-url to an address such as https://api.example.com"
  });
}
var MAX_REDIRECTS, HttpClient;
var init_client = __esm({
  "src/http/client.ts"() {
    "use strict";
    init_account();
    init_format();
    init_problem();
    init_address();
    init_request();
    init_retry();
    init_throttle();
    MAX_REDIRECTS = 3;
    HttpClient = class {
      #options;
      #pace;
      #secrets;
      /** Throws AccountError when the address would carry the token in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits: limits2 = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#pace = createThrottle(limits2);
        this.#secrets = new Set([options.secret].filter(Boolean));
        checkAddress(options);
      }
      /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
      send(request) {
        return this.persist((signal) => this.once(request, signal));
      }
      /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
      persist(task) {
        return retry(task, this.#options);
      }
      /** once makes a call once. Throws AccountError: `passing` for network faults, 429 and 5xx. Other answers are returned. */
      once(request, signal) {
        return this.#pace(() => this.#try(request, signal), request.method === "GET");
      }
      /** refusal turns an answer that is not what was hoped for into an AccountError. */
      refusal(what, { status }, message) {
        const said = typeof message === "string" ? `: ${this.#clean(message)}` : "";
        const why3 = `${this.#options.title} answered ${status}${said.replace(/[.\s]+$/, "")}`;
        if (status === 401 || status === 403) {
          return new AccountError({
            fault: "refused",
            what,
            why: why3,
            hint: "Check that the API token is valid and may manage SSH keys"
          });
        }
        if (status === 404) {
          return new AccountError({
            fault: "not-found",
            what,
            why: why3,
            hint: "Check api-url and the ids that were given"
          });
        }
        const hint = "Mend what the message names; if it names nothing, the profile may not fit this API";
        return new AccountError({ fault: status === 422 ? "invalid" : "unexpected", what, why: why3, hint });
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
              hint: "Set api-url to the address of the API itself"
            });
          }
          url = next;
        }
        throw new AccountError({
          fault: "unexpected",
          what: `${title} cannot be asked at ${url.origin}`,
          why: "it redirects in a circle",
          hint: "Check api-url"
        });
      }
      async #observed(url, outgoing) {
        const { method, body } = outgoing;
        let answer;
        try {
          answer = await sendRequest(url, outgoing);
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
            hint: "Run again later",
            retryAfter: parseRetryAfter(status, headers)
          });
        }
        const link2 = headers.link === void 0 ? void 0 : String(headers.link);
        if (!text2) return { status, body: void 0, link: link2 };
        try {
          return { status, body: JSON.parse(text2), link: link2 };
        } catch {
          if (request.text) return { status, body: text2, link: link2 };
          if (status >= 400) return { status, body: void 0 };
          throw new AccountError({
            fault: "unexpected",
            what: `${request.method} ${request.path} failed`,
            why: `${title} did not answer with JSON but with ${this.#clean(headers["content-type"] ?? "something else", 40)}`,
            hint: `Check that api-url is the address of the API (now ${baseUrl})`
          });
        }
      }
      #networkFault(request, cause) {
        const { title, baseUrl } = this.#options;
        return new AccountError({
          fault: "passing",
          what: `${title} cannot be reached (${request.method} ${request.path})`,
          why: this.#clean(errorMessage(cause), 1e3),
          hint: `Check api-url (now ${baseUrl}) and the network`
        });
      }
      /** clean makes what a server said printable, without any token in it, also not one that marks stand in. */
      #clean(text2, limit = 200) {
        const hide = (each) => [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), each);
        return sanitize(hide(sanitize(hide(text2), 8 * limit)), limit);
      }
    };
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
  const found2 = at(value, path);
  return typeof found2 === "string" || typeof found2 === "number" ? String(found2) : "";
}
function timeAt(value, path, format = "rfc3339") {
  const text2 = textAt(value, path);
  const time3 = format === "unix" ? unixTime(text2) : Date.parse(isZoned(text2) ? text2 : `${text2}Z`);
  return time3 > 0 ? time3 : void 0;
}
function unixTime(text2) {
  return /^\d{1,12}(\.\d+)?$/.test(text2) ? Math.round(Number(text2) * 1e3) : Number.NaN;
}
function isZoned(text2) {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(text2);
}
function listAt(value, path) {
  if (!/(^|\.)\*$/.test(path)) {
    const list = at(value, path);
    return Array.isArray(list) ? list : void 0;
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

// src/accounts/oauth2.ts
function clientCredentials(http3, { path, id, secret }) {
  let current;
  let end = 0;
  const fetchToken = async (signal) => {
    const body = { grant_type: "client_credentials", client_id: id, client_secret: secret };
    const answer = await http3.once({ method: "POST", path, body }, signal);
    const token = textAt(answer.body, "access_token");
    if (answer.status !== 200 || !token) throw refused(http3, answer);
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
function refused(http3, answer) {
  const what = "No access token was given";
  if (answer.status < 400) return http3.refusal(what, answer, "there is no token in it");
  return new AccountError({
    fault: "refused",
    what,
    why: `the client id and secret were answered with ${answer.status}`,
    hint: "Check that the API token is the client secret that belongs to the client id"
  });
}
var MARGIN;
var init_oauth2 = __esm({
  "src/accounts/oauth2.ts"() {
    "use strict";
    init_account();
    init_fields();
    MARGIN = 60;
  }
});

// src/keys/wire.ts
function wireString(data) {
  const bytes2 = Buffer.from(data);
  return Buffer.concat([uint32(bytes2.length), bytes2]);
}
function uint32(value) {
  const bytes2 = Buffer.alloc(4);
  bytes2.writeUInt32BE(value);
  return bytes2;
}
function mpint(value) {
  if (value === 0n) return Buffer.alloc(0);
  const hex = value.toString(16);
  const bytes2 = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
  return (bytes2[0] ?? 0) < 128 ? bytes2 : Buffer.concat([Buffer.alloc(1), bytes2]);
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
      bytes(count2) {
        if (count2 > this.left) throw new RangeError(`${count2} bytes wanted, ${this.left} left`);
        this.#at += count2;
        return this.#data.subarray(this.#at - count2, this.#at);
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

// src/keys/layout.ts
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
}
function keyTypeBits(type) {
  const bits = LAYOUTS.get(type)?.bits;
  return typeof bits === "number" ? bits : void 0;
}
function isKnown(type) {
  return LAYOUTS.has(type);
}
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const layout = LAYOUTS.get(type);
  if (!layout) {
    const unknown2 = { bits: void 0, plainType: void 0, isCertificate: false };
    return { type, ...unknown2, fields: [], plain: blob, reader };
  }
  if (layout.isCertificate) reader.string();
  const start = reader.at;
  const fields = [];
  for (let left = layout.fields; left > 0; left -= 1) fields.push(reader.string());
  const bits = typeof layout.bits === "number" ? layout.bits : bitLength(fields[layout.bits.of]);
  const plain = layout.isCertificate ? Buffer.concat([wireString(layout.plain), blob.subarray(start, reader.at)]) : blob;
  return { type, bits, plainType: layout.plain, isCertificate: layout.isCertificate, fields, plain, reader };
}
function bitLength(mpint2 = EMPTY) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint2.length - first) * 8 - (Math.clz32(mpint2[first] ?? 0) - 24);
}
var EMPTY, CERTIFICATE, LAYOUTS;
var init_layout = __esm({
  "src/keys/layout.ts"() {
    "use strict";
    init_wire();
    EMPTY = Buffer.alloc(0);
    CERTIFICATE = "-cert-v01@openssh.com";
    LAYOUTS = /* @__PURE__ */ new Map();
    for (const [plain, fields, bits] of [
      ["ssh-ed25519", 1, 256],
      ["ssh-rsa", 2, { of: 1 }],
      ["ecdsa-sha2-nistp256", 2, 256],
      ["ecdsa-sha2-nistp384", 2, 384],
      ["ecdsa-sha2-nistp521", 2, 521],
      ["ssh-dss", 4, { of: 0 }],
      ["sk-ssh-ed25519@openssh.com", 2, 256],
      ["sk-ecdsa-sha2-nistp256@openssh.com", 3, 256],
      ["webauthn-sk-ecdsa-sha2-nistp256@openssh.com", 3, 256],
      ["ssh-ed448", 1, 448],
      ["ssh-mldsa44-ed25519@openssh.com", 1, 256]
    ]) {
      LAYOUTS.set(plain, { plain, isCertificate: false, fields, bits });
      const certificate = plain.replace("@openssh.com", "") + CERTIFICATE;
      LAYOUTS.set(certificate, { plain, isCertificate: true, fields, bits });
    }
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text2) {
  return typeof text2 === "string" && FINGERPRINT.test(text2);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto.createHash)("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}
function md5(blob) {
  const pairs2 = (0, import_node_crypto.createHash)("md5").update(blob).digest("hex").match(/../g) ?? [];
  return `MD5:${pairs2.join(":")}`;
}
function keyFingerprint({ type, blob }) {
  return sha256(isCertificate(type) ? splitBlob(blob).plain : blob);
}
var import_node_crypto, FINGERPRINT;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_layout();
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
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
        hint: "Check the name of the secret; secrets are empty on forks and for Dependabot"
      },
      "too-large": {
        why: "it is larger than any key (16 KiB each, 64 KiB all of them)",
        hint: "Give keys only"
      },
      "public-half": {
        why: "it is the public half",
        hint: "Store the file without the ending .pub"
      },
      certificate: {
        why: "it is a certificate",
        hint: "Store the private key that it was made for"
      },
      json: {
        why: "it is JSON",
        hint: "Give the value of the field that holds the key, and nothing around it"
      },
      html: {
        why: "it is a web page",
        hint: "Store the file itself, not what a browser or a failed download made of it"
      },
      "no-key": {
        why: "no `BEGIN ... PRIVATE KEY` line is in it",
        hint: "Paste the whole file, as `cat` prints it"
      },
      truncated: {
        why: "a part of it is missing",
        hint: WHOLE_FILE
      },
      damaged: {
        why: "it is damaged",
        hint: WHOLE_FILE
      },
      encrypted: {
        why: "it is encrypted",
        hint: "Give its passphrase too, or store it without one (`ssh-keygen -p` removes it)"
      },
      "wrong-passphrase": {
        why: "the passphrase does not open it",
        hint: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
      },
      costly: {
        why: "its passphrase takes too long to try",
        hint: "Encrypt it with the usual cost, for example with `ssh-keygen -p -a 16`"
      },
      "unsupported-encryption": {
        why: "it is encrypted in a way that is not supported here",
        hint: "Encrypt it anew, for example with `ssh-keygen -p -Z aes256-ctr`"
      },
      "ppk-v3": {
        why: "it is a PuTTY key of version 3",
        hint: "Convert it with `puttygen key.ppk -O private-openssh-new -o key`"
      },
      unsupported: {
        why: "it is of a kind that an agent does not take",
        hint: MAKE_ONE
      },
      hardware: {
        why: "its private half is in a FIDO token, and the file only points to it",
        hint: MAKE_ONE
      },
      "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", hint: ONE_LINE },
      "public-not-a-key": { what: NOT_PUBLIC, why: "it is not `type base64 comment`", hint: ONE_LINE },
      "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", hint: ONE_LINE }
    };
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      /** Why and what to do, as in the message: without full stops. */
      why;
      hint;
      constructor(code, detail) {
        const { what = "The private key cannot be used", why: reason, hint } = FAULTS[code];
        const why3 = detail ? `${reason}: ${detail}` : reason;
        super({ what, why: why3, hint });
        this.code = code;
        this.why = why3;
        this.hint = hint;
      }
    };
  }
});

// src/keys/public-key.ts
function parsePublicKey(line3) {
  if (line3.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line3.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key2 = readBlob(blob);
    if (key2.type !== type) {
      throw new KeyFault("public-damaged", "its type is not the type inside the key");
    }
    return { ...key2, comment };
  } catch (error) {
    if (error instanceof RangeError) {
      throw new KeyFault("public-damaged", "the key data ends too early");
    }
    throw error;
  }
}
function readBlob(blob) {
  const { type, bits } = splitBlob(blob);
  return { type, bits, blob, comment: "" };
}
function formatPublicKey({ type, blob, comment }) {
  return [type, blob.toString("base64"), comment].filter(Boolean).join(" ");
}
var LINE, LONGEST_LINE;
var init_public_key = __esm({
  "src/keys/public-key.ts"() {
    "use strict";
    init_fault();
    init_layout();
    LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
    LONGEST_LINE = 16 * 1024;
  }
});

// src/accounts/parse-key.ts
function tryParsePublicKey(publicKey) {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return void 0;
  }
}
function parseKey({
  title,
  keys,
  times
}, item, others = {}) {
  const fields = { ...keys.fields, ...others };
  const text2 = (path) => path === void 0 ? "" : textAt(item, path);
  const time3 = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const publicKey = text2(fields.publicKey);
  const key2 = tryParsePublicKey(publicKey);
  return {
    id: requireId(title, item, others.id ?? keys.fields.id),
    name: keys.names === "comment" ? key2?.comment ?? "" : text2(fields.name),
    publicKey,
    fingerprint: key2 ? keyFingerprint(key2) : publicKey ? void 0 : providersOwn(text2(fields.fingerprint)),
    createdAt: time3(fields.createdAt),
    lastUsedAt: time3(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time3(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : void 0,
    instances: fields.instances ? machinesAt(item, fields.instances) : void 0
  };
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found2 = at(item, path);
  const isExact = typeof found2 !== "number" || Number.isSafeInteger(found2);
  if (id && isExact) return id;
  throw new AccountError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be read exactly` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function providersOwn(fingerprint) {
  const unpadded = fingerprint.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function machinesAt(item, path) {
  const instances = at(item, path);
  if (!Array.isArray(instances)) return void 0;
  return instances.map((machine) => ({ id: textAt(machine, "id"), name: textAt(machine, "name") }));
}
var init_parse_key = __esm({
  "src/accounts/parse-key.ts"() {
    "use strict";
    init_fingerprint();
    init_public_key();
    init_account();
    init_fields();
  }
});

// src/accounts/key-request.ts
function keyRequest({ title, keys }, name, publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  if (!key2) throw new TypeError("an account key must be a public key line");
  const sent = keys.names === "comment" ? formatPublicKey({ ...key2, comment: name }) : publicKey;
  const fault2 = nameFault(keys.names, name) ?? keyFault(keys.accepts ?? {}, { ...key2, line: sent });
  if (!fault2) return { name, publicKey: sent, fingerprint: keyFingerprint(key2) };
  throw new AccountError({
    fault: "invalid",
    what: `${title} would not take the key`,
    why: fault2,
    hint: "Nothing was sent; use another name or another key"
  });
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function nameFault(names, name) {
  if (names === "comment") return /[\r\n]/.test(name) ? "its name has more than one line" : void 0;
  const { characters } = names;
  const strange = characters && [...name].find((each) => !characters.includes(each));
  return strange ? `its name may not hold "${sanitize(strange)}"` : void 0;
}
function keyFault({ maxLength, types }, { type, line: line3 }) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are taken`;
  return maxLength && line3.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var init_key_request = __esm({
  "src/accounts/key-request.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_public_key();
    init_account();
    init_parse_key();
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
    init_format();
    init_problem();
    init_account();
    init_key_request();
    init_parse_key();
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
      nameLimit = nameLimit(NAMES);
      removal = awsEc2.removal;
      supports = { instances: false, attach: false, use: false };
      #sdk;
      #client;
      #region;
      constructor({ apiUrl, vars, http: http3 }, sdk) {
        const { region = "" } = vars;
        const { timeout: requestTimeout = 15e3 } = http3;
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
          const entry = parseKey({ title: this.title, keys: { fields: FIELDS, names: NAMES } }, pair);
          yield { ...entry, publicKey: entry.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        }
      }
      async add(name, publicKey) {
        const wanted = keyRequest({ title: this.title, keys: { names: NAMES } }, name, publicKey);
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
          hint: "Run again"
        });
      }
      async remove(id) {
        const { DeleteKeyPairCommand } = this.#sdk;
        let isThere = false;
        for await (const key2 of this.keys()) if (key2.id === id) isThere = true;
        if (!isThere) return "gone";
        await this.#ask(
          `did not remove key ${sanitize(id)}`,
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
        for await (const key2 of this.keys()) if (key2.fingerprint === fingerprint) return key2;
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
            why: sanitize(`${name}: ${errorMessage(error)}`).replace(/[.\s]+$/, ""),
            hint: "Check the AWS credentials, their rights, and the region"
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
          instances: "machines"
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
var LONGEST_LEASE, SHORTEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_problem();
    init_time();
    LONGEST_LEASE = DAY;
    SHORTEST_LEASE = 5 * MINUTE;
  }
});

// src/leases/lease-name.ts
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const [, slug2, repository, run2, attempt5, expiry, tag] = GRAMMAR.exec(name) ?? [];
  if (!slug2 || !repository || !run2 || !attempt5 || !expiry || !tag) return void 0;
  const lease = {
    slug: slug2,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run2, 36),
    attempt: Number(attempt5),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
function verifyLease(key2) {
  const lease = parseLeaseName(key2.name);
  if (!lease) return void 0;
  const stem = key2.name.slice(0, -lease.tag.length - 1);
  if (lease.tag !== tagOf(stem, key2.fingerprint, key2.secret)) return void 0;
  const latestEnd = (key2.createdAt ?? key2.now) + LONGEST_LEASE + 11 * MINUTE;
  return lease.expiresAt <= latestEnd ? lease : void 0;
}
function matchesRepository(key2, repository) {
  const { slug: slug2 } = key2.lease;
  const whole = slugOf(repository.split("/").at(-1) ?? "", LONGEST_NAME);
  return slug2 === whole || key2.name.length >= SHORTEST_LIMIT - 1 && whole.startsWith(slug2);
}
function slugOf(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function tagOf(stem, fingerprint, secret) {
  const hash = secret ? (0, import_node_crypto2.createHmac)("sha256", secret) : (0, import_node_crypto2.createHash)("sha256");
  const digest = BigInt(`0x${hash.update(`${stem}
${fingerprint}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}
var import_node_crypto2, GRAMMAR, LONGEST_NAME, SHORTEST_LIMIT;
var init_lease_name = __esm({
  "src/leases/lease-name.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_problem();
    init_time();
    init_ttl();
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    SHORTEST_LIMIT = 50;
  }
});

// src/accounts/profiles/runpod.ts
var PATH, BASE_URL, runpod, RunPodAccount;
var init_runpod = __esm({
  "src/accounts/profiles/runpod.ts"() {
    "use strict";
    init_format();
    init_client();
    init_lease_name();
    init_account();
    init_key_request();
    init_parse_key();
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
      nameLimit = nameLimit(runpod.names);
      removal = runpod.removal;
      supports = { instances: false, attach: false, use: false };
      #http;
      #baseUrl;
      constructor({ apiUrl, apiToken, http: http3 }) {
        this.#baseUrl = (apiUrl ?? BASE_URL).replace(/\/+$/, "");
        const headers = { Authorization: `Bearer ${apiToken}` };
        this.#http = new HttpClient({
          title: this.title,
          baseUrl: this.#baseUrl,
          headers,
          secret: apiToken,
          ...http3
        });
      }
      async *keys() {
        const lines3 = await this.#read((request) => this.#http.send(request));
        yield* lines3.map((line3) => this.#entry(line3));
      }
      /** add writes the set with one more line; whatever else is in it stays byte for byte. */
      async add(name, publicKey) {
        const wanted = keyRequest({ title: this.title, keys: { names: runpod.names } }, name, publicKey);
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines3 = await this.#read(send);
          const present = lines3.map((line3) => this.#entry(line3)).find((key2) => key2.fingerprint === wanted.fingerprint);
          if (present) return present;
          await this.#write(send, {
            lines: lines3,
            next: [...lines3, wanted.publicKey],
            failed: "did not register the key"
          });
          return this.#entry(wanted.publicKey);
        });
      }
      /** remove writes the set without one line. It empties the set only of a lease, which was put into an empty one. */
      async remove(id) {
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines3 = await this.#read(send);
          const left = lines3.filter((line3) => line3 !== id);
          if (left.length === lines3.length) return "gone";
          if (left.length === 0 && !parseLeaseName(this.#entry(id).name)) throw this.#lastOne();
          await this.#write(send, { lines: lines3, next: left, failed: "did not remove the key" });
          return "removed";
        });
      }
      removalCommand(id) {
        const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
        const url = `'${(this.#baseUrl + PATH).replaceAll("'", "%27")}'`;
        const line3 = `'${id.replaceAll("'", `'\\''`)}'`;
        const without3 = `jq --arg line ${line3} '{keys: (.keys - [$line])}'`;
        return `curl ${header} ${url} | ${without3} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
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
        const lines3 = answer.body?.keys;
        if (Array.isArray(lines3) && lines3.every((line3) => typeof line3 === "string")) return lines3;
        throw new AccountError({
          fault: "unexpected",
          what: `${this.title} did not list everything (GET ${PATH})`,
          why: 'it holds no list of lines at "keys"',
          hint: "Nothing is done with a part of a list; check api-url"
        });
      }
      /** write replaces the set where it still is what was read, and looks at what has become of it. */
      async #write(send, change) {
        const { lines: lines3, next, failed } = change;
        const before2 = await this.#read(send);
        if (before2.join("\n") !== lines3.join("\n")) throw this.#changed();
        const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
        if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
        const after2 = await this.#read(send);
        const lost = next.filter((line3) => !after2.includes(line3));
        if (lost.length === 0) return;
        throw new AccountError({
          fault: "unexpected",
          what: `${this.title} ${failed} as it should`,
          why: `the set that was written lacks ${lost.length} of ${next.length} lines now, such as ${sanitize(lost[0] ?? "")}`,
          hint: "Someone may have written it at the same time; look at the keys of the account"
        });
      }
      #entry(line3) {
        const fields = { id: "line", publicKey: "line" };
        return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line: line3 });
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
          hint: "Run again later"
        });
      }
      #lastOne() {
        return new AccountError({
          fault: "invalid",
          what: `${this.title} keeps its last key`,
          why: "without it the set would be empty, and a set that was read wrongly looks the same",
          hint: "Remove it by hand"
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
function fillTemplate(path, values) {
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
    what: `Id "${sanitize(value)}" cannot be used`,
    why: "it names nothing",
    hint: "Give an id as the provider lists it"
  });
}
var init_template = __esm({
  "src/accounts/template.ts"() {
    "use strict";
    init_format();
    init_account();
  }
});

// src/accounts/instances.ts
function fingerprintOfLine(publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  return key2 ? keyFingerprint(key2) : "";
}
function readJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var Instances;
var init_instances = __esm({
  "src/accounts/instances.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_account();
    init_fields();
    init_parse_key();
    init_template();
    Instances = class {
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
        const { list, fields, user } = this.#profile;
        const text2 = (item, path) => path === void 0 ? "" : textAt(item, path);
        const idsOf = await this.#resolver();
        for await (const item of this.#api.items(list, fields.id)) {
          const id = requireId(this.#title, item, fields.id);
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
        throw this.#api.refusal(`${this.#title} did not put the key on instance ${sanitize(instanceId)}`, answer);
      }
      async detach(instanceId, keyId) {
        const { access } = this.#profile;
        if (!access) throw unsupported(this.#title, "take a key off a running instance");
        const what = `${this.#title} did not take the key off instance ${sanitize(instanceId)}`;
        return this.#api.take(access.detach, what, { instance: instanceId, key: keyId });
      }
      /** references are what a machine says of its keys; undefined where it does not tell of all, as the profile has it. */
      async #references(item, instance) {
        const { keys } = this.#profile;
        if (!keys) return void 0;
        const holder = keys.path ? await this.#ask(this.#api.path(keys.path, { instance })) : item;
        const list = keys.encoded ? readJson(textAt(holder, keys.items)) : listAt(holder, keys.items);
        if (!Array.isArray(list)) return void 0;
        const references = list.map((each) => textAt(each, keys.field ?? ""));
        return references.every(Boolean) ? references : void 0;
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
        for await (const key2 of this.#keys()) {
          const reference = by === "name" ? key2.name : key2.fingerprint;
          if (reference) ids.set(reference, [...ids.get(reference) ?? [], key2.id]);
        }
        return (reference) => ids.get(by === "name" ? reference : fingerprintOfLine(reference)) ?? [];
      }
      async #publicKey(keyId) {
        for await (const { id, publicKey } of this.#keys()) if (id === keyId && publicKey) return publicKey;
        throw new AccountError({
          fault: "not-found",
          what: `Key ${sanitize(keyId)} cannot be put on an instance`,
          why: `the ${this.#title} account does not list it`,
          hint: "Register it first"
        });
      }
    };
  }
});

// src/accounts/match.ts
function matchesAny(expected, { status, body }) {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found2 = at(body, match.field ?? "");
    if (match.contains !== void 0) return textOf(found2).includes(match.contains);
    return match.field === void 0 || found2 !== void 0 && found2 !== null;
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
async function* listItems(options) {
  const seen = /* @__PURE__ */ new Map();
  let before2;
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const { settled, digest } = yield* read(options, { seen, reading });
    if (settled || digest && digest === before2) return;
    before2 = digest;
  }
  throw partial(options, "it changed each time that it was read");
}
async function* read(options, { seen, reading }) {
  const { listing, idOf: idOf2 } = options;
  const ids = (0, import_node_crypto3.createHash)("sha256");
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
    const isRepeated = page.items.map((item) => seen.get(idOf2(item)) === reading);
    if (page.items.length > 0 && isRepeated.every(Boolean)) {
      throw partial(options, `page ${position.number} repeats an earlier one`);
    }
    for (const item of page.items) {
      const id = idOf2(item);
      const before2 = seen.get(id);
      if (before2 === reading) return CHANGED;
      seen.set(id, reading);
      ids.update(`${id}
`);
      if (before2 === void 0) yield item;
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
  const { listing, send, refusal: refusal2 } = options;
  const { path, query, page } = listing;
  const answer = await send({ method: "GET", path, query: { ...query, ...queryOf(page, position) } });
  if (answer.status !== 200) throw refusal2(`GET ${path} failed`, answer);
  const items = listAt(answer.body, listing.items);
  if (!items) throw partial(options, `page ${position.number} holds no list at "${listing.items}"`);
  const total = "total" in page && page.total ? textAt(answer.body, page.total) : "";
  const last = "last" in page && page.last ? textAt(answer.body, page.last) : "";
  const next = nextPosition(options, { answer, count: items.length, total, position });
  if (next && items.length === 0 && !isEndedByEmptyPage(page)) {
    throw partial(options, `page ${position.number} is empty, and there should be more`);
  }
  return { items, total, last, next };
}
function queryOf(page, { number: number2, offset, cursor }) {
  if (page.kind === "none") return {};
  const size = { [page.sizeParam]: String(page.size) };
  if (page.kind === "offset") return { [page.param]: String(offset), ...size };
  if (page.kind === "cursor") return cursor === void 0 ? size : { [page.param]: cursor, ...size };
  return { [page.param]: String(number2), ...size };
}
function nextPosition(options, fetched) {
  const { page } = options.listing;
  const { answer, count: count2, total, position } = fetched;
  const next = { number: position.number + 1, offset: position.offset + count2, cursor: void 0 };
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
      const isKnown2 = total !== "" && Number.isFinite(Number(total));
      if (count2 === 0 && isKnown2 && Number(total) > position.offset) {
        throw partial(options, `it ends after ${position.offset} of ${total}`);
      }
      const isEnd = count2 === 0 || isKnown2 && count2 < page.size && next.offset >= Number(total);
      return isEnd ? void 0 : next;
    }
    case "page": {
      if (page.next !== void 0) return isSomething(at(answer.body, page.next)) ? next : void 0;
      if (page.last === void 0) return count2 === 0 ? void 0 : next;
      return hasMore(options, { ...fetched, path: page.last }) ? next : void 0;
    }
  }
}
function hasMore(options, { answer, count: count2, position, path }) {
  const last = at(answer.body, path);
  const { number: number2 } = position;
  if (typeof last !== "number") throw partial(options, `page ${number2} has no number at "${path}"`);
  if (count2 > 0 && number2 > last) throw partial(options, `page ${number2} is said to be after the last one`);
  return number2 < last;
}
function isEndedByEmptyPage(page) {
  return page.kind === "offset" || page.kind === "page" && page.next === void 0 && page.last === void 0;
}
function isSomething(value) {
  return value !== void 0 && value !== null && value !== "" && value !== false;
}
function partial({ title, listing }, why3) {
  return new AccountError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why: why3,
    hint: "Nothing is done with a part of a list; check api-url, and whether the profile fits this API"
  });
}
var import_node_crypto3, MOST_PAGES, MOST_READINGS, CHANGED;
var init_pages = __esm({
  "src/accounts/pages.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_account();
    init_fields();
    MOST_PAGES = 1e5;
    MOST_READINGS = 4;
    CHANGED = { settled: false, digest: void 0 };
  }
});

// src/accounts/rest.ts
var import_node_crypto4, RestAccount;
var init_rest = __esm({
  "src/accounts/rest.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_format();
    init_account();
    init_fields();
    init_instances();
    init_key_request();
    init_match();
    init_pages();
    init_parse_key();
    init_template();
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
      #instances;
      constructor(parts) {
        const { profile, baseUrl, http: http3, vars = {} } = parts;
        const { title, verified, removal, keys, instances } = profile;
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimit(profile.keys.names);
        this.removal = removal;
        this.supports = {
          instances: instances !== void 0,
          attach: instances?.access !== void 0,
          use: keys.fields.instances !== void 0 || instances?.keys !== void 0
        };
        this.#profile = profile;
        this.#baseUrl = baseUrl;
        this.#http = http3;
        this.#vars = vars;
        if (instances)
          this.#instances = new Instances({ title, instances, api: this.#api(), keys: () => this.keys() });
      }
      keys() {
        return this.#keys((request) => this.#http.send(request));
      }
      /** add lists before every further try, so that a POST whose answer was lost is not repeated. */
      async add(name, publicKey, { isAbsent } = { isAbsent: false }) {
        const wanted = keyRequest(this.#profile, name, publicKey);
        const idempotencyKey = (0, import_node_crypto4.randomUUID)();
        let mayBeThere = !isAbsent;
        return this.#http.persist(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const present = mayBeThere ? await this.#find(wanted, send) : void 0;
          if (present) return present;
          mayBeThere = true;
          const answer = await send(this.#registration(wanted, idempotencyKey));
          const { ok, duplicate: duplicate2 } = this.#profile.keys.create;
          const isDone = ok.includes(answer.status);
          const told = isDone ? this.#told(wanted, answer) : void 0;
          if (told) return told;
          const listed = isDone || matchesAny(duplicate2, answer) ? await this.#find(wanted, send) : void 0;
          if (listed) return listed;
          throw isDone ? this.#notListed() : this.#refusal(`${this.title} did not register the key`, answer);
        });
      }
      async remove(id) {
        return this.#take(this.#profile.keys.delete, `${this.title} did not remove key ${sanitize(id)}`, {
          key: id
        });
      }
      removalCommand(id) {
        const { auth, keys } = this.#profile;
        const url = this.#baseUrl + fillTemplate(keys.delete.path, { ...this.#vars, key: id });
        const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
        return `curl -X DELETE -H "${header}" '${url.replaceAll("'", "%27")}'`;
      }
      async *instances() {
        if (!this.#instances) throw unsupported(this.title, "list instances");
        yield* this.#instances.list();
      }
      async attach(instanceId, keyId) {
        if (!this.#instances) throw unsupported(this.title, "put a key on a running instance");
        await this.#instances.attach(instanceId, keyId);
      }
      async detach(instanceId, keyId) {
        if (!this.#instances) throw unsupported(this.title, "take a key off a running instance");
        return this.#instances.detach(instanceId, keyId);
      }
      #api() {
        return {
          path: (template, ids) => fillTemplate(template, { ...this.#vars, ...ids }),
          send: (request) => this.#http.send(request),
          take: (removal, what, ids) => this.#take(removal, what, ids),
          refusal: (what, answer) => this.#refusal(what, answer),
          items: (listing, idPath) => this.#items(listing, idPath, (request) => this.#http.send(request))
        };
      }
      async #take({ path, ok, gone }, what, ids) {
        const answer = await this.#http.send({
          method: "DELETE",
          path: fillTemplate(path, { ...this.#vars, ...ids })
        });
        if (ok.includes(answer.status)) return "removed";
        if (matchesAny(gone, answer)) return "gone";
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
          return { id, ...wanted, createdAt: void 0, instances: void 0 };
        }
        const key2 = parseKey(this.#profile, at(body, answer.item), answer.fields);
        if (key2.fingerprint && key2.fingerprint !== wanted.fingerprint) throw this.#notListed();
        return {
          ...key2,
          name: key2.name || wanted.name,
          publicKey: key2.publicKey || wanted.publicKey,
          fingerprint: wanted.fingerprint
        };
      }
      /** find looks for the key on the account. Throws AccountError where its name belongs to another key. */
      async #find({ fingerprint, name }, send) {
        const { names } = this.#profile.keys;
        const isUnique = names !== "comment" && names.unique;
        let namesake;
        for await (const key2 of this.#keys(send)) {
          if (key2.fingerprint === fingerprint) return key2;
          if (isUnique && key2.name === name) namesake = key2;
        }
        if (!namesake) return void 0;
        throw new AccountError({
          fault: "invalid",
          what: `${this.title} would not take the key`,
          why: `its name is that of another key, ${sanitize(namesake.id)}`,
          hint: "Nothing was sent; use another name"
        });
      }
      async *#keys(send) {
        const { list, fields } = this.#profile.keys;
        for await (const item of this.#items(list, fields.id, send)) yield parseKey(this.#profile, item);
      }
      #items(listing, idPath, send) {
        return listItems({
          title: this.title,
          listing,
          idOf: (item) => requireId(this.title, item, idPath),
          send: (request) => send(this.#addressed(request)),
          refusal: (what, answer) => this.#refusal(what, answer)
        });
      }
      #addressed(request) {
        return { ...request, path: fillTemplate(request.path, this.#vars) };
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
          hint: "Look at the account; check whether the profile fits this API"
        });
      }
    };
  }
});

// src/accounts/lines.ts
function lineOfPosition(text2, position) {
  return text2.slice(0, position).split("\n").length;
}
function lineOfPath(text2, path) {
  const around = [];
  let isName2 = false;
  let best2 = { depth: 0, position: text2.search(/\S/) };
  for (const { 0: token, index } of text2.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inner = around.at(-1);
    if (token === "}" || token === "]") around.pop();
    else if (token === ":") isName2 = false;
    else if (token === ",") {
      if (inner?.isList) inner.name = String(Number(inner.name) + 1);
      else isName2 = true;
    } else {
      if (isName2 && inner) inner.name = JSON.parse(token);
      const fits = around.every(({ name }, depth) => name === path[depth]);
      if (fits && around.length > best2.depth) best2 = { depth: around.length, position: index };
      if (token === "{") around.push({ isList: false, name: "" });
      if (token === "[") around.push({ isList: true, name: "0" });
      isName2 = token === "{" || isName2 && token !== "[";
    }
    if (token === "}" || token === "]") isName2 = false;
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
  const isJson2 = source.trimStart().startsWith("{");
  const name = isJson2 ? "The profile" : `Profile ${sanitize(source)}`;
  const text2 = isJson2 ? source : readText(name, source);
  const { success, data, error } = import_profile_schema.profileSchema.safeParse(parse(name, text2));
  if (success) return data;
  const { path, message } = firstFault(error.issues);
  const field = sanitize(path.join(".")) || "the whole";
  throw unusable2(name, `line ${lineOfPath(text2, path)}, ${field}: ${sanitize(message)}`);
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
    throw unusable2(name, errorMessage(error));
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
function unusable2(what, why3) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why3.replace(/\.$/, ""),
    hint: "Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field"
  });
}
var import_node_fs, import_profile_schema;
var init_profile_file = __esm({
  "src/accounts/profile-file.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_format();
    init_problem();
    init_lines();
    import_profile_schema = require("./vendor/profile-schema.js");
  }
});

// src/accounts/open.ts
async function openAccount(options) {
  const { apiUrl, apiToken, http: http3 = {} } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  if ("open" in provider) return provider.open({ apiUrl, apiToken, vars, http: http3 });
  return openRest(provider, { apiUrl, apiToken, vars, http: http3 });
}
async function findProvider({ provider, profile }) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found2 = providers.find(({ id }) => id === provider);
  if (found2) return found2;
  throw new Problem({
    what: "The provider cannot be used",
    why: `there is no provider "${sanitize(provider)}"`,
    hint: `Use one of: ${providers.map(({ id }) => id).join(", ")}; or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const entries = Object.entries(vars).map(([name, { env: variable, about: about2, default: fallback }]) => {
    const value = given[name] || env[variable] || fallback;
    if (value) return [name, value];
    throw new Problem({
      what: `${title} cannot be used`,
      why: `it needs ${about2}, and the environment variable ${variable} is empty`,
      hint: `Set ${variable}`
    });
  });
  return Object.fromEntries(entries);
}
function openRest(profile, { apiUrl, apiToken, vars, http: times }) {
  const { title, auth, limits: limits2 } = profile;
  const baseUrl = (apiUrl ?? fillTemplate(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits2?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    limits: limits2,
    deadline,
    headers: profile.headers ?? {},
    ...times
  };
  if (auth.kind === "header") {
    const headers = { ...common.headers, [auth.header]: auth.prefix + apiToken };
    return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, headers }) });
  }
  const accessToken = clientCredentials(new HttpClient(common), {
    path: fillTemplate(auth.tokenPath, vars),
    id: vars[auth.clientId] ?? "",
    secret: apiToken
  });
  return new RestAccount({ profile, baseUrl, vars, http: new HttpClient({ ...common, accessToken }) });
}
var init_open = __esm({
  "src/accounts/open.ts"() {
    "use strict";
    init_format();
    init_client();
    init_problem();
    init_oauth2();
    init_providers();
    init_rest();
    init_template();
  }
});

// src/cli/account-options.ts
async function openFromOptions(options, observe) {
  const { profile, apiUrl, var: pairs2 = [] } = options;
  const provider = readProvider(options);
  const vars = Object.fromEntries(pairs2.map(readVariable));
  const http3 = { observe };
  const account2 = await openAccount({ provider, profile, apiUrl, apiToken: readToken(), vars, http: http3 });
  if (!account2.verified) {
    note(`The profile of ${account2.title} is an assumption: no live account has confirmed it yet.`);
  }
  return account2;
}
function readToken() {
  const token = (process.env.KEYLEASE_API_TOKEN ?? "").trim();
  if (isToken(token)) return token;
  throw new Problem({
    what: "The account cannot be asked",
    why: token ? "KEYLEASE_API_TOKEN holds characters that no token has" : "KEYLEASE_API_TOKEN is empty",
    hint: "Put an API key of the account into this environment variable"
  });
}
function optionWords({ provider, profile, apiUrl, var: vars = [] }) {
  const pairs2 = Object.entries({ "--provider": provider, "--profile": profile, "--api-url": apiUrl });
  const words = pairs2.flatMap(([option, value]) => value === void 0 ? [] : [option, value]);
  return [...words, ...vars.flatMap((each) => ["--var", each])];
}
function readProvider({ provider, profile }) {
  const ids = providers.map(({ id }) => id);
  const named3 = provider !== void 0 && ids.includes(provider);
  if (profile === void 0 ? named3 : provider === void 0) return provider ?? "";
  throw new Problem({
    what: "The account cannot be asked",
    why: provider === void 0 ? "no provider is named" : profile === void 0 ? `there is no provider "${sanitize(provider)}"` : "both a provider and a profile are named",
    hint: `Name one with --provider (${ids.join(", ")}), or a file with --profile`
  });
}
function readVariable(pair) {
  const [, name, value] = /^([A-Za-z]\w*)=(.+)$/s.exec(pair) ?? [];
  if (name && value) return [name, value];
  const why3 = "it is not a name, an equals sign, and a value";
  throw new Problem({ what: `--var ${sanitize(pair)} cannot be used`, why: why3, hint: "Write --var name=value" });
}
var init_account_options = __esm({
  "src/cli/account-options.ts"() {
    "use strict";
    init_open();
    init_providers();
    init_format();
    init_address();
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
  return new Promise((resolve6) => setImmediate(() => resolve6(true)));
}
var init_batches = __esm({
  "src/cli/batches.ts"() {
    "use strict";
  }
});

// src/cli/keys/key-table.ts
function keyRow(key2) {
  const { type, bits } = describe(key2);
  return [
    sanitize(key2.id),
    sanitize(key2.name) || "-",
    type ? sanitize([type, bits].filter(Boolean).join(" "), 60) : key2.fingerprint ? "?" : "not a key",
    key2.fingerprint ?? "-",
    toIso(key2.createdAt)?.replace(/:\d\d\.\d+Z$/, "Z") ?? "?",
    key2.instances ? instanceNames(key2.instances) || "-" : "?"
  ];
}
function keyObject(key2) {
  const { id, name, publicKey, fingerprint = null, instances = null, managed = false } = key2;
  const { type = null, bits = null } = describe(key2);
  const [createdAt, lastUsedAt, expiresAt] = [key2.createdAt, key2.lastUsedAt, key2.expiresAt].map(
    (each) => toIso(each) ?? null
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, ...times, instances, managed, publicKey };
}
function keyName({ id, name, fingerprint }) {
  return `${sanitize(name) || "without a name"} (id ${sanitize(id)}, ${fingerprint ?? "not a key"})`;
}
function instanceNames(instances) {
  return instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)).join(", ");
}
function describe(key2) {
  if (!key2.fingerprint || !key2.publicKey) return {};
  const { type, bits } = parsePublicKey(key2.publicKey);
  return { type, bits };
}
var KEY_COLUMNS;
var init_key_table = __esm({
  "src/cli/keys/key-table.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_time();
    KEY_COLUMNS = ["ID", "NAME", "TYPE", "FINGERPRINT", "CREATED", "MACHINES"];
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
      lines(rows2) {
        const shown2 = this.#ruler ? rows2 : [this.#head, ...rows2];
        const ruler = shown2.reduce(
          (longest, row2) => longest.map((cell, index) => longer(cell, row2[index] ?? "")),
          this.#ruler ?? this.#head
        );
        this.#ruler = ruler;
        const table2 = new import_cli_table3.default({
          chars: NO_FRAME,
          style: { "padding-left": 0, "padding-right": 0, head: [], border: [] }
        });
        table2.push(ruler, ...shown2);
        return table2.toString().split("\n").slice(1).map((line3) => line3.trimEnd());
      }
    };
  }
});

// src/cli/keys/list-keys.ts
var list_keys_exports = {};
__export(list_keys_exports, {
  listKeys: () => listKeys
});
async function listKeys(options) {
  const account2 = await openFromOptions(options);
  const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
  const columns = new ColumnWriter2(KEY_COLUMNS);
  let count2 = 0;
  for await (const keys of batches(account2.keys())) {
    count2 += keys.length;
    const lines3 = options.json ? keys.map((key2) => json(keyObject(key2))) : columns.lines(keys.map(keyRow));
    if (!await print(lines3.join("\n"))) return 0;
  }
  if (count2 === 0) note(`The ${account2.title} account has no keys.`);
  return 0;
}
var init_list_keys = __esm({
  "src/cli/keys/list-keys.ts"() {
    "use strict";
    init_account_options();
    init_batches();
    init_output();
    init_key_table();
  }
});

// src/cli/input.ts
async function readInput({ source, most, tooLarge: tooLarge3, problem }) {
  const stream = source === "-" ? process.stdin : (0, import_node_fs2.createReadStream)(source);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) throw problem(tooLarge3.why, tooLarge3.hint);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error;
    if (code === "ENOENT") throw problem("it does not exist", "Check the path");
    if (code === "EISDIR") throw problem("it is a directory", "Name a file");
    throw problem(sanitize(message), "Check the path and its permissions");
  }
  return Buffer.concat(chunks);
}
function inputName(source) {
  return source === "-" ? "standard input" : sanitize(source);
}
var import_node_fs2;
var init_input = __esm({
  "src/cli/input.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_format();
    init_problem();
  }
});

// src/cli/keys/read-public-key.ts
async function readPublicKey(file) {
  const tooLarge3 = { why: "it is larger than any public key", hint: "Give one public key" };
  const problem = (why3, hint) => unusable3(file, why3, hint);
  const text2 = String(await readInput({ source: file, most: MOST_BYTES, tooLarge: tooLarge3, problem }));
  if (/PRIVATE KEY|PuTTY-User-Key-File/.test(text2)) {
    throw unusable3(
      file,
      "it is a private key, which must not leave your machine",
      "Give the file that ends in .pub"
    );
  }
  const lines3 = text2.split("\n").filter((line4) => line4.trim() && !line4.startsWith("#"));
  const [line3] = lines3;
  if (line3 === void 0) throw unusable3(file, "it is empty", "Give a file such as ~/.ssh/id_ed25519.pub");
  if (lines3.length > 1)
    throw unusable3(file, `it holds ${lines3.length} lines`, "Give one public key at a time");
  const key2 = parsePublicKey(line3);
  return { ...key2, comment: sanitize(key2.comment) };
}
function unusable3(file, why3, hint) {
  const source = file === "-" ? "Standard input" : `File ${sanitize(file)}`;
  return new Problem({ what: `${source} is no public key to add`, why: why3, hint });
}
var MOST_BYTES;
var init_read_public_key = __esm({
  "src/cli/keys/read-public-key.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_problem();
    init_input();
    MOST_BYTES = 64 * 1024;
  }
});

// src/cli/keys/add-key.ts
var add_key_exports = {};
__export(add_key_exports, {
  addKey: () => addKey
});
async function addKey(file, options) {
  const key2 = await readPublicKey(file);
  const account2 = await openFromOptions(options);
  checkName(options.name, account2);
  const present = await find(account2, keyFingerprint(key2));
  const added = present ?? await account2.add(options.name, formatPublicKey(key2));
  const said = present ? `${account2.title} has it already: ` : `Added to ${account2.title}: `;
  await print(options.json ? json({ ...keyObject(added), added: !present }) : said + keyName(added));
  return 0;
}
async function find(account2, fingerprint) {
  for await (const key2 of account2.keys()) if (key2.fingerprint === fingerprint) return key2;
  return void 0;
}
function checkName(name, { title, nameLimit: nameLimit2 }) {
  const why3 = name.trim() === "" ? "it is empty" : sanitize(name, Number.POSITIVE_INFINITY) !== name ? "it holds invisible characters, or spaces at an end" : name.length > nameLimit2 && `${title} takes at most ${nameLimit2} characters`;
  if (!why3) return;
  throw new Problem({ what: "The name cannot be used", why: why3, hint: "Give another one with --name" });
}
var init_add_key = __esm({
  "src/cli/keys/add-key.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_account_options();
    init_output();
    init_key_table();
    init_read_public_key();
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
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text2) {
  return /^[\w@%+=:,./-]+$/.test(text2) ? text2 : `'${text2.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/cli/shell.ts"() {
    "use strict";
  }
});

// src/cli/keys/restore-command.ts
function restoreCommand(key2, options) {
  if (!key2.fingerprint || !key2.publicKey) return void 0;
  const parsed = parsePublicKey(key2.publicKey);
  const line3 = formatPublicKey({ ...parsed, comment: sanitize(parsed.comment) });
  const name = sanitize(key2.name) || key2.fingerprint;
  const add = ["keylease", "keys", "add", ...optionWords(options), `--name=${name}`, "-"];
  return `${shellCommand(["printf", "%s\\n", line3])} | ${shellCommand(add)}`;
}
var init_restore_command = __esm({
  "src/cli/keys/restore-command.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_account_options();
    init_shell();
  }
});

// src/cli/keys/remove-keys.ts
var remove_keys_exports = {};
__export(remove_keys_exports, {
  removeKeys: () => removeKeys
});
async function removeKeys(names, options) {
  const account2 = await openFromOptions(options);
  const keys = pick(await all(account2), names, account2);
  checkManaged(keys);
  await announce(account2, keys);
  if (!options.yes) await agree(account2, keys);
  for (const key2 of keys) await account2.remove(key2.id).catch(printError);
  const left = new Set((await all(account2)).map(identity));
  for (const key2 of keys) await report(key2, { ...options, removed: !left.has(identity(key2)) });
  const kept2 = keys.filter((key2) => left.has(identity(key2)));
  if (kept2.length === 0) return 0;
  throw new Problem({
    what: `${kept2.length} of ${keys.length} keys could not be removed`,
    why: `${account2.title} still lists ${kept2.map(keyName).join(", ")}`,
    hint: "Run again, or remove them on the page of your account"
  });
}
async function all(account2) {
  const keys = [];
  for await (const key2 of account2.keys()) keys.push(key2);
  return keys;
}
function pick(keys, names, { title }) {
  const named3 = (key2, name) => key2.id === name || key2.fingerprint === name;
  const unknown2 = names.filter((name) => !keys.some((key2) => named3(key2, name)));
  if (unknown2.length > 0) {
    throw new Problem({
      what: "Nothing is removed",
      why: `${title} lists no key ${unknown2.map((name) => sanitize(name)).join(", ")}`,
      hint: "Give ids or SHA256 fingerprints as `keylease keys list` prints them"
    });
  }
  return keys.filter((key2) => names.some((name) => named3(key2, name)));
}
function checkManaged(keys) {
  const managed = keys.filter(({ managed: managed2 }) => managed2);
  if (managed.length === 0) return;
  throw new Problem({
    what: "Nothing is removed",
    why: `the platform made ${managed.map(keyName).join(", ")} for itself`,
    hint: "Leave it out"
  });
}
async function announce({ removal }, keys) {
  const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
  for (const line3 of new ColumnWriter2(KEY_COLUMNS).lines(keys.map(keyRow))) note(line3);
  for (const key2 of keys) {
    if (!key2.instances?.length) continue;
    note(`In use: ${keyName(key2)} is connected with ${instanceNames(key2.instances)}.`);
  }
  note(removal.note);
}
async function agree(account2, keys) {
  const what = "Nothing is removed";
  if (!canAsk()) {
    throw new Problem({
      what,
      why: "there is no terminal to ask on",
      hint: "Give --yes if the keys above shall go"
    });
  }
  const some = keys.length === 1 ? "this key" : `these ${keys.length} keys`;
  if (!await confirm(`Remove ${some} from ${account2.title}?`)) {
    throw new Problem({ what, why: "the answer was not yes", hint: "Run again when the keys shall go" });
  }
  const now = new Set((await all(account2)).map(identity));
  if (keys.every((key2) => now.has(identity(key2)))) return;
  throw new Problem({ what, why: "the keys changed while the question stood", hint: "Run again" });
}
async function report(key2, options) {
  const { removed } = options;
  const restore = restoreCommand(key2, options);
  if (options.json) {
    await print(json({ ...keyObject(key2), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`Removed ${keyName(key2)}.`);
    await print(
      restore ? `  To put it back: ${restore}` : "  It cannot be put back: its public key is not known."
    );
  }
}
function identity({ id, fingerprint, publicKey }) {
  return JSON.stringify([id, fingerprint, publicKey]);
}
var init_remove_keys = __esm({
  "src/cli/keys/remove-keys.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_account_options();
    init_confirm();
    init_output();
    init_key_table();
    init_restore_command();
  }
});

// src/cli/interrupt.ts
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
  "src/cli/interrupt.ts"() {
    "use strict";
    SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
  }
});

// src/keys/generate.ts
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto5.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    agentIdentity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}
var import_node_crypto5;
var init_generate = __esm({
  "src/keys/generate.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_public_key();
    init_wire();
  }
});

// src/cli/doctor/examination.ts
var import_node_crypto6, import_promises2, PATIENCE, PAUSE, Examination;
var init_examination = __esm({
  "src/cli/doctor/examination.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    import_promises2 = require("node:timers/promises");
    init_fingerprint();
    init_generate();
    init_public_key();
    PATIENCE = 1e4;
    PAUSE = 500;
    Examination = class {
      account;
      /** Begins like a lease's name, and is none: no sweep and no audit takes it for one. */
      name = `keylease-doctor-${(0, import_node_crypto6.randomBytes)(5).toString("hex")}`;
      publicKey;
      fingerprint;
      /** Keys of the account before anything was added. */
      before = [];
      /** The provider's id of the throwaway key, once it is known. */
      id;
      /** True from right before the key is added: there may be something to clean up. */
      mayExist = false;
      #signal;
      constructor(account2, signal) {
        const { publicKey } = generateKey(this.name);
        this.account = account2;
        this.publicKey = formatPublicKey(publicKey);
        this.fingerprint = sha256(publicKey.blob);
        this.#signal = signal;
      }
      async list() {
        const keys = [];
        for await (const key2 of this.account.keys()) keys.push(key2);
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
  return sanitize(redactResponse(text2), MOST_BODY);
}
var MOST_BODY, SECRET_HEADER, Recorder;
var init_recorder = __esm({
  "src/cli/doctor/recorder.ts"() {
    "use strict";
    init_format();
    init_redact();
    MOST_BODY = 2048;
    SECRET_HEADER = /cookie|auth|token|secret|session|key/i;
    Recorder = class {
      #last;
      observe = (exchange) => {
        this.#last = exchange;
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

// src/cli/doctor/remove-test-key.ts
async function removeTestKey(visit2, options) {
  if (!visit2.mayExist) return;
  try {
    const ids = new Set(visit2.ours(await visit2.list()).map(({ id }) => id));
    if (visit2.id !== void 0) ids.add(visit2.id);
    for (const id of ids) await visit2.account.remove(id);
    const { keys } = await visit2.listUntil((keys2) => visit2.ours(keys2).length === 0);
    if (visit2.ours(keys).length > 0) throw new Error("it is still listed");
    await print(
      ids.size > 0 ? "Cleaned up: the throwaway key is off the account." : "Cleaned up: the account does not list the throwaway key."
    );
  } catch (error) {
    await print(`NOT cleaned up: ${errorMessage(error)}`);
    await print(leftover(visit2, options));
  }
}
function leftover({ id, name, fingerprint }, options) {
  const words = ["keylease", "keys", "remove", ...optionWords(options), id ? sanitize(id) : fingerprint];
  return [
    `The key ${name} (id ${id ? sanitize(id) : "unknown"}, ${fingerprint}) may still be on the account.`,
    `Remove it on the page of your account, or with: ${shellCommand(words)}`
  ].join("\n");
}
var init_remove_test_key = __esm({
  "src/cli/doctor/remove-test-key.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_account_options();
    init_output();
    init_shell();
  }
});

// src/cli/doctor/steps.ts
function checkName2({ name }, shown2) {
  if (shown2 === name) return;
  throw misfit(
    `it names the key "${sanitize(shown2)}", and was told ${name}`,
    "fields.name and the limits of names"
  );
}
function created({ createdAt }) {
  const date = toIso(createdAt);
  if (createdAt === void 0 || date === void 0) return { text: "it does not say when it was created" };
  const off = Math.abs(createdAt - Date.now()) > HOUR;
  if (!off) return { text: `created ${date}` };
  return { text: `created ${date}, it says: check fields.createdAt, or the clock here`, warning: true };
}
function lagging(lag) {
  return { text: `the listing showed it ${(lag / 1e3).toFixed(1)} s late`, warning: true };
}
function misfit(why3, check2) {
  return new Problem({ what: "The account does not do as the profile says", why: why3, hint: `Check ${check2}` });
}
var LAG, LIST, CHANGES;
var init_steps = __esm({
  "src/cli/doctor/steps.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    LAG = 250;
    LIST = {
      name: "list the keys",
      async run(visit2) {
        visit2.before = await visit2.list();
        const { length: count2 } = visit2.before;
        const unread2 = visit2.before.filter(({ fingerprint }) => !fingerprint).length;
        if (count2 > 0 && unread2 === count2) {
          throw misfit(
            `none of the ${count2} keys it lists can be read as a key`,
            "fields.publicKey of the profile"
          );
        }
        return {
          text: `${count2} ${count2 === 1 ? "key" : "keys"}${unread2 ? `, ${unread2} of them cannot be read` : ""}`,
          warning: unread2 > 0
        };
      }
    };
    CHANGES = [
      {
        name: "add a throwaway key",
        async run(visit2) {
          visit2.mayExist = true;
          const { id, name, fingerprint } = await visit2.account.add(visit2.name, visit2.publicKey);
          visit2.id = id;
          if (fingerprint !== visit2.fingerprint) {
            throw misfit(
              "its answer does not hold the key that was added",
              "create.item and fields.publicKey of the profile"
            );
          }
          checkName2(visit2, name);
          return { text: `${visit2.name}, id ${sanitize(id)}` };
        }
      },
      {
        name: "find it in a fresh listing",
        async run(visit2) {
          const { keys, lag } = await visit2.listUntil((keys2) => visit2.ours(keys2).length > 0);
          const [key2, ...copies] = visit2.ours(keys);
          if (!key2) throw misfit("its listing does not show the key that was added", "list of the profile");
          if (copies.length > 0)
            throw misfit(`it lists the key ${copies.length + 1} times`, "list of the profile");
          if (key2.fingerprint !== visit2.fingerprint) {
            throw misfit("its listing shows the key without its public key", "fields.publicKey of the profile");
          }
          if (key2.id !== visit2.id) {
            throw misfit(
              `it lists the key with id ${sanitize(key2.id)}, and added it as ${sanitize(visit2.id ?? "")}`,
              "fields.id"
            );
          }
          checkName2(visit2, key2.name);
          if (lag > LAG) return lagging(lag);
          return created(key2);
        }
      },
      {
        name: "add it again: it is adopted",
        async run(visit2) {
          await visit2.account.add(visit2.name, visit2.publicKey);
          const copies = visit2.ours(await visit2.list());
          if (copies.length > 1) {
            const ids = copies.map(({ id }) => sanitize(id)).join(", ");
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
        async run(visit2) {
          if (await visit2.account.remove(visit2.id ?? "") === "gone") {
            throw misfit("it says that the key is not there, and listed it before", "delete of the profile");
          }
          return { text: "removed" };
        }
      },
      {
        name: "list again: it is gone",
        async run(visit2) {
          const { keys, lag } = await visit2.listUntil((keys2) => visit2.ours(keys2).length === 0);
          if (visit2.ours(keys).length > 0) throw misfit("it still lists the key", "delete of the profile");
          const missing2 = visit2.before.filter(({ id }) => !keys.some((key2) => key2.id === id));
          if (missing2.length > 0) {
            const names = missing2.map(({ id, name }) => `${sanitize(name)} (id ${sanitize(id)})`).join(", ");
            throw misfit(`other keys are gone as well: ${names}`, "whether somebody else removed them");
          }
          return lag > LAG ? lagging(lag) : { text: "every other key is still there" };
        }
      },
      {
        name: "remove it again: no error",
        async run(visit2) {
          await visit2.account.remove(visit2.id ?? "");
          return { text: "a key that is not there counts as removed" };
        }
      }
    ];
  }
});

// src/cli/doctor/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  examine: () => examine
});
async function examine(options) {
  const recorder = new Recorder();
  const account2 = await openFromOptions(options, recorder.observe);
  const interrupt = onInterrupt({
    first: () => note("Interrupted: cleaning up. Interrupt again to leave at once."),
    leave: () => visit2.mayExist && note(leftover(visit2, options))
  });
  const visit2 = new Examination(account2, interrupt.signal);
  const steps = options.readOnly ? [LIST] : [LIST, ...CHANGES];
  let failed;
  for (const step of steps) {
    if (failed || interrupt.signal.aborted) break;
    recorder.forget();
    const error = await take(step, visit2);
    if (error === void 0) continue;
    failed = { step, error };
    for (const line3 of recorder.lines()) await print(`    ${line3}`);
  }
  if (failed || interrupt.signal.aborted) await removeTestKey(visit2, options);
  interrupt.stop();
  if (interrupt.signal.aborted) {
    note("keylease: The profile is not proved: the examination was interrupted. Run it again.");
    return 2;
  }
  if (failed) throw verdict(account2.title, failed);
  await print(options.readOnly ? "The list fits. Nothing else was tried." : "The profile fits this account.");
  return 0;
}
async function take(step, visit2) {
  const start = performance.now();
  const row2 = (mark, text2) => {
    const seconds = ((performance.now() - start) / 1e3).toFixed(2);
    return print(`${mark} ${step.name.padEnd(28)} ${seconds.padStart(6)} s  ${text2}`);
  };
  try {
    const { text: text2, warning } = await step.run(visit2);
    await row2(warning ? colored("yellow", "!") : colored("green", "\u2714"), text2);
    return void 0;
  } catch (error) {
    await row2(colored("red", "\u2718"), errorMessage(error));
    return error;
  }
}
function verdict(title, { step, error }) {
  const fault2 = error instanceof AccountError ? error.fault : "unexpected";
  const judged = fault2 !== "passing" && fault2 !== "refused";
  return new Problem({
    what: judged ? `The profile does not fit this ${title} account` : `This ${title} account could not be examined`,
    why: `the step "${step.name}" failed, as shown above`,
    hint: judged ? "Mend the profile, and run this again" : "Mend what the message names, and run this again"
  });
}
var init_doctor = __esm({
  "src/cli/doctor/doctor.ts"() {
    "use strict";
    init_account();
    init_problem();
    init_account_options();
    init_interrupt();
    init_output();
    init_examination();
    init_recorder();
    init_remove_test_key();
    init_steps();
  }
});

// src/cli/profile/show-profile.ts
var show_profile_exports = {};
__export(show_profile_exports, {
  showProfile: () => showProfile
});
async function showProfile(id) {
  if (id === void 0) {
    const { ColumnWriter: ColumnWriter2 } = await Promise.resolve().then(() => (init_table(), table_exports));
    const rows2 = providers.map(({ id: id2, title, verified, docs }) => [id2, title, verified ? "yes" : "no", docs]);
    await print(new ColumnWriter2(["ID", "TITLE", "VERIFIED", "DOCUMENTED AT"]).lines(rows2).join("\n"));
    return 0;
  }
  const provider = providers.find((each) => each.id === id);
  if (!provider) {
    throw new Problem({
      what: "No profile can be shown",
      why: `there is no built-in profile "${sanitize(id)}"`,
      hint: `Use one of: ${providers.map((each) => each.id).join(", ")}`
    });
  }
  if ("open" in provider) {
    throw new Problem({
      what: "No profile can be shown",
      why: `${provider.title} is spoken to in code, as no profile can say how`,
      hint: "Start from another one"
    });
  }
  await print(json(provider, 2));
  return 0;
}
var init_show_profile = __esm({
  "src/cli/profile/show-profile.ts"() {
    "use strict";
    init_providers();
    init_format();
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
function hostile(why3) {
  const hint = "Cut the document down to the paths of SSH keys and what they refer to";
  return new Problem({ what: "The document cannot be read", why: why3, hint });
}
var MOST_VISITS, Document;
var init_document = __esm({
  "src/cli/openapi/document.ts"() {
    "use strict";
    init_format();
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
          const why3 = "it does not say `openapi: 3` or `swagger: 2`";
          throw new Problem({ what: "This is not an OpenAPI document", why: why3, hint: "Give one of these versions" });
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
          if (seen.has(reference)) throw hostile(`reference ${sanitize(reference)} leads in a circle`);
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
            why: `it refers to ${sanitize(reference)}`,
            hint: "Put it into one file, as `redocly bundle` does"
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
  const found2 = [];
  let level = [{ path: "", schema: document.node(schema) ?? {} }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ path, schema: schema2 }) => direct(document, schema2, path));
    found2.push(...level);
  }
  return found2;
}
function direct(document, schema, prefix = "", parts = 0) {
  if (parts > MOST_PARTS) return [];
  const mine = Object.entries(document.node(own(schema, "properties")) ?? {}).flatMap(([name, value]) => {
    const node = name.includes(".") ? void 0 : document.node(value);
    return node ? [{ path: prefix ? `${prefix}.${name}` : name, schema: node }] : [];
  });
  const more = listSchema(own(schema, "allOf")).flatMap((part) => {
    return direct(document, document.node(part) ?? {}, prefix, parts + 1);
  });
  return [...mine, ...more];
}
function itemSchema(document, schema) {
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
  const parameters = document.nodes(listSchema(own(operation, "parameters")));
  const body = parameters.find((each) => each.in === "body");
  return document.child(body, "schema");
}
function goodStatuses(document, operation) {
  return Object.keys(document.child(operation, "responses") ?? {}).filter((code) => /^2\d\d$/.test(code)).map(Number);
}
function listSchema(value) {
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
function draftBaseUrl(document, notes) {
  const { root, swagger } = document;
  const address = swagger ? swaggerAddress(root) : serverAddress(document);
  const usable = address !== void 0 && /^https?:\/\/[^{}\s]+$/.test(address);
  return notes.take("baseUrl", usable ? address.replace(/\/+$/, "") : void 0, {
    where: swagger ? "schemes, host and basePath" : "the first of servers, with the defaults of its variables",
    why: address ? `the document gives "${address}", which is no whole address` : "the document gives none"
  });
}
function draftAuth(document, { operation, notes }) {
  const [first, ...others] = listSchema(operation.security ?? document.root.security);
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
  const scheme = listSchema(schemes).includes("http") && !listSchema(schemes).includes("https") ? "http" : "https";
  return `${scheme}://${host}${basePath}`;
}
function serverAddress(document) {
  const server = document.node(listSchema(document.root.servers)[0]);
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

// src/cli/openapi/property-names.ts
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
var init_property_names = __esm({
  "src/cli/openapi/property-names.ts"() {
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
      instances: ["machines", "instances", "servers"]
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
function draftPaging(document, { operation, answer, notes }) {
  const query = operation.parameters.filter((each) => each.in === "query" && typeof each.name === "string");
  const find3 = (names2) => query.find(({ name }) => names2.includes(bare(String(name))));
  const [page, offset, cursor, size] = [PAGING.page, PAGING.offset, PAGING.cursor, PAGING.size].map(find3);
  const param = page ?? offset ?? cursor;
  const names = query.map(({ name }) => name).join(", ");
  const where = `GET ${operation.path}, ${names ? `query parameters ${names}` : "no query parameters"}`;
  const field = (names2) => {
    return properties(document, answer).find(({ path }) => names2.includes(bare(path.split(".").at(-1) ?? "")))?.path;
  };
  const take2 = (pages2, why3) => notes.take("keys.list.page", pages2, { where, why: why3 });
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
    init_property_names();
    init_schemas();
  }
});

// src/cli/openapi/keys.ts
function draftListing(document, { operation, notes }) {
  const { path } = operation;
  const answer = answerSchema(document, operation.node);
  const lists = [{ path: "", schema: answer ?? {} }, ...properties(document, answer)].flatMap((each) => {
    const item = itemSchema(document, each.schema);
    return item ? [{ path: each.path, item }] : [];
  });
  const keys = lists.find(({ item }) => pickProperty(properties(document, item), NAMES2.publicKey));
  const chosen = keys ?? (lists.length === 1 ? lists[0] : void 0);
  const where = `GET ${path}, its answer`;
  const why3 = lists.length > 1 ? `the answer of GET ${path} holds several lists` : `the answer of GET ${path} holds no list`;
  notes.take("keys.list.path", path, { where: "paths", why: "" });
  const items = notes.take("keys.list.items", chosen?.path, { where, why: why3 });
  const page = draftPaging(document, { operation, answer, notes });
  const entry = properties(document, chosen?.item);
  const fields = fieldsOf(entry, { where, notes });
  const createdAt = entry.find((each) => each.path === fields.createdAt);
  const times = createdAt?.schema.type === "integer" ? "unix" : void 0;
  if (times) {
    notes.take("times", times, { where: `${fields.createdAt} is a number, taken for Unix seconds`, why: "" });
  }
  return { list: { path, items, page }, fields, times };
}
function fieldsOf(entry, { where, notes }) {
  const fields = {};
  for (const [what, names] of Object.entries(NAMES2)) {
    const path = pickProperty(entry, names)?.path;
    const needed = ["id", "name", "publicKey"].includes(what);
    const why3 = `no field of an entry is called so (${where})`;
    if (path !== void 0 || needed) notes.take(`keys.fields.${what}`, path, { where, why: why3 });
    if (path !== void 0) fields[what] = path;
  }
  return fields;
}
function draftCreate(document, { operation, fields, notes }) {
  if (!operation) {
    notes.take("keys.create", void 0, { where: "", why: "there is no POST beside the list" });
    return {};
  }
  const { path, node } = operation;
  const where = `POST ${path}`;
  const schema = bodySchema(document, node);
  const sent = properties(document, schema);
  const [name, key2] = [pickProperty(sent, NAMES2.name), pickProperty(sent, NAMES2.publicKey)];
  const template = key2 && fill([...name ? [{ path: name.path, value: "$name" }] : [], { path: key2.path, value: "$publicKey" }]);
  const body = notes.take("keys.create.body", template, {
    where: `${where}, its body`,
    why: `the body of ${where} has no field for a public key`
  });
  for (const each of listSchema(schema?.required).map(String)) {
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
function draftDelete(document, { operation, notes }) {
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
function draftErrors(document, { operations, notes }) {
  const bad = [operations.list, operations.create, operations.delete].flatMap((each) => {
    const codes = Object.keys(document.child(each?.node, "responses") ?? {}).filter(
      (code) => /^(4|5|default)/.test(code)
    );
    return codes.flatMap((code) => properties(document, each && answerSchema(document, each.node, code)));
  });
  const texts2 = bad.filter(({ schema }) => schema.type === "string");
  const found2 = pickProperty(texts2, MESSAGES);
  return notes.take("errors", found2 && [found2.path], {
    where: "the error answers",
    why: "no error answer has a field for a message"
  });
}
function okOf(document, { what, operation, where, notes }) {
  const statuses = goodStatuses(document, operation.node);
  const why3 = `${where} documents no good answer`;
  return notes.take(what, statuses.length > 0 ? statuses : void 0, { where, why: why3 });
}
function matchOf(document, { what, operation, statuses, where, notes }) {
  const documented = Object.keys(document.child(operation.node, "responses") ?? {});
  const matches = statuses.filter((each) => documented.includes(each)).map((each) => ({ status: Number(each) }));
  const why3 = `${where} documents no ${statuses.join(" or ")}`;
  return notes.take(what, matches.length > 0 ? matches : void 0, { where, why: why3 });
}
function answerOf(document, { operation, id, where, notes }) {
  const schema = answerSchema(document, operation.node);
  const objects = [{ path: "", schema: schema ?? {} }, ...properties(document, schema)];
  const item = objects.find((each) => direct(document, each.schema).some(({ path }) => path === id));
  const answer = !schema ? { kind: "nothing" } : schema.type === "string" ? { kind: "id" } : item && { kind: "key", item: item.path };
  const why3 = `the answer of ${where} has no such id as an entry of the list`;
  return notes.take("keys.create.answer", answer, { where: `${where}, its answer`, why: why3 });
}
function fill(values) {
  const heads = [...new Set(values.map(({ path }) => path.split(".")[0] ?? ""))];
  return Object.fromEntries(
    heads.map((head) => {
      const whole = values.find(({ path }) => path === head);
      const inner = values.filter(({ path }) => path.startsWith(`${head}.`));
      return [
        head,
        whole ? whole.value : fill(inner.map(({ path, value }) => ({ path: path.slice(head.length + 1), value })))
      ];
    })
  );
}
var init_keys = __esm({
  "src/cli/openapi/keys.ts"() {
    "use strict";
    init_paging();
    init_property_names();
    init_schemas();
  }
});

// src/cli/openapi/operations.ts
function findOperations(document, path) {
  const groups = [...groupsOf(document).values()].flatMap(({ list, ...more }) => {
    return list ? [{ create: void 0, delete: void 0, ...more, list }] : [];
  });
  const chosen = path ? groups.filter(({ list }) => list.path === path) : best(groups, (group) => score(document, group));
  const [only, ...others] = chosen;
  if (only && others.length === 0) return only;
  const paths = chosen.map(({ list }) => sanitize(list.path)).join(", ");
  throw new Problem({
    what: "No profile can be made",
    why: only ? `several paths might list SSH keys: ${paths}` : "no path of the document lists SSH keys",
    hint: "Name the path that lists them with --path"
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
  const parameters = holders.flatMap((holder) => listSchema(holder?.parameters));
  return { path, node, parameters: document.nodes(parameters) };
}
function score(document, group) {
  const { path, node } = group.list;
  const schema = answerSchema(document, node);
  const arrays = [schema, ...properties(document, schema).map((each) => each.schema)];
  const holdsKeys = arrays.some((each) => {
    const item = itemSchema(document, each);
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
    init_format();
    init_problem();
    init_property_names();
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
  const { list, fields, times } = draftListing(document, { operation: operations.list, notes });
  const { create, names } = draftCreate(document, { operation: operations.create, fields, notes });
  const removal = draftDelete(document, { operation: operations.delete, notes });
  noteVariables([list.path, create?.path, removal?.path], notes);
  return {
    id: notes.take("id", id ?? slug(title), {
      where: id ? "--id" : "info.title",
      why: "the title gives none, give it with --id"
    }),
    title,
    verified: false,
    docs: notes.take("docs", docs, { where: "externalDocs", why: "the document has no externalDocs" }),
    baseUrl: draftBaseUrl(document, notes),
    auth: draftAuth(document, { operation: operations.list.node, notes }),
    keys: { list, fields, create, delete: removal, names },
    removal: {
      revokes: "unknown",
      note: `It is not known whether ${title ?? "the provider"} also takes a removed key off running machines.`
    },
    times,
    errors: draftErrors(document, { operations, notes })
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
  return typeof value === "string" ? sanitize(value) || void 0 : void 0;
}
function slug(title) {
  return title?.toLowerCase().match(/[a-z0-9]+/g)?.join("-").slice(0, 64);
}
var init_draft = __esm({
  "src/cli/openapi/draft.ts"() {
    "use strict";
    init_format();
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
      take(what, value, { where, why: why3 }) {
        if (value === void 0) this.missing.push({ what, why: why3 });
        else this.found.push({ what, value: JSON.stringify(value), where });
        return value;
      }
    };
  }
});

// src/cli/openapi/parse-yaml.ts
var parse_yaml_exports = {};
__export(parse_yaml_exports, {
  parseYaml: () => parseYaml
});
function parseYaml(text2) {
  return (0, import_yaml.parse)(text2, { logLevel: "error", maxAliasCount: 100 });
}
var import_yaml;
var init_parse_yaml = __esm({
  "src/cli/openapi/parse-yaml.ts"() {
    "use strict";
    import_yaml = require("./vendor/yaml.js");
  }
});

// src/cli/openapi/read-document.ts
async function readOpenApiDocument(file) {
  const size = sizeOf(file);
  if (size > LARGEST.JSON) throw tooLarge2(file, "JSON");
  const text2 = (0, import_node_fs3.readFileSync)(file, "utf8").replace(/^\ufeff/, "");
  if (/^\s*</.test(text2)) {
    const hint = "Save the JSON or YAML document itself; the page that shows it names its address";
    throw unreadable(file, "it is a web page", hint);
  }
  try {
    if (/^\s*[{[]/.test(text2)) return JSON.parse(text2);
  } catch (error) {
    throw unreadable(file, firstLine(error), "Save the document again");
  }
  if (size > LARGEST.YAML) throw tooLarge2(file, "YAML");
  const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_parse_yaml(), parse_yaml_exports));
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
  const hint = "Cut it down to the paths of SSH keys and what they refer to";
  return unreadable(file, `it is larger than ${LARGEST[format] / MEGABYTE} MiB of ${format}`, hint);
}
function firstLine(error) {
  const [line3 = ""] = error instanceof Error ? error.message.split("\n") : [];
  return line3.replace(/[:.]$/, "");
}
function unreadable(file, why3, hint) {
  return new Problem({ what: `Document ${sanitize(file)} cannot be read`, why: sanitize(why3), hint });
}
var import_node_fs3, MEGABYTE, LARGEST;
var init_read_document = __esm({
  "src/cli/openapi/read-document.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_format();
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
    const why3 = "an id holds small letters, digits and dashes";
    throw new Problem({
      what: `The id "${sanitize(id)}" cannot be used`,
      why: why3,
      hint: "Give another one with --id"
    });
  }
  const document = new Document(await readOpenApiDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, where } of notes.found)
    note(`found    ${what} = ${sanitize(value, 160)} (${sanitize(where)})`);
  for (const { what, why: why3 } of notes.missing) note(`missing  ${sanitize(what)}: ${sanitize(why3)}`);
  return notes.missing.length > 0 ? 2 : 0;
}
var init_from_openapi = __esm({
  "src/cli/profile/from-openapi.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_document();
    init_draft();
    init_notes();
    init_read_document();
    init_output();
  }
});

// src/keys/blocklist/blocklist-numbers.ts
function blocklistNumbers(material) {
  switch (material.kind) {
    case "rsa":
      return [bytes(material.n)];
    case "dsa":
      return [bytes(material.y)];
    case "ecdsa":
      return [stripped(material.point.subarray(1, 1 + COORDINATE[material.curve]))];
    case "ed25519":
    case "ed448":
      return [stripped(material.point)];
    case "mldsa44-ed25519":
      return [stripped(material.point), material.mldsa];
    case "unknown":
      return [];
  }
}
function bytes(n) {
  const hex = n.toString(16);
  return stripped(Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex"));
}
function stripped(number2) {
  const first = number2.findIndex((byte) => byte !== 0);
  return first < 0 ? Buffer.alloc(0) : number2.subarray(first);
}
var COORDINATE;
var init_blocklist_numbers = __esm({
  "src/keys/blocklist/blocklist-numbers.ts"() {
    "use strict";
    COORDINATE = { nistp256: 32, nistp384: 48, nistp521: 66 };
  }
});

// src/keys/blocklist/lists.ts
function listName(id) {
  return LISTS[id] ?? `list ${id}`;
}
var LISTS;
var init_lists = __esm({
  "src/keys/blocklist/lists.ts"() {
    "use strict";
    LISTS = {
      1: "Debian OpenSSL (CVE-2008-0166)",
      2: "npm keypair (CVE-2021-41117)",
      3: "ransomware",
      4: "documentation",
      5: "firmware",
      9: "tests of software",
      10: "test vectors",
      11: "RFCs",
      12: "the web",
      13: "Git repositories",
      14: "FortiGate",
      15: "software packages",
      16: "firmware images"
    };
  }
});

// src/keys/blocklist/blocklist.ts
async function openBlocklist(source) {
  const list = new SortedRecords(source);
  try {
    await list.check();
    return list;
  } catch (error) {
    source.close();
    throw error;
  }
}
function share(records, at2 = 0) {
  return records.readUIntBE(at2, 6) / 2 ** 48;
}
function isSorted(records) {
  let before2 = -1;
  for (let at2 = 0; at2 < records.length; at2 += RECORD) {
    const start = records.readUIntBE(at2, 6);
    if (start < before2) return false;
    if (start === before2 && records.compare(records, at2, at2 + RECORD, at2 - RECORD, at2) >= 0) return false;
    before2 = start;
  }
  return true;
}
function idOf(hash, records) {
  let low = 0;
  let high = records.length / RECORD;
  while (low < high) {
    const middle = low + high >> 1;
    const at2 = middle * RECORD;
    const order = hash.compare(records, at2, at2 + HASH);
    if (order === 0) return records[at2 + HASH];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return void 0;
}
var import_node_crypto7, RECORD, HASH, SAMPLE, END_MARGIN, MARGIN2, UNSORTED, UNEVEN, SortedRecords;
var init_blocklist = __esm({
  "src/keys/blocklist/blocklist.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    init_problem();
    init_blocklist_numbers();
    init_lists();
    RECORD = 16;
    HASH = 15;
    SAMPLE = 1024 * 1024;
    END_MARGIN = 40;
    MARGIN2 = 5;
    UNSORTED = "its records are not sorted, so it is damaged or in another format";
    UNEVEN = "its hashes are not spread evenly, so a part of it is missing or exchanged";
    SortedRecords = class {
      #source;
      #count;
      #pages;
      constructor(source) {
        this.#source = source;
        this.#count = source.size / RECORD;
        this.#pages = Math.ceil(source.size / source.page);
      }
      async find(material) {
        for (const number2 of blocklistNumbers(material)) {
          const id = await this.#search((0, import_node_crypto7.createHash)("sha256").update(number2).digest().subarray(0, HASH));
          if (id !== void 0) return { list: listName(id) };
        }
        return void 0;
      }
      close() {
        this.#source.close();
      }
      async check() {
        const { size, page } = this.#source;
        if (size === 0) throw this.#damaged("it is empty");
        if (size % RECORD !== 0) throw this.#damaged(`its ${size} bytes are not a multiple of ${RECORD}`);
        const steps = Math.min(this.#pages, SAMPLE / page) - 1;
        const indices = Array.from(
          { length: steps + 1 },
          (_, i) => Math.floor(i * (this.#pages - 1) / (steps || 1))
        );
        const sample = await Promise.all(indices.map((index) => this.#page(index)));
        if (!isSorted(Buffer.concat(sample.map(({ bytes: bytes2 }) => bytes2)))) throw this.#damaged(UNSORTED);
        const margin = END_MARGIN / this.#count;
        const [from = 1, to = 0] = [sample[0]?.from, sample.at(-1)?.to];
        if (from > margin || to < 1 - margin) throw this.#damaged(UNEVEN);
      }
      /** search returns the id of the list that a hash is in. As hashes are spread evenly, each jump lands near its goal. */
      async #search(hash) {
        const wanted = share(hash);
        let low = { page: 0, share: 0 };
        let high = { page: this.#pages, share: 1 };
        while (low.page < high.page) {
          const part = (wanted - low.share) / (high.share - low.share || 1);
          const index = Math.min(low.page + Math.floor(part * (high.page - low.page)), high.page - 1);
          const { bytes: bytes2, from, to } = await this.#page(index);
          if (hash.compare(bytes2, 0, HASH) < 0) high = { page: index, share: from };
          else if (hash.compare(bytes2, bytes2.length - RECORD, bytes2.length - 1) > 0)
            low = { page: index + 1, share: to };
          else return idOf(hash, bytes2);
        }
        return void 0;
      }
      async #page(index) {
        const { size, page } = this.#source;
        const offset = index * page;
        const length = Math.min(page, size - offset);
        const bytes2 = await this.#source.read(offset, length);
        if (bytes2.length !== length) throw this.#damaged("it became shorter while it was read");
        if (!isSorted(bytes2)) throw this.#damaged(UNSORTED);
        const [from, to] = [share(bytes2), share(bytes2, length - RECORD)];
        const strayed = Math.max(Math.abs(from - offset / size), Math.abs(to - (offset + length) / size));
        if (strayed > MARGIN2 / Math.sqrt(this.#count)) throw this.#damaged(UNEVEN);
        return { bytes: bytes2, from, to };
      }
      #damaged(why3) {
        return new Problem({
          what: `Blocklist ${this.#source.location} cannot be used`,
          why: why3,
          hint: "Fetch it again (badkeys --update-bl)"
        });
      }
    };
  }
});

// src/keys/blocklist/open-file.ts
function openFile(path) {
  return attempt(path, () => {
    const stat = (0, import_node_fs4.statSync)(path);
    if (!stat.isFile()) throw new Error("it is not a file");
    const file = (0, import_node_fs4.openSync)(path, "r");
    return {
      location: path,
      size: stat.size,
      page: 4096,
      read: (offset, length) => attempt(path, () => {
        const bytes2 = Buffer.allocUnsafe(length);
        return bytes2.subarray(0, (0, import_node_fs4.readSync)(file, bytes2, 0, length, offset));
      }),
      close: () => (0, import_node_fs4.closeSync)(file)
    };
  });
}
function attempt(path, work) {
  try {
    return work();
  } catch (error) {
    const isMissing = error.code === "ENOENT";
    throw new Problem({
      what: `Blocklist ${sanitize(path) || '""'} cannot be used`,
      why: isMissing ? "it does not exist" : errorMessage(error),
      hint: "Check that the path is right and the file may be read",
      cause: error
    });
  }
}
var import_node_fs4;
var init_open_file = __esm({
  "src/keys/blocklist/open-file.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_format();
    init_problem();
  }
});

// src/keys/line.ts
function readKeyLine(text2) {
  if (text2.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const line3 = text2.trim();
  const found2 = readKey(line3);
  if (found2) return { ...found2, options: "" };
  const end = endOfOptions(line3);
  if (end === void 0) throw new KeyFault("public-not-a-key", "a quote in its options has no end");
  const rest = line3.slice(end).trim();
  const behind = readKey(rest);
  if (behind) return { ...behind, options: line3.slice(0, end) };
  throw [line3, rest].some((each) => isKnown(each.slice(0, endOfOptions(each)))) ? new KeyFault("public-damaged", "what follows its type is not the base64 of a key") : new KeyFault("public-not-a-key");
}
function readKey(line3) {
  const [, type, base64 = "", padding = "", comment = ""] = SSH2.exec(line3) ?? [];
  if (type) {
    const { key: key2, flaws } = decode(base64 + padding);
    if (key2.type !== type) {
      const evidence = `its line says ${sanitize(type, 64)}, and the key in it is ${sanitize(key2.type, 64)}`;
      flaws.push({ rule: "type-mismatch", evidence });
    }
    return { key: { ...key2, comment }, flaws };
  }
  const [, size, e, n, rest = ""] = SSH1.exec(line3) ?? [];
  return size && e && n ? readSsh1({ size: Number(size), e: BigInt(e), n: BigInt(n), comment: rest }) : void 0;
}
function decode(base64) {
  const blob = Buffer.from(base64, "base64");
  const flaws = [];
  if (blob.toString("base64") !== base64) {
    const evidence = "its base64 does not end as it must, and OpenSSH does not read it";
    flaws.push({ rule: "encoding", evidence });
  }
  try {
    return { key: readBlob(blob), flaws };
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function readSsh1({ size, e, n, comment }) {
  const blob = Buffer.concat(["ssh-rsa", mpint(e), mpint(n)].map(wireString));
  const { bits } = readBlob(blob);
  const evidence = `its line says ${size} bits, and the key in it has ${bits}`;
  const flaws = bits === size ? [] : [{ rule: "size-mismatch", evidence }];
  return { key: { type: "rsa1", bits, blob, comment }, flaws };
}
function endOfOptions(line3) {
  let isQuoted = false;
  for (let at2 = 0; at2 < line3.length; at2 += 1) {
    const character = line3.charAt(at2);
    if (character === "\\" && line3.charAt(at2 + 1) === '"') at2 += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === " " || character === "	")) return at2;
  }
  return isQuoted ? void 0 : line3.length;
}
var SSH2, SSH1;
var init_line = __esm({
  "src/keys/line.ts"() {
    "use strict";
    init_format();
    init_fault();
    init_layout();
    init_public_key();
    init_wire();
    SSH2 = /^([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*)(=*)(?:[ \t]+(\S.*))?$/s;
    SSH1 = /^(\d{1,6})[ \t]+(\d{1,4933})[ \t]+(\d{1,4933})(?:[ \t]+(\S.*))?$/s;
  }
});

// src/keys/agent-identity.ts
function identityParts(type) {
  if (type.startsWith("sk-")) throw new KeyFault("hardware");
  const parts = Object.hasOwn(PARTS, type) && PARTS[type];
  if (parts) return parts;
  throw new KeyFault(
    "unsupported",
    /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type) ? type : "an unknown type"
  );
}
function publicHalf(identity2) {
  const reader = new WireReader(identity2);
  const type = reader.string();
  const [first, second] = [reader.string(), reader.string()];
  const numbers = { "ssh-rsa": [second, first], "ssh-ed25519": [first] }[String(type)] ?? [first, second];
  return Buffer.concat([type, ...numbers].map(wireString));
}
function isConsistent(identity2) {
  const reader = new WireReader(identity2);
  const type = reader.text();
  const parts = Array.from({ length: identityParts(type) }, () => reader.string());
  if (reader.left > 0) return false;
  const [first = uint32(0), second = uint32(0), third = uint32(0)] = parts;
  if (type === "ssh-ed25519") return isEd25519(first, second);
  if (type !== "ssh-rsa") return type.endsWith(`-${first}`) && isEcdsa(String(first), second, third);
  const [n, e, d, iqmp, p, q] = parts.map(toNumber);
  return p > 1n && q > 1n && n === p * q && e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n ? iqmp * q % p === 1n : false;
}
function isEd25519(point, secret) {
  if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
  const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
  const key2 = (0, import_node_crypto8.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
  return (0, import_node_crypto8.createPublicKey)(key2).export({ format: "jwk" }).x === x;
}
function isEcdsa(curve, point, secret) {
  try {
    const ecdh = (0, import_node_crypto8.createECDH)(CURVES[curve] ?? "");
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint2) {
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
var import_node_crypto8, PARTS, CURVES;
var init_agent_identity = __esm({
  "src/keys/agent-identity.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
    init_fault();
    init_wire();
    PARTS = {
      "ssh-ed25519": 2,
      "ssh-rsa": 6,
      "ecdsa-sha2-nistp256": 3,
      "ecdsa-sha2-nistp384": 3,
      "ecdsa-sha2-nistp521": 3
    };
    CURVES = {
      nistp256: "prime256v1",
      nistp384: "secp384r1",
      nistp521: "secp521r1"
    };
  }
});

// src/keys/openssh-decrypt.ts
var openssh_decrypt_exports = {};
__export(openssh_decrypt_exports, {
  decrypt: () => decrypt
});
function decrypt({ cipher: name, kdf, section, tag }, passphrase, budget) {
  const cipher = Object.hasOwn(CIPHERS, name) ? CIPHERS[name] : void 0;
  if (!cipher) throw new KeyFault("unsupported-encryption", "by a cipher that OpenSSH does not have");
  if (kdf.name !== "bcrypt")
    throw new KeyFault("unsupported-encryption", "its passphrase goes not through bcrypt");
  if (tag.length < cipher.tag) throw new KeyFault("truncated", "the end of it");
  if (tag.length > cipher.tag) throw new KeyFault("damaged", "something follows its end");
  if (section.length % cipher.block > 0) throw new KeyFault("damaged", "its length fits no whole blocks");
  if (!passphrase) throw new KeyFault("encrypted");
  return decipher(cipher, deriveKey(cipher, kdf.options, passphrase, budget), section, tag);
}
function deriveKey(cipher, options, passphrase, budget) {
  const reader = new WireReader(options);
  const salt = reader.string();
  const rounds = reader.uint32();
  budget.bcrypt(rounds);
  const pass = Buffer.from(passphrase);
  const key2 = Buffer.alloc(cipher.key + cipher.iv);
  const result = import_bcrypt_pbkdf.default.pbkdf(pass, pass.length, salt, salt.length, key2, key2.length, rounds);
  if (result < 0) throw new KeyFault("damaged", "its encryption has no salt");
  return key2;
}
function decipher({ name, key: length, tag: tagLength }, keyAndIv, section, tag) {
  if (name === "chacha20") {
    const iv = Buffer.alloc(16);
    iv.writeUInt8(1);
    return (0, import_node_crypto9.createDecipheriv)(name, keyAndIv.subarray(0, 32), iv).update(section);
  }
  const decipher2 = (0, import_node_crypto9.createDecipheriv)(name, keyAndIv.subarray(0, length), keyAndIv.subarray(length));
  if (tagLength > 0) decipher2.setAuthTag(tag);
  else decipher2.setAutoPadding(false);
  try {
    return Buffer.concat([decipher2.update(section), decipher2.final()]);
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
var import_node_crypto9, import_bcrypt_pbkdf, CIPHERS;
var init_openssh_decrypt = __esm({
  "src/keys/openssh-decrypt.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
    import_bcrypt_pbkdf = __toESM(require("./vendor/bcrypt-pbkdf.js"), 1);
    init_fault();
    init_wire();
    CIPHERS = {
      "3des-cbc": { name: "des-ede3-cbc", key: 24, iv: 8, block: 8, tag: 0 },
      "aes128-cbc": { name: "aes-128-cbc", key: 16, iv: 16, block: 16, tag: 0 },
      "aes192-cbc": { name: "aes-192-cbc", key: 24, iv: 16, block: 16, tag: 0 },
      "aes256-cbc": { name: "aes-256-cbc", key: 32, iv: 16, block: 16, tag: 0 },
      "aes128-ctr": { name: "aes-128-ctr", key: 16, iv: 16, block: 16, tag: 0 },
      "aes192-ctr": { name: "aes-192-ctr", key: 24, iv: 16, block: 16, tag: 0 },
      "aes256-ctr": { name: "aes-256-ctr", key: 32, iv: 16, block: 16, tag: 0 },
      "aes128-gcm@openssh.com": { name: "aes-128-gcm", key: 16, iv: 12, block: 16, tag: 16 },
      "aes256-gcm@openssh.com": { name: "aes-256-gcm", key: 32, iv: 12, block: 16, tag: 16 },
      // Of its two keys the first is for contents; the second is for the length of packets, which a file has not.
      "chacha20-poly1305@openssh.com": { name: "chacha20", key: 64, iv: 0, block: 8, tag: 16 }
    };
  }
});

// src/keys/openssh.ts
async function readOpenSsh(data, passphrase, budget) {
  try {
    return await readEnvelope(new WireReader(data), passphrase, budget);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("truncated", "the end of it");
    throw error;
  }
}
async function readEnvelope(envelope, passphrase, budget) {
  if (envelope.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw new KeyFault("damaged", "it does not begin as it must");
  }
  const cipher = envelope.text();
  const kdf = { name: envelope.text(), options: envelope.string() };
  if (envelope.uint32() !== 1) throw new KeyFault("damaged", "it does not hold exactly one key");
  const publicKey = readBlob(envelope.string());
  identityParts(publicKey.type);
  const section = envelope.string();
  const tag = envelope.bytes(envelope.left);
  if (cipher !== "none") {
    const { decrypt: decrypt3 } = await Promise.resolve().then(() => (init_openssh_decrypt(), openssh_decrypt_exports));
    const secret = decrypt3({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault("wrong-passphrase");
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault("damaged", "something follows its end");
  if (!checkNumbersAgree(section)) throw new KeyFault("damaged", "its check numbers differ");
  return readSecret(section, publicKey);
}
function checkNumbersAgree(secret) {
  return secret.length >= 8 && secret.readUInt32BE(0) === secret.readUInt32BE(4);
}
function readSecret(secret, publicKey) {
  const reader = new WireReader(secret);
  reader.bytes(8);
  const start = reader.at;
  if (reader.text() !== publicKey.type)
    throw new KeyFault("damaged", "its two halves are of different types");
  for (let part = identityParts(publicKey.type); part > 0; part -= 1) reader.string();
  const identity2 = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at2) => byte !== at2 + 1)) throw new KeyFault("damaged", "its padding is wrong");
  if (!publicHalf(identity2).equals(publicKey.blob)) throw new KeyFault("damaged", "its two halves differ");
  if (!isConsistent(identity2)) throw new KeyFault("damaged", "its numbers do not belong together");
  return { publicKey: { ...publicKey, comment }, agentIdentity: identity2 };
}
var MAGIC;
var init_openssh = __esm({
  "src/keys/openssh.ts"() {
    "use strict";
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    MAGIC = "openssh-key-v1\0";
  }
});

// src/keys/blocks.ts
function findBlocks(text2) {
  const blocks = [];
  const repairs = /* @__PURE__ */ new Set();
  let rest = "";
  let at2 = 0;
  const markers = [...text2.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== "BEGIN") throw new KeyFault("truncated", "its BEGIN line");
    if (end?.[1] !== "END") throw new KeyFault("truncated", "its END line");
    if (begin[2] !== end[2]) throw new KeyFault("damaged", "its BEGIN and END lines differ");
    const inside = text2.slice(begin.index + begin[0].length, end.index);
    checkSize(inside);
    blocks.push(pemBlock(begin[2] ?? "", inside));
    const mended = mendedIn(inside);
    if (mended) repairs.add(mended);
    rest += text2.slice(at2, begin.index);
    at2 = end.index + end[0].length;
  }
  const [before2 = "", ...ppks] = `
${rest}${text2.slice(at2)}`.split(PPK_START);
  rest = before2.replace(EC_PARAMETERS, "");
  for (const piece of ppks) {
    const each = piece.trim();
    checkSize(each);
    const { block: block2, after: after2 } = ppkBlock(each);
    blocks.push(block2);
    const mended = mendedIn(each);
    if (mended) repairs.add(mended);
    rest += after2;
  }
  if (rest.trim()) repairs.add("text around it");
  return { blocks, repairs: [...repairs] };
}
function mendedIn(block2) {
  const body = block2.replace(HEADERS, "");
  if (body.includes("\n\n")) return "blank lines";
  if (block2.includes("\n")) return /^[\w+/=\n]+ /.test(body) ? "newlines turned into spaces" : void 0;
  return /\s/.test(body) ? "newlines turned into spaces" : "newlines that were gone";
}
function checkSize({ length }) {
  if (length > LONGEST_KEY) throw new KeyFault("too-large", `one has ${length} characters`);
}
function pemBlock(label, inside) {
  const [headers = "", cipher = "", iv = ""] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, "").replace(/=+$/, "");
  if (!base64) throw new KeyFault("truncated", "its body");
  if (!/^[A-Za-z0-9+/]+$/.test(base64)) throw new KeyFault("damaged", "there is something else in it");
  if (base64.length % 4 === 1) throw new KeyFault("truncated", "at least one character of it");
  const body = Buffer.from(base64, "base64");
  const lines3 = wrap(body.toString("base64"), label === OPENSSH ? 70 : 64);
  const head = cipher ? ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher},${iv}`, ""] : [];
  const text2 = [`-----BEGIN ${label}-----`, ...head, ...lines3, `-----END ${label}-----`, ""].join("\n");
  const block2 = { label, body, text: text2, forms: [inside.trim(), base64] };
  return cipher ? { ...block2, cipher } : block2;
}
function ppkBlock(found2) {
  const version2 = found2.charAt("PuTTY-User-Key-File-".length);
  if (version2 === "3") throw new KeyFault("ppk-v3");
  if (version2 !== "2") throw new KeyFault("unsupported", `a PuTTY key of version ${version2}`);
  const flat = found2.split(/\s+/).join(" ");
  const fields = PPK_FIELDS.exec(flat);
  if (!fields) {
    if (flat.includes("Private-MAC: ")) throw new KeyFault("damaged", "its fields cannot be told apart");
    throw new KeyFault("truncated", "the end of it");
  }
  const [whole, type, encryption, comment, publicHalf2 = "", privateHalf = "", mac] = fields;
  const halves = [publicHalf2, privateHalf].map((half) => wrap(half.replaceAll(" ", ""), 64));
  const [publicLines = [], privateLines = []] = halves;
  const lines3 = [
    `PuTTY-User-Key-File-2: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${mac}`,
    ""
  ];
  const block2 = {
    label: PPK,
    body: Buffer.from(publicHalf2, "base64"),
    cipher: encryption ?? "",
    text: lines3.join("\n"),
    forms: [found2.trim(), privateHalf, privateLines.join("")]
  };
  return { block: block2, after: flat.slice(whole.length) };
}
function wrap(base64, width) {
  return base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
var OPENSSH, PPK, LONGEST_KEY, MARKER, EC_PARAMETERS, PPK_START, HEADERS, PPK_FIELDS;
var init_blocks = __esm({
  "src/keys/blocks.ts"() {
    "use strict";
    init_fault();
    OPENSSH = "OPENSSH PRIVATE KEY";
    PPK = "PPK";
    LONGEST_KEY = 16 * 1024;
    MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
    EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----/g;
    PPK_START = /(?=PuTTY-User-Key-File-\d)/;
    HEADERS = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;
    PPK_FIELDS = /^PuTTY-User-Key-File-2: (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-MAC: ([0-9a-f]{40})/;
  }
});

// src/keys/repair.ts
function repair(text2) {
  const repairs = /* @__PURE__ */ new Set();
  let mended = text2;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before2 = mended;
    for (const [words, undo] of REPAIRS) {
      const after2 = undo(mended);
      if (after2 !== mended && words) repairs.add(words);
      mended = after2;
    }
    if (mended === before2) break;
  }
  return { text: mended, repairs: [...repairs] };
}
function isJson(text2) {
  if (!/^\s*[[{]/.test(text2)) return false;
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}
function withoutIndentation(text2) {
  return text2.split("\n").map((line3) => line3.trimStart()).join("\n");
}
function withoutTrailingSpace(text2) {
  return text2.split("\n").map((line3) => line3.trimEnd()).join("\n").trim();
}
function withoutQuotes(text2) {
  const bare2 = text2.trim();
  const quoted2 = bare2.length > 1 && /["'`“‘]/.test(bare2.charAt(0)) && /["'`”’]/.test(bare2.slice(-1));
  return quoted2 ? bare2.slice(1, -1) : text2;
}
function withoutEscapes(text2) {
  return isJson(text2) ? text2 : text2.replace(/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, "\n");
}
function withoutBase64(text2) {
  const packed = text2.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text2;
  const unpacked = Buffer.from(packed, "base64").toString("utf8");
  return /[^\P{Cc}\s]|\ufffd/u.test(unpacked) ? text2 : unpacked;
}
var REPAIRS, MOST_ROUNDS;
var init_repair = __esm({
  "src/keys/repair.ts"() {
    "use strict";
    REPAIRS = [
      ["invisible characters, such as a byte order mark", (text2) => text2.replace(/[\p{Cf}\u2028\u2029]/gu, "")],
      ["Windows line ends", (text2) => text2.replaceAll("\r\n", "\n")],
      ["line ends of old Macs", (text2) => text2.replaceAll("\r", "\n")],
      [void 0, withoutTrailingSpace],
      ["indentation", withoutIndentation],
      ["quotes around it", withoutQuotes],
      ["line breaks written as \\n", withoutEscapes],
      ["base64 around it", withoutBase64]
    ];
    MOST_ROUNDS = 10;
  }
});

// src/keys/diagnosis.ts
function checkWhole(text2) {
  if (!text2.trim()) throw new KeyFault("empty");
  if (isJson(text2)) throw new KeyFault("json");
  if (/^\s*<(!doctype|html|head|body|pre|\?xml)/i.test(text2)) throw new KeyFault("html");
}
function withoutBlock(text2) {
  for (const [pattern, fault2] of MISTAKES) if (pattern.test(text2)) return fault2();
  return isBody(text2) ? new KeyFault("truncated", "its BEGIN and END lines") : new KeyFault("no-key");
}
function isBody(text2) {
  const data = Buffer.from(text2.replace(/\s/g, ""), "base64");
  if (data.subarray(0, MAGIC.length).toString("latin1") === MAGIC) return true;
  if (data.length < 4 || data[0] !== 48) return false;
  const [, short = 0, middle = 0] = data;
  const ends2 = { 129: 3 + middle, 130: 4 + data.readUInt16BE(2) };
  return data.length === (ends2[short] ?? 2 + short);
}
var TYPE, MISTAKES;
var init_diagnosis = __esm({
  "src/keys/diagnosis.ts"() {
    "use strict";
    init_fault();
    init_openssh();
    init_repair();
    TYPE = "ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\\d{3}|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)";
    MISTAKES = [
      [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault("certificate")],
      [new RegExp(`(?:${TYPE})-cert-v01@openssh\\.com AAAA`), () => new KeyFault("certificate")],
      [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault("public-half")],
      [new RegExp(`(?:${TYPE})(?:@openssh\\.com)? AAAA`), () => new KeyFault("public-half")],
      [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault("unsupported", "a PGP key")],
      [
        /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
        () => new KeyFault("unsupported", "a key in SSH Communications' format")
      ],
      [
        /(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/,
        () => new KeyFault("truncated", "dashes of its BEGIN and END lines")
      ],
      [/^\{\s*"/, () => new KeyFault("json", "and not even whole")]
    ];
  }
});

// src/keys/kdf-cost.ts
var SCRYPT_MEMORY, KdfBudget;
var init_kdf_cost = __esm({
  "src/keys/kdf-cost.ts"() {
    "use strict";
    init_fault();
    SCRYPT_MEMORY = 32 * 1024 * 1024;
    KdfBudget = class {
      #used = 0;
      /** spend takes `amount` of what may be `limit` when nothing else is done. Throws KeyFault `costly`, `damaged`. */
      spend(amount2, limit, unit) {
        if (amount2 < 1) throw new KeyFault("damaged", `it asks for no ${unit}`);
        this.#used += amount2 / limit;
        if (this.#used <= 1) return;
        throw new KeyFault("costly", `${amount2} ${unit}, and all keys together may ask for ${limit}`);
      }
      /** bcrypt pays for bcrypt_pbkdf in JavaScript, about 19 ms a round. */
      bcrypt(rounds) {
        this.spend(rounds, 256, "rounds of bcrypt");
      }
      /** iterations pays for hashes in OpenSSL, up to a microsecond each. */
      iterations(count2) {
        this.spend(count2, 5e6, "iterations");
      }
      /** scrypt pays for scrypt in OpenSSL (RFC 7914, section 2), about 0.3 microseconds a block and pass. */
      scrypt(n, r, p) {
        if (128 * n * r >= SCRYPT_MEMORY)
          throw new KeyFault("costly", "its scrypt wants more than 32 MiB of memory");
        if (!Number.isInteger(Math.log2(n))) throw new KeyFault("damaged", "its scrypt wants no power of two");
        this.spend(n * r * p, 2 ** 23, "steps of scrypt");
      }
    };
  }
});

// src/keys/ppk.ts
var ppk_exports = {};
__export(ppk_exports, {
  readPpk: () => readPpk
});
function readPpk(block2, passphrase) {
  identityParts(typeOf(block2.body));
  if (block2.cipher === "none") return parse3(block2, void 0, new KeyFault("damaged"));
  if (block2.cipher !== "aes256-cbc")
    throw new KeyFault("unsupported-encryption", "by a cipher that PuTTY does not have");
  if (!passphrase) throw new KeyFault("encrypted");
  return parse3(block2, passphrase, new KeyFault("wrong-passphrase"));
}
function typeOf(blob) {
  try {
    return readBlob(blob).type;
  } catch {
    throw new KeyFault("truncated", "the end of its public half");
  }
}
function parse3({ text: text2, body }, passphrase, fault2) {
  try {
    const options = passphrase ? { passphrase } : {};
    const identity2 = import_sshpk.default.parsePrivateKey(text2, PUTTY, options).toBuffer("rfc4253");
    if (publicHalf(identity2).equals(body) && isConsistent(identity2)) {
      const comment = /^Comment: (.*)$/m.exec(text2)?.[1] ?? "";
      return { publicKey: { ...readBlob(body), comment }, agentIdentity: identity2 };
    }
  } catch {
  }
  throw fault2;
}
var import_sshpk, PUTTY;
var init_ppk = __esm({
  "src/keys/ppk.ts"() {
    "use strict";
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_fault();
    init_public_key();
    PUTTY = "putty";
  }
});

// src/keys/der.ts
var INTEGER, OCTETS, OID, SEQUENCE, DerReader;
var init_der = __esm({
  "src/keys/der.ts"() {
    "use strict";
    init_fault();
    INTEGER = 2;
    OCTETS = 4;
    OID = 6;
    SEQUENCE = 48;
    DerReader = class _DerReader {
      #data;
      constructor(data) {
        this.#data = data;
      }
      /** tag is the tag of the next value; undefined at the end. */
      get tag() {
        return this.#data[0];
      }
      /** value returns the contents of the next value, which must have this tag. */
      value(tag) {
        if (this.tag !== tag) throw new KeyFault("damaged", "its structure is not that of a key");
        const { start, length } = this.#header();
        if (start + length > this.#data.length) throw new KeyFault("truncated", "the end of it");
        const contents = this.#data.subarray(start, start + length);
        this.#data = this.#data.subarray(start + length);
        return contents;
      }
      /** sequence returns a reader of the next value, a sequence. */
      sequence() {
        return new _DerReader(this.value(SEQUENCE));
      }
      /** octets returns the contents of the next value, an OCTET STRING. */
      octets() {
        return this.value(OCTETS);
      }
      /** number returns the next value, an INTEGER taken as positive; from 2^53 on it is about right only. */
      number() {
        return Number(`0x${this.value(INTEGER).toString("hex") || "0"}`);
      }
      /** oid returns the next value, an object identifier, as the hexadecimal digits of its encoding. */
      oid() {
        return this.value(OID).toString("hex");
      }
      #header() {
        const first = this.#data[1] ?? 0;
        if (first < 128) return { start: 2, length: first };
        const bytes2 = first & 127;
        if (bytes2 === 0 || bytes2 > 3) throw new KeyFault("damaged", "its structure is not that of a key");
        const digits = this.#data.subarray(2, 2 + bytes2);
        return { start: 2 + bytes2, length: digits.length === bytes2 ? digits.readUIntBE(0, bytes2) : Infinity };
      }
    };
  }
});

// src/keys/pkcs8-encryption.ts
function checkEncryption(der, budget) {
  const scheme = new DerReader(der).sequence().sequence();
  const oid = scheme.oid();
  const parameters = scheme.sequence();
  if (PKCS12.includes(oid)) {
    parameters.octets();
    budget.iterations(parameters.number());
  } else if (oid === PBES2) {
    checkDerivation(parameters.sequence(), budget);
    if (CIPHER.test(parameters.sequence().oid())) return;
    throw new KeyFault("unsupported-encryption", "by another cipher than AES-CBC and Triple DES");
  } else {
    throw new KeyFault("unsupported-encryption", "by another scheme than PBES2");
  }
}
function checkDerivation(derivation, budget) {
  const oid = derivation.oid();
  const parameters = derivation.sequence();
  parameters.octets();
  if (oid === SCRYPT) {
    budget.scrypt(parameters.number(), parameters.number(), parameters.number());
  } else if (oid === PBKDF2) {
    budget.iterations(parameters.number());
    if (parameters.tag !== void 0 && parameters.tag !== SEQUENCE) parameters.number();
    if (parameters.tag === void 0 || HMAC_SHA.test(parameters.sequence().oid())) return;
    throw new KeyFault("unsupported-encryption", "by PBKDF2 with another hash than SHA");
  } else {
    throw new KeyFault("unsupported-encryption", "its passphrase goes through neither PBKDF2 nor scrypt");
  }
}
var PBES2, PBKDF2, SCRYPT, PKCS12, HMAC_SHA, CIPHER;
var init_pkcs8_encryption = __esm({
  "src/keys/pkcs8-encryption.ts"() {
    "use strict";
    init_der();
    init_fault();
    PBES2 = "2a864886f70d01050d";
    PBKDF2 = "2a864886f70d01050c";
    SCRYPT = "2b06010401da47040b";
    PKCS12 = ["2a864886f70d010c0103", "2a864886f70d010c0104"];
    HMAC_SHA = /^2a864886f70d02(07|08|09|0a|0b|0c|0d)$/;
    CIPHER = /^(6086480165030401(02|16|2a)|2a864886f70d0307)$/;
  }
});

// src/keys/pem.ts
var pem_exports = {};
__export(pem_exports, {
  readPem: () => readPem
});
function readPem(block2, passphrase, budget) {
  if (!LABELS.includes(block2.label)) throw new KeyFault("unsupported", "a PEM label that is not known here");
  const encrypted = block2.cipher !== void 0 || block2.label === "ENCRYPTED PRIVATE KEY";
  const key2 = encrypted ? decrypt2(block2, passphrase, budget) : open(block2);
  checkKind(key2);
  return readAgain(key2);
}
function decrypt2(block2, passphrase, budget) {
  if (block2.cipher === void 0) checkEncryption(block2.body, budget);
  else checkCipher(block2.cipher, block2.body);
  if (!passphrase) throw new KeyFault("encrypted");
  try {
    return (0, import_node_crypto10.createPrivateKey)({ key: block2.text, passphrase });
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
function checkCipher(cipher, body) {
  const name = cipher.toLowerCase();
  const info = (0, import_node_crypto10.getCiphers)().includes(name) ? (0, import_node_crypto10.getCipherInfo)(name) : void 0;
  if (info?.mode !== "cbc")
    throw new KeyFault("unsupported-encryption", "by a cipher that OpenSSL does not have");
  if (body.length % (info.blockSize ?? 1) > 0) throw new KeyFault("truncated", "the end of it");
}
function open({ text: text2, body }) {
  const reader = new DerReader(body);
  reader.sequence();
  if (reader.tag !== void 0) throw new KeyFault("damaged", "something follows its end");
  try {
    return (0, import_node_crypto10.createPrivateKey)(text2);
  } catch {
    throw new KeyFault("damaged");
  }
}
function checkKind({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
  if (type === "rsa" || type === "ed25519") return;
  if (type !== "ec") throw new KeyFault("unsupported", type);
  if (CURVES2.includes(details?.namedCurve ?? "")) return;
  throw new KeyFault("unsupported", `a key on the curve ${details?.namedCurve ?? "of its own"}`);
}
function readAgain(key2) {
  const identity2 = identityOf(key2);
  if (!identity2) throw new KeyFault("damaged", "two readers do not find the same key in it");
  if (!isConsistent(identity2)) throw new KeyFault("damaged", "its numbers do not belong together");
  return { publicKey: readBlob(publicHalf(identity2)), agentIdentity: identity2 };
}
function identityOf(key2) {
  try {
    const text2 = String(key2.export({ format: "pem", type: "pkcs8" }));
    const identity2 = import_sshpk2.default.parsePrivateKey(text2, "pem").toBuffer("rfc4253");
    const publicKey = import_sshpk2.default.parseKey(publicHalf(identity2), "rfc4253").toString("pkcs8");
    const spki = { format: "der", type: "spki" };
    const same = (0, import_node_crypto10.createPublicKey)(key2).export(spki).equals((0, import_node_crypto10.createPublicKey)(publicKey).export(spki));
    return same ? identity2 : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto10, import_sshpk2, LABELS, CURVES2;
var init_pem = __esm({
  "src/keys/pem.ts"() {
    "use strict";
    import_node_crypto10 = require("node:crypto");
    import_sshpk2 = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_der();
    init_fault();
    init_pkcs8_encryption();
    init_public_key();
    LABELS = [
      "RSA PRIVATE KEY",
      "EC PRIVATE KEY",
      "DSA PRIVATE KEY",
      "PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY"
    ];
    CURVES2 = ["prime256v1", "secp384r1", "secp521r1"];
  }
});

// src/keys/parse-private-keys.ts
async function parsePrivateKeys(text2, passphrase) {
  if (text2.length > LONGEST_TEXT) throw new KeyFault("too-large", `${text2.length} characters`);
  const whole = repair(text2);
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw withoutBlock(whole.text);
  const budget = new KdfBudget();
  const keys = /* @__PURE__ */ new Map();
  for (const block2 of blocks) {
    const key2 = await read2(block2, passphrase, budget);
    const id = key2.publicKey.blob.toString("base64");
    if (!keys.has(id)) keys.set(id, key2);
  }
  const all2 = [...whole.repairs, ...repairs];
  const forms = all2.length > 0 ? blocks.flatMap((block2) => [block2.text, ...block2.forms]) : [];
  return { keys: [...keys.values()], repairs: all2, normalised: [...new Set(forms)] };
}
async function read2(block2, passphrase, budget) {
  if (block2.label === OPENSSH) return readOpenSsh(block2.body, passphrase, budget);
  if (block2.label === PPK) {
    const { readPpk: readPpk2 } = await Promise.resolve().then(() => (init_ppk(), ppk_exports));
    return readPpk2(block2, passphrase);
  }
  const { readPem: readPem2 } = await Promise.resolve().then(() => (init_pem(), pem_exports));
  return readPem2(block2, passphrase, budget);
}
var LONGEST_TEXT;
var init_parse_private_keys = __esm({
  "src/keys/parse-private-keys.ts"() {
    "use strict";
    init_blocks();
    init_diagnosis();
    init_fault();
    init_kdf_cost();
    init_openssh();
    init_repair();
    LONGEST_TEXT = 64 * 1024;
  }
});

// src/keys/private-file.ts
async function describePrivateKeys(text2) {
  try {
    const { keys } = await parsePrivateKeys(text2);
    return keys.map(({ publicKey }) => ({ publicKey, encrypted: false, fault: void 0 }));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    const whole = error.code === "too-large" ? "" : repair(text2).text;
    const { publicKey, encrypted } = publicHalfOf(whole) ?? { encrypted: isEncrypted(whole, error) };
    const fault2 = error.code === "encrypted" && publicKey ? void 0 : error;
    return [{ publicKey, encrypted, fault: fault2 }];
  }
}
function publicHalfOf(text2) {
  try {
    return halfOfOpenSsh(text2) ?? halfOfPpk(text2);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function halfOfOpenSsh(text2) {
  const [, base64] = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)/.exec(text2) ?? [];
  if (!base64) return void 0;
  const reader = new WireReader(Buffer.from(base64.replace(/\s/g, ""), "base64"));
  if (reader.bytes(MAGIC.length).toString("latin1") !== MAGIC) return void 0;
  const cipher = reader.text();
  reader.string();
  reader.string();
  reader.uint32();
  return { publicKey: readBlob(reader.string()), encrypted: cipher !== "none" };
}
function halfOfPpk(text2) {
  if (!text2.includes("PuTTY-User-Key-File-")) return void 0;
  const [, base64] = /^Public-Lines: \d+\n([A-Za-z0-9+/=\n]+)(?=\n[A-Z])/m.exec(text2) ?? [];
  if (!base64) return void 0;
  const [, comment = ""] = /^Comment: (.*)$/m.exec(text2) ?? [];
  const publicKey = { ...readBlob(Buffer.from(base64.replaceAll("\n", ""), "base64")), comment };
  return { publicKey, encrypted: !/^Encryption: none$/m.test(text2) };
}
function isEncrypted(text2, { code }) {
  if (code === "encrypted" || /BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(text2)) return true;
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text2) ? false : void 0;
}
var init_private_file = __esm({
  "src/keys/private-file.ts"() {
    "use strict";
    init_fault();
    init_openssh();
    init_parse_private_keys();
    init_public_key();
    init_repair();
    init_wire();
  }
});

// src/keys/rfc4716.ts
function readRfc4716(lines3) {
  if (lines3.join("").length > LONGEST_LINE) throw new KeyFault("public-too-long");
  let comment = "";
  let at2 = 0;
  for (; ; ) {
    const [, name, start = ""] = HEADER.exec(lines3[at2]?.trim() ?? "") ?? [];
    if (!name) break;
    let value = start;
    at2 += 1;
    while (value.endsWith("\\")) {
      value = value.slice(0, -1) + (lines3[at2]?.trim() ?? "");
      at2 += 1;
    }
    if (/^comment$/i.test(name)) comment = value.replace(/^"(.*)"$/, "$1");
  }
  const base64 = lines3.slice(at2).join("").replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64)) {
    throw new KeyFault("public-damaged", "what follows its headers is not base64");
  }
  const { key: key2, flaws } = decode(base64);
  return { key: { ...key2, comment }, options: "", flaws };
}
var HEADER;
var init_rfc4716 = __esm({
  "src/keys/rfc4716.ts"() {
    "use strict";
    init_fault();
    init_line();
    init_public_key();
    HEADER = /^([^:\s]{1,64}):[ \t]*(.*)$/;
  }
});

// src/keys/key-file.ts
async function readKeyFile(text2) {
  const lines3 = text2.split(/\r?\n/);
  const entries = [];
  let faults = 0;
  for (let at2 = 0; at2 < lines3.length && faults < MOST_FAULTS; ) {
    const line3 = (lines3[at2] ?? "").trim();
    const block2 = line3.startsWith("-") || line3.startsWith("P") ? BLOCKS.find(({ begin }) => begin.test(line3)) : void 0;
    let found2 = [];
    if (block2) {
      const end = endOf(block2, lines3, at2);
      found2 = await block2.read(lines3.slice(at2, end), at2 + 1);
      at2 = end;
    } else {
      if (line3 && !line3.startsWith("#")) found2 = [readLine(line3, at2 + 1)];
      at2 += 1;
    }
    entries.push(...found2);
    faults += found2.filter((entry) => "fault" in entry && entry.fault).length;
  }
  return entries.length > 0 && entries.every(({ kind }) => kind === "unreadable") ? without(text2, entries) : entries;
}
function endOf({ end }, lines3, start) {
  let goesOn = false;
  for (let at2 = start + 1; at2 < Math.min(lines3.length, start + LONGEST_BLOCK); at2 += 1) {
    const line3 = (lines3[at2] ?? "").trim();
    if (end.test(line3)) return at2 + 1;
    if (!goesOn && !INSIDE.test(line3)) return at2;
    goesOn = line3.endsWith("\\");
  }
  return Math.min(lines3.length, start + LONGEST_BLOCK);
}
async function readPrivate(lines3, line3) {
  const keys = await describePrivateKeys(lines3.join("\n"));
  return keys.map((key2) => ({ line: line3, kind: "private", ...key2 }));
}
function readSsh2(lines3, line3) {
  return [
    attempt2(line3, () => {
      if (lines3.at(-1)?.trim().startsWith("---- END ")) return readRfc4716(lines3.slice(1, -1));
      throw new KeyFault("public-damaged", "its END line is missing");
    })
  ];
}
function readOther(_, line3) {
  const fault2 = new KeyFault("public-not-a-key", "`ssh-keygen -i -m PKCS8` makes one of a public key in PEM");
  return [{ line: line3, kind: "unreadable", fault: fault2 }];
}
function readLine(text2, line3) {
  return attempt2(line3, () => readKeyLine(text2));
}
function attempt2(line3, read3) {
  try {
    return { line: line3, kind: "public", ...read3() };
  } catch (fault2) {
    if (fault2 instanceof KeyFault) return { line: line3, kind: "unreadable", fault: fault2 };
    throw fault2;
  }
}
async function without(text2, entries) {
  const keys = text2.length > LONGEST_TEXT2 ? [] : await describePrivateKeys(text2);
  const isTold = keys.some(({ fault: fault3 }) => !fault3 || !NOTHING_NEW.includes(fault3.code));
  if (isTold) return keys.map(asWhole);
  if (entries.length <= MOST_COMPLAINTS) return entries;
  const fault2 = new KeyFault("public-not-a-key", `none of its ${entries.length} lines is one`);
  return [{ line: 1, kind: "unreadable", fault: fault2 }];
}
function asWhole(key2) {
  const { fault: fault2 } = key2;
  const isOther = fault2?.code === "html" || fault2?.code === "json";
  return isOther ? { line: 1, kind: "unreadable", fault: fault2 } : { line: 1, kind: "private", ...key2 };
}
var BLOCKS, INSIDE, LONGEST_BLOCK, LONGEST_TEXT2, MOST_COMPLAINTS, MOST_FAULTS, NOTHING_NEW;
var init_key_file = __esm({
  "src/keys/key-file.ts"() {
    "use strict";
    init_fault();
    init_line();
    init_private_file();
    init_rfc4716();
    BLOCKS = [
      { begin: /^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----$/, end: /^-----END /, read: readPrivate },
      { begin: /^PuTTY-User-Key-File-\d+: /, end: /^Private-MAC: /, read: readPrivate },
      { begin: /^---- BEGIN SSH2 PUBLIC KEY ----$/, end: /^---- END /, read: readSsh2 },
      { begin: /^-----BEGIN [A-Z0-9 ]{0,60}-----$/, end: /^-----END /, read: readOther }
    ];
    INSIDE = /^[A-Za-z0-9+/=]*$|^[\w-]{1,64}: /;
    LONGEST_BLOCK = 1e3;
    LONGEST_TEXT2 = 64 * 1024;
    MOST_COMPLAINTS = 20;
    MOST_FAULTS = 1e4;
    NOTHING_NEW = ["empty", "no-key", "public-half", "certificate", "too-large"];
  }
});

// src/keys/known-compromised.ts
function wellKnown(fingerprint) {
  const known = Object.hasOwn(FAMOUS, fingerprint) ? FAMOUS[fingerprint] : void 0;
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}
async function findCompromised(key2, { fingerprint, blocklist }) {
  const known = wellKnown(fingerprint);
  if (known) return known;
  const hit = await blocklist?.find(key2.material);
  return hit && weakness(`The private half is public: badkeys lists it under ${hit.list}`, "https://badkeys.info");
}
function weakness(evidence, source) {
  return {
    rule: "compromised",
    severity: "critical",
    evidence,
    source,
    hint: "Replace the key wherever it is used, take it out of the authorized_keys of every machine, and look who logged in with it"
  };
}
var FAMOUS;
var init_known_compromised = __esm({
  "src/keys/known-compromised.ts"() {
    "use strict";
    FAMOUS = {
      "SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA": {
        name: "the insecure RSA key that is shipped with Vagrant",
        source: "https://github.com/hashicorp/vagrant/tree/main/keys"
      },
      "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8": {
        name: "the RSA host key of GitHub that was published by mistake in March 2023",
        source: "https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/"
      }
    };
  }
});

// src/keys/lookup.ts
var Lookup;
var init_lookup = __esm({
  "src/keys/lookup.ts"() {
    "use strict";
    init_known_compromised();
    Lookup = class _Lookup {
      /** Problem of the blocklist: keys were not all looked up in it. Undefined while there is none. */
      failed;
      #blocklist;
      /** open takes what opens the blocklist, or returns undefined where there is none. */
      static async open(open3) {
        const lookup = new _Lookup();
        try {
          lookup.#blocklist = await open3();
        } catch (error) {
          lookup.failed = error;
        }
        return lookup;
      }
      /** find says where the private half of a key is known; `fingerprint` is the SHA256 one. */
      async find(key2, fingerprint) {
        const blocklist = this.failed === void 0 ? this.#blocklist : void 0;
        try {
          return await findCompromised(key2, { fingerprint, blocklist });
        } catch (error) {
          this.failed ??= error;
          return void 0;
        }
      }
      close() {
        this.#blocklist?.close();
      }
    };
  }
});

// src/keys/certificate.ts
function readCertificate(reader) {
  const serial = uint64(reader);
  const use = USES[reader.uint32()] ?? "unknown";
  const keyId = reader.text();
  const principals = texts(reader.string());
  const validAfter = Number(uint64(reader)) * 1e3;
  const end = uint64(reader);
  const validBefore = end === FOR_EVER ? Number.POSITIVE_INFINITY : Number(end) * 1e3;
  reader.string();
  reader.string();
  reader.string();
  const authority = sha256(reader.string());
  reader.string();
  return { use, serial, keyId, principals, validAfter, validBefore, authority };
}
function uint64(reader) {
  return reader.bytes(8).readBigUInt64BE();
}
function texts(data) {
  const reader = new WireReader(data);
  const found2 = [];
  while (reader.left > 0) found2.push(reader.text());
  return found2;
}
var USES, FOR_EVER;
var init_certificate = __esm({
  "src/keys/certificate.ts"() {
    "use strict";
    init_fingerprint();
    init_wire();
    USES = { 1: "user", 2: "host" };
    FOR_EVER = 2n ** 64n - 1n;
  }
});

// src/keys/blob.ts
function parseBlob(blob) {
  try {
    return describe2(blob);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("the key data ends too early");
    throw error;
  }
}
function describe2(blob) {
  const { type, bits, plainType, isCertificate: isCertificate2, fields, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw damaged("its type is not a name");
  if (plainType === void 0) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, plain };
  }
  const certificate = isCertificate2 ? readCertificate(reader) : void 0;
  if (reader.left > 0) throw damaged("something follows the end of the key");
  const application = /^(webauthn-)?sk-/.test(plainType) ? String(fields.at(-1)) : void 0;
  return { type, bits, material: materialOf(plainType, fields), application, certificate, plain };
}
function materialOf(type, fields) {
  const [first = EMPTY2, second = EMPTY2, third = EMPTY2, fourth = EMPTY2] = fields;
  switch (type) {
    case "ssh-rsa":
      return { kind: "rsa", e: number(first), n: number(second) };
    case "ssh-dss":
      return { kind: "dsa", p: number(first), q: number(second), g: number(third), y: number(fourth) };
    case "ssh-ed25519":
    case "sk-ssh-ed25519@openssh.com":
      return { kind: "ed25519", point: exactly(ED25519, first) };
    case "ssh-ed448":
      return { kind: "ed448", point: exactly(ED448, first) };
    case "ssh-mldsa44-ed25519@openssh.com": {
      const both = exactly(MLDSA44 + ED25519, first);
      return { kind: "mldsa44-ed25519", mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
    }
    default:
      return ecdsa(type, String(first), second);
  }
}
function ecdsa(type, curve, point) {
  const isCurve = curve === "nistp256" || curve === "nistp384" || curve === "nistp521";
  if (!isCurve || !type.includes(curve)) throw damaged("its curve is not that of its type");
  if (point[0] !== 4) throw damaged("its point is not written in full");
  return { kind: "ecdsa", curve, point: exactly(1 + 2 * COORDINATE2[curve], point) };
}
function exactly(length, data) {
  if (data.length === length) return data;
  throw damaged(`${length} bytes are wanted where it has ${data.length}`);
}
function number(mpint2) {
  const [first = 0, second = 0] = mpint2;
  if (first >= 128) throw damaged("a number in it is negative");
  if (mpint2.length > 0 && first === 0 && second < 128) throw damaged("a number in it begins with zeros");
  if (mpint2.length > LONGEST_NUMBER) throw damaged("a number in it has more than 16,384 bits");
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}
var NAME, LONGEST_NUMBER, ED25519, ED448, MLDSA44, COORDINATE2, EMPTY2;
var init_blob = __esm({
  "src/keys/blob.ts"() {
    "use strict";
    init_certificate();
    init_fault();
    init_layout();
    NAME = /^[!-+\--~]{1,64}$/;
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    COORDINATE2 = { nistp256: 32, nistp384: 48, nistp521: 66 };
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/cross-check.ts
function crossCheck({ material, bits, application, plain }) {
  const kind = KINDS[material.kind];
  if (!kind || application !== void 0) return void 0;
  try {
    const key2 = import_sshpk3.default.parseKey(plain, "rfc4253");
    if (key2.type !== kind) return `another reader of keys (sshpk) takes it for ${key2.type}`;
    if (key2.size !== bits) return `another reader of keys (sshpk) counts ${key2.size} bits`;
    const parts = key2.parts.map(({ data }) => wireString(data));
    const again = Buffer.concat([wireString(readBlob(plain).type), ...parts]);
    return again.equals(plain) ? void 0 : "another reader of keys (sshpk) finds other numbers in it";
  } catch {
    return "another reader of keys (sshpk) does not take it";
  }
}
var import_sshpk3, KINDS;
var init_cross_check = __esm({
  "src/keys/cross-check.ts"() {
    "use strict";
    import_sshpk3 = __toESM(require("./vendor/sshpk.js"), 1);
    init_public_key();
    init_wire();
    KINDS = {
      rsa: "rsa",
      dsa: "dsa",
      ecdsa: "ecdsa",
      ed25519: "ed25519"
    };
  }
});

// src/cli/inspect/inspect-key.ts
async function inspectKey(source, entry, background) {
  const at2 = { source, line: entry.line };
  if (entry.kind === "public") return { ...await judgeKey(entry.key, background, entry.flaws), ...at2 };
  const { fault: fault2 } = entry;
  const findings = fault2 && !NOT_DAMAGE.includes(fault2.code) ? [unparseable(fault2)] : [];
  if (entry.kind === "unreadable" || !entry.publicKey) {
    const encrypted2 = entry.kind === "private" ? entry.encrypted : void 0;
    const kind = entry.kind === "private" ? "private" : "unknown";
    return { ...NOTHING, ...at2, kind, encrypted: encrypted2, findings, fault: fault2, evaluated: findings.length > 0 };
  }
  const half = await judgeKey(entry.publicKey, background);
  const { encrypted } = entry;
  findings.push(...half.findings);
  return { ...half, ...at2, kind: "private", encrypted, findings, fault: fault2 ?? half.fault };
}
async function judgeKey(key2, background, flaws = []) {
  const { plain } = splitBlob(key2.blob);
  const fingerprints = { sha256: sha256(plain), md5: md5(plain) };
  const findings = flaws.map((flaw) => ({ ...flaw, severity: "medium", hint: NEW_COPY }));
  const base = { ...NOTHING, key: key2, fingerprints };
  try {
    const blob = parseBlob(key2.blob);
    const { application, certificate, material } = blob;
    const isKnown2 = material.kind !== "unknown";
    const kind = certificate ? "certificate" : isKnown2 ? "public" : "unknown";
    findings.push(...await findingsOf(blob, fingerprints.sha256, background));
    return { ...base, kind, application, certificate, findings, evaluated: isKnown2 };
  } catch (fault2) {
    if (!(fault2 instanceof KeyFault)) throw fault2;
    return { ...base, kind: "unknown", findings: [...findings, unparseable(fault2)], fault: fault2, evaluated: true };
  }
}
async function findingsOf(blob, fingerprint, { now, lookup }) {
  const found2 = (0, import_weaknesses.weaknesses)(blob, { now });
  const known = await lookup.find(blob, fingerprint);
  if (known) found2.unshift(known);
  const evidence = crossCheck(blob);
  if (!evidence) return found2;
  return [...found2, { rule: "readers-disagree", severity: "high", evidence, hint: "Make a new key instead" }];
}
function unparseable({ why: why3, hint }) {
  return { rule: "unparseable", severity: "high", evidence: why3, hint };
}
var import_weaknesses, NEW_COPY, NOT_DAMAGE, NOTHING;
var init_inspect_key = __esm({
  "src/cli/inspect/inspect-key.ts"() {
    "use strict";
    init_blob();
    init_cross_check();
    init_fault();
    init_fingerprint();
    init_layout();
    import_weaknesses = require("./vendor/weaknesses.js");
    NEW_COPY = "Get the line anew from whoever has the private half, or take it out";
    NOT_DAMAGE = [
      "encrypted",
      "unsupported",
      "unsupported-encryption",
      "hardware",
      "ppk-v3",
      "costly"
    ];
    NOTHING = {
      key: void 0,
      fingerprints: void 0,
      application: void 0,
      certificate: void 0,
      encrypted: void 0,
      fault: void 0
    };
  }
});

// src/cli/inspect/inspect-table.ts
function inspectedRow({ source, line: line3, kind, encrypted, key: key2, fingerprints }) {
  return [
    `${inputName(source)}:${line3}`,
    encrypted ? `${kind}, encrypted` : kind,
    key2 ? sanitize([key2.type, key2.bits].filter((part) => part !== void 0).join(" "), 60) : "?",
    fingerprints?.sha256 ?? "?",
    sanitize(key2?.comment ?? "", 80) || "-"
  ];
}
function remarks(inspected) {
  const { fault: fault2, findings, evaluated: judged, key: key2 } = inspected;
  const lines3 = [];
  const isTold = fault2?.code === "encrypted" || findings.some(({ rule: rule3 }) => rule3 === "unparseable");
  if (fault2 && !isTold) lines3.push(`cannot be used by keylease: ${fault2.why}. ${fault2.hint}.`);
  if (!judged) {
    const why3 = key2 ? "its type is not known here" : "its public half cannot be read; inspect its .pub file";
    lines3.push(`${colored("yellow", "not judged")}: ${why3}.`);
  }
  for (const { severity: severity2, evidence, hint } of findings) {
    lines3.push(`${painted(severity2)}: ${sanitize(evidence, 400)}. ${sanitize(hint, 400)}.`);
  }
  return lines3.map((line3) => `  ${line3}`);
}
function painted(severity2) {
  const colour = COLOURS[severity2];
  return colour ? colored(colour, severity2) : severity2;
}
function inspectedObject(inspected) {
  const {
    source,
    line: line3,
    kind,
    key: key2,
    fingerprints,
    encrypted = null,
    fault: fault2,
    application,
    certificate
  } = inspected;
  const findings = inspected.findings.map(({ rule: rule3, severity: severity2, evidence }) => ({ rule: rule3, severity: severity2, evidence }));
  return {
    source,
    line: line3,
    kind,
    type: key2?.type ?? null,
    bits: key2?.bits ?? null,
    sha256: fingerprints?.sha256 ?? null,
    md5: fingerprints?.md5 ?? null,
    comment: key2?.comment ?? null,
    encrypted,
    findings,
    ...application === void 0 ? {} : { application },
    ...certificate ? { certificate: certificateObject(certificate) } : {},
    ...fault2 ? { fault: { code: fault2.code, message: fault2.message } } : {}
  };
}
function certificateObject({ serial, validAfter, validBefore, ...rest }) {
  const [after2, before2] = [validAfter, validBefore].map((each) => toIso(each)?.replace(".000Z", "Z") ?? null);
  return { ...rest, serial: String(serial), validAfter: validAfter > 0 ? after2 : null, validBefore: before2 };
}
var INSPECT_COLUMNS, COLOURS;
var init_inspect_table = __esm({
  "src/cli/inspect/inspect-table.ts"() {
    "use strict";
    init_format();
    init_time();
    init_input();
    init_output();
    INSPECT_COLUMNS = ["WHERE", "KIND", "TYPE", "FINGERPRINT", "COMMENT"];
    COLOURS = { info: void 0, low: void 0, medium: "yellow", high: "red", critical: "red" };
  }
});

// src/cli/inspect/source.ts
async function readSource(source) {
  const name = source === "-" ? "Standard input" : `File ${inputName(source)}`;
  const problem = (why3, hint) => new Problem({ what: `${name} cannot be inspected`, why: why3, hint });
  const tooLarge3 = { why: "it is larger than 64 MiB", hint: "Give keys only" };
  const bytes2 = await readInput({ source, most: MOST_BYTES2, tooLarge: tooLarge3, problem });
  if (!bytes2.includes(0)) return bytes2.toString("utf8");
  throw problem("it is not text", "Give keys as text; UTF-16 has to be converted to UTF-8");
}
var MOST_BYTES2;
var init_source = __esm({
  "src/cli/inspect/source.ts"() {
    "use strict";
    init_problem();
    init_input();
    MOST_BYTES2 = 64 * 1024 * 1024;
  }
});

// src/cli/inspect/inspect.ts
var inspect_exports = {};
__export(inspect_exports, {
  inspect: () => inspect
});
async function inspect(files, options) {
  const { json: asJson, blocklist, failOn } = options;
  const lookup = await Lookup.open(
    async () => blocklist === void 0 ? void 0 : openBlocklist(openFile(blocklist))
  );
  const all2 = [];
  let isIncomplete = false;
  let isMissing = false;
  for (const source of files.length > 0 ? files : [standardInput()]) {
    try {
      const entries = await readKeyFile(await readSource(source));
      for (const entry of entries) all2.push(await inspectKey(source, entry, { now: Date.now(), lookup }));
      if (entries.length > 0) continue;
      note(`There is no key in ${inputName(source)}: nothing was judged.`);
      isIncomplete = true;
    } catch (error) {
      printError(error);
      isMissing = true;
    }
  }
  lookup.close();
  if (lookup.failed !== void 0) {
    printError(lookup.failed);
    isIncomplete = true;
  }
  const lines3 = asJson ? all2.map((each) => json(inspectedObject(each))) : table(all2);
  if (lines3.length > 0) await print(lines3.join("\n"));
  if (isMissing) return 1;
  if (all2.some(({ findings }) => findings.some(atLeast(failOn)))) return 4;
  return isIncomplete || all2.some(({ evaluated: judged }) => !judged) ? 2 : 0;
}
function table(all2) {
  const columns = new ColumnWriter(INSPECT_COLUMNS);
  const lines3 = [];
  for (let start = 0; start < all2.length; start += LOT) {
    const lot = all2.slice(start, start + LOT);
    const rows2 = columns.lines(lot.map(inspectedRow));
    if (start === 0) lines3.push(rows2.shift() ?? "");
    for (const [at2, each] of lot.entries()) lines3.push(rows2[at2] ?? "", ...remarks(each));
  }
  return lines3;
}
function atLeast(least) {
  return ({ severity: severity2 }) => SEVERITIES.indexOf(severity2) >= SEVERITIES.indexOf(least);
}
function standardInput() {
  if (!process.stdin.isTTY) return "-";
  throw new Problem({
    what: "There is nothing to inspect",
    why: "no file is named, and standard input is a terminal",
    hint: "Name files, or give - and type"
  });
}
var LOT;
var init_inspect = __esm({
  "src/cli/inspect/inspect.ts"() {
    "use strict";
    init_blocklist();
    init_open_file();
    init_key_file();
    init_lookup();
    init_weakness();
    init_problem();
    init_input();
    init_output();
    init_table();
    init_inspect_key();
    init_inspect_table();
    init_source();
    LOT = 100;
  }
});

// src/audit/recognition.ts
function policyRecognizer(keys) {
  const owners = /* @__PURE__ */ new Map();
  for (const { fingerprint, owner, until, reason } of keys) {
    owners.set(fingerprint, { owner, source: "policy", until, reason });
  }
  return { name: "policy", read: async () => owners };
}
async function recognize(options) {
  const recognition = { owners: /* @__PURE__ */ new Map(), failures: [] };
  for (const recognizer of options.recognizers) {
    try {
      for (const [fingerprint, owner] of await recognizer.read()) {
        const known = recognition.owners.get(fingerprint);
        if (!known || !isCurrent(known, options.now)) recognition.owners.set(fingerprint, owner);
      }
    } catch (error) {
      recognition.failures.push({ source: recognizer.name, why: errorMessage(error) });
    }
  }
  return recognition;
}
function isCurrent({ until }, now) {
  return until === void 0 || now < until;
}
var init_recognition = __esm({
  "src/audit/recognition.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/context.ts
async function readContext(options) {
  const { policy, recognizers, inventory: inventory2, now } = options;
  const recognition = await recognize({
    recognizers: [policyRecognizer(policy.recognize.keys), ...recognizers],
    now
  });
  const [failure2] = recognition.failures;
  const secret = await attempt3(
    async () => policy.recognize.leases.secret ? options.leaseSecret() : void 0
  );
  const quality = await attempt3(() => options.assess(inventory2, options.isSound));
  const sources = {
    recognition: failure2 ? `${failure2.source} did not answer: ${failure2.why}` : secret.failed,
    "lease-secret": secret.failed,
    quality: quality.failed,
    blocklist: quality.value?.failed
  };
  return { recognition, quality: quality.value, leaseSecret: secret.value, sources };
}
async function attempt3(task) {
  try {
    return { value: await task() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
var init_context = __esm({
  "src/audit/context.ts"() {
    "use strict";
    init_problem();
    init_recognition();
  }
});

// src/audit/evidence.ts
function instancesInUse(use) {
  return use.kind === "told" ? use.instances : [];
}
function keyIdentity({ fingerprint, id }) {
  return `${fingerprint ?? NO_KEY}@${id}`;
}
function identityFingerprint(identity2) {
  const [fingerprint] = identity2.split("@", 1);
  return fingerprint === NO_KEY ? void 0 : fingerprint;
}
function gatherEvidence(options) {
  const { inventory: inventory2, recognition, quality, leases, seen, now } = options;
  const useOf = makeUseOf(inventory2);
  const keys = inventory2.keys.map((key2) => ({ key: key2, use: useOf(key2) }));
  const sameKeyEntries = new Groups();
  const entries = /* @__PURE__ */ new Map();
  for (const twin of keys) {
    sameKeyEntries.add(fingerprintOf(twin.key), twin);
    entries.set(twin.key.id, (entries.get(twin.key.id) ?? 0) + 1);
  }
  return keys.map(({ key: key2, use }) => {
    const identity2 = keyIdentity(key2);
    const fingerprint = fingerprintOf(key2);
    const { firstSeenAt, inUseAt } = seen(identity2) ?? { firstSeenAt: now, inUseAt: void 0 };
    const addedAt = Math.min(key2.createdAt ?? firstSeenAt, now);
    const lease = leaseOf({ key: key2, addedAt, leases, now });
    const owner = recognition.owners.get(fingerprint);
    const recognized = owner && isCurrent(owner, now) ? `${owner.owner} (${owner.source})` : lease && lease.expiresAt > now ? `run ${lease.runId} of ${lease.slug} (lease)` : void 0;
    return {
      key: key2,
      identity: identity2,
      firstSeenAt,
      addedAt,
      use,
      inUseAt,
      lease,
      owner,
      recognized,
      sameKeyEntries: sameKeyEntries.named(fingerprint),
      entriesWithId: entries.get(key2.id) ?? 0,
      weaknesses: quality?.weaknesses.get(fingerprint)
    };
  });
}
function leaseOf({
  key: key2,
  addedAt,
  leases,
  now
}) {
  const { name, fingerprint } = key2;
  if (!fingerprint) return void 0;
  const lease = verifyLease({ name, fingerprint, secret: leases.secret, createdAt: addedAt, now });
  const isOurs2 = lease && (leases.repositories?.some((each) => matchesRepository({ name, lease }, each)) ?? true);
  return isOurs2 ? lease : void 0;
}
function makeUseOf({ instances, reportsUse, instancesFailed }) {
  if (!reportsUse) return () => ({ kind: "cannot-tell" });
  const silent = instances?.find(({ keyIds }) => keyIds === void 0);
  const onMachines = new Groups();
  instances?.forEach(({ id, name, keyIds }) => {
    keyIds?.forEach((keyId) => {
      onMachines.add(keyId, { id, name });
    });
  });
  return ({ id, instances: ownInstances }) => {
    const all2 = [...ownInstances ?? [], ...onMachines.named(id)];
    if (all2.length > 0) return { kind: "told", instances: withoutRepeats(all2) };
    if (instancesFailed) return { kind: "unknown", why: instancesFailed };
    if (ownInstances) return { kind: "told", instances: [] };
    if (!instances) return { kind: "unknown", why: "the provider did not say" };
    if (silent) return { kind: "unknown", why: "a machine did not say which keys it lets in" };
    return { kind: "told", instances: [] };
  };
}
function withoutRepeats(instances) {
  return [...new Map(instances.map((instance) => [instance.id, instance])).values()];
}
function fingerprintOf(key2) {
  return key2.fingerprint ?? keyIdentity(key2);
}
var NO_KEY, Groups;
var init_evidence = __esm({
  "src/audit/evidence.ts"() {
    "use strict";
    init_lease_name();
    init_recognition();
    NO_KEY = "not-a-key";
    Groups = class {
      #groups = /* @__PURE__ */ new Map();
      add(name, item) {
        const group = this.#groups.get(name);
        if (group) group.push(item);
        else this.#groups.set(name, [item]);
      }
      named(name) {
        return this.#groups.get(name) ?? [];
      }
    };
  }
});

// src/json.ts
function canonicalJson(value) {
  return JSON.stringify(value, (_, each) => isObject(each) ? sortNames(each) : each);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sortNames(value) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
var init_json = __esm({
  "src/json.ts"() {
    "use strict";
  }
});

// src/audit/ledger/chain.ts
function appendEntries(chain, payloads) {
  const entries = [...chain.entries];
  let { n, hash } = chain.head;
  for (const payload of payloads) {
    const content = JSON.parse(JSON.stringify(payload));
    const unsigned = { ...content, n: n + 1, prev: hash };
    const entry = { ...unsigned, hash: hashOf(unsigned) };
    entries.push(entry);
    ({ n, hash } = entry);
  }
  return { anchor: chain.anchor, entries, head: { n, hash } };
}
function pruneChain({ anchor, entries, head }, { since, most }) {
  const tooMany = entries.length - most;
  const first = entries.findIndex(({ at: at2 }, place) => place >= tooMany && Date.parse(at2) >= since);
  const kept2 = first < 0 ? [] : entries.slice(first);
  const { n, hash } = entries[entries.length - kept2.length - 1] ?? anchor;
  return { anchor: { n, hash }, entries: kept2, head };
}
function verifyChain({ anchor, entries, head }) {
  let last = anchor;
  for (const entry of entries) {
    const why3 = fault(last, entry);
    if (why3) return { entry: entry.n, why: why3 };
    last = entry;
  }
  if (last.n === head.n && last.hash === head.hash) return void 0;
  return { entry: head.n, why: `it should be the last one, and entry ${last.n} is` };
}
function fault(last, { hash, ...rest }) {
  if (rest.n !== last.n + 1) return `it follows entry ${last.n}`;
  if (rest.prev !== last.hash) return `it was written after another entry ${last.n} than is there`;
  if (hash !== hashOf(rest)) return "it has been changed since it was written";
  return void 0;
}
function hashOf(entry) {
  return (0, import_node_crypto11.createHash)("sha256").update(canonicalJson(entry)).digest("hex");
}
var import_node_crypto11, z, sha2562, link, entrySchema, chainSchema, BEGINNING, EMPTY_CHAIN;
var init_chain = __esm({
  "src/audit/ledger/chain.ts"() {
    "use strict";
    import_node_crypto11 = require("node:crypto");
    z = __toESM(require("./vendor/zod.js"), 1);
    init_json();
    sha2562 = z.string().regex(/^[0-9a-f]{64}$/);
    link = z.strictObject({ n: z.int().min(0), hash: sha2562 });
    entrySchema = z.looseObject({
      n: z.int().min(1).describe("Counts from 1, also over entries that are no longer kept"),
      at: z.iso.datetime(),
      run: z.string(),
      kind: z.string(),
      prev: sha2562.describe("Hash of the entry before; zeros for the first"),
      hash: sha2562.describe("SHA-256 over the other fields as JSON without spaces, names in the order of UTF-16")
    });
    chainSchema = z.strictObject({
      anchor: link.describe("The last entry that is no longer kept"),
      entries: z.array(entrySchema),
      head: link.describe("The last entry, so that one that is missing at the end is missed")
    });
    BEGINNING = { n: 0, hash: "0".repeat(64) };
    EMPTY_CHAIN = { anchor: BEGINNING, entries: [], head: BEGINNING };
  }
});

// src/audit/ledger/record.ts
function emptyLedger(account2) {
  return { version: 1, account: account2, keys: {}, runs: [], chain: EMPTY_CHAIN };
}
function recordPlan(ledger, plan, moment) {
  const { now, policy } = moment;
  const keys = {};
  const marked = [];
  const cleared = [];
  const notEvaluated2 = plan.notEvaluated.map(({ what }) => what);
  for (const decision2 of plan.decisions) {
    const { identity: identity2 } = decision2.evidence;
    const before2 = ledger.keys[identity2];
    keys[identity2] = recordOf(decision2, before2, { ...moment, notEvaluated: notEvaluated2 });
    const { mark } = decision2;
    if (before2?.mark && before2.mark.at !== mark?.at) cleared.push(identity2);
    if (mark && mark.at !== before2?.mark?.at) marked.push(identity2);
  }
  for (const [identity2, record4] of Object.entries(ledger.keys)) {
    if (keys[identity2]) continue;
    if (record4.mark) cleared.push(identity2);
    const missing2 = record4.missing ?? formatIso(now);
    if (now - Date.parse(missing2) < MEMORY)
      keys[identity2] = { seen: record4.seen, used: record4.used, missing: missing2 };
  }
  const events = [];
  if (cleared.length > 0) events.push({ kind: "cleared", keys: cleared, policy });
  if (marked.length > 0) events.push({ kind: "marked", keys: marked, policy });
  return recordEvents({ ...ledger, keys }, events, moment);
}
function recordNotice(ledger, { decisions, via, grace }, moment) {
  const keys = { ...ledger.keys };
  for (const { evidence, deletionFindings } of decisions) {
    const record4 = keys[evidence.identity];
    if (!record4?.mark) continue;
    const wait = deletionFindings.some(({ bypass }) => bypass) ? 0 : grace;
    const notified = { at: formatIso(moment.now), via, due: formatIso(moment.now + wait) };
    keys[evidence.identity] = { ...record4, mark: { ...record4.mark, notified } };
  }
  const told = decisions.map(({ evidence }) => evidence.identity);
  return recordEvents({ ...ledger, keys }, [{ kind: "notified", keys: told, via }], moment);
}
function recordEvents(ledger, events, { now, run: run2 }) {
  if (events.length === 0) return ledger;
  const entries = events.map((event) => ({ at: formatIso(now), run: run2, ...event }));
  return { ...ledger, chain: appendEntries(ledger.chain, entries) };
}
function recordRun(ledger, record4) {
  const since = Date.parse(record4.at) - LONGEST_MEMORY;
  const chain = pruneChain(ledger.chain, { since, most: MOST_ENTRIES });
  return { ...ledger, runs: [...ledger.runs, record4].slice(-MOST_RUNS), chain };
}
function pendingDeletions({ chain }) {
  const pending = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (!("key" in entry)) continue;
    if (entry.kind === "deleting") pending.set(entry.key, entry);
    else pending.delete(entry.key);
  }
  return [...pending.values()];
}
function recordOf({ evidence, findings, mark }, before2, { now, keylease, notEvaluated: notEvaluated2 }) {
  const record4 = { seen: before2?.seen ?? formatIso(evidence.firstSeenAt), mark };
  if (instancesInUse(evidence.use).length > 0) record4.used = formatIso(now);
  else if (before2?.used) record4.used = before2.used;
  if (evidence.weaknesses?.length === 0) record4.sound = keylease;
  const known = before2?.findings ?? {};
  for (const [rule3, since] of Object.entries(known)) {
    if (notEvaluated2.includes(`rule ${rule3}`)) record4.findings = { ...record4.findings, [rule3]: since };
  }
  for (const { rule: rule3 } of findings) {
    record4.findings = { ...record4.findings, [rule3]: known[rule3] ?? formatIso(now) };
  }
  return record4;
}
var MEMORY, MOST_RUNS, LONGEST_MEMORY, MOST_ENTRIES;
var init_record = __esm({
  "src/audit/ledger/record.ts"() {
    "use strict";
    init_time();
    init_evidence();
    init_chain();
    MEMORY = 30 * DAY;
    MOST_RUNS = 400;
    LONGEST_MEMORY = 400 * DAY;
    MOST_ENTRIES = 1e4;
  }
});

// src/audit/execute.ts
function newDeletion({
  evidence,
  deletionFindings
}) {
  const { id, name, publicKey, fingerprint = "" } = evidence.key;
  return {
    key: { id, name, publicKey, fingerprint },
    rules: deletionFindings.map(({ rule: rule3 }) => rule3),
    evidence: deletionFindings.map((each) => each.evidence),
    outcome: "not-attempted",
    why: null
  };
}
function deletionIntent(decision2, policy) {
  const { key: undo, rules: rules2 } = newDeletion(decision2);
  return { kind: "deleting", key: decision2.evidence.identity, rules: rules2, undo, policy };
}
function settlePending(ledger, keys) {
  const deletions = [];
  const listed = new Set(keys.map(keyIdentity));
  const events = pendingDeletions(ledger).map(({ key: key2, rules: rules2, undo }) => {
    if (listed.has(key2)) return { kind: "spared", key: key2, why: "the run that was to delete it did not end" };
    const why3 = "begun by an earlier run, which did not end";
    deletions.push({ key: undo, rules: rules2, evidence: [], outcome: "confirmed", why: why3 });
    return { kind: "confirmed", key: key2 };
  });
  return { deletions, events };
}
async function execute(options) {
  const { look: look2, progress } = options;
  const chosen = options.chosen.toSorted((one, other) => Number(isNeedless(one)) - Number(isNeedless(other)));
  const before2 = new Map(chosen.map(({ evidence }) => [evidence.key.id, evidence.identity]));
  const attempts = [];
  const events = [];
  for (const decision2 of chosen) {
    const { identity: identity2 } = decision2.evidence;
    const outcome3 = await attempt4(decision2, options, before2);
    attempts.push({ identity: identity2, deletion: { ...newDeletion(decision2), ...outcome3 } });
    events.push(eventOf(identity2, outcome3));
    progress(attempts.length, chosen.length);
  }
  const deletions = attempts.map(({ deletion: deletion2 }) => deletion2);
  const begun = attempts.filter(
    ({ deletion: { outcome: outcome3 } }) => !["not-attempted", "spared"].includes(outcome3)
  );
  if (begun.length === 0) return { deletions, events, inventory: void 0 };
  const inventory2 = await look2();
  if (inventory2.keysFailed !== void 0) return { deletions, events, inventory: inventory2 };
  const listed = new Set(inventory2.keys.map(keyIdentity));
  for (const { identity: identity2, deletion: deletion2 } of begun) {
    if (listed.has(identity2)) {
      if (deletion2.outcome !== "failed") deletion2.why = "a fresh listing still has it";
      deletion2.outcome = "failed";
    } else {
      deletion2.outcome = "confirmed";
      events.push({ kind: "confirmed", key: identity2 });
    }
  }
  return { deletions, events, inventory: inventory2 };
}
function isNeedless({ deletionFindings }) {
  return deletionFindings.every(({ rule: rule3 }) => rule3 === "duplicate");
}
async function attempt4(decision2, options, before2) {
  const { account: account2, look: look2, decide: decide2, stillOurs, mustStop } = options;
  const { key: key2, identity: identity2 } = decision2.evidence;
  const stop = mustStop();
  if (stop !== void 0) return { outcome: "not-attempted", why: stop };
  try {
    const { decisions, facts } = decide2(await look2(), before2);
    if (facts.incomplete !== void 0)
      return { outcome: "spared", why: `incomplete-inventory: ${facts.incomplete}` };
    const now = decisions.find(({ evidence }) => evidence.key.id === key2.id);
    if (!now) return { outcome: "gone", why: "it was no longer listed" };
    const spared = reasonToSpare(now, identity2);
    if (spared !== void 0) return { outcome: "spared", why: spared };
    await stillOurs();
  } catch (error) {
    return { outcome: "not-attempted", why: errorMessage(error) };
  }
  try {
    const removed = await account2.remove(key2.id);
    return removed === "gone" ? { outcome: "gone", why: null } : { outcome: "deleted", why: null };
  } catch (error) {
    return { outcome: "failed", why: errorMessage(error) };
  }
}
function reasonToSpare({ action, guards, evidence }, identity2) {
  if (guards.length > 0) return guards.map(({ guard, reason }) => `${guard}: ${reason}`).join("; ");
  if (action !== "delete") return "nothing condemns it any more";
  return evidence.identity === identity2 ? void 0 : "its id has another key now";
}
function eventOf(key2, { outcome: outcome3, why: why3 }) {
  if (outcome3 === "deleted" || outcome3 === "gone") return { kind: outcome3, key: key2 };
  return { kind: outcome3 === "failed" ? "failed" : "spared", key: key2, why: why3 };
}
var init_execute = __esm({
  "src/audit/execute.ts"() {
    "use strict";
    init_problem();
    init_evidence();
    init_record();
  }
});

// src/audit/inventory.ts
async function readInventory(options) {
  const { account: account2, now } = options;
  const inventory2 = {
    takenAt: now,
    keys: [],
    instances: void 0,
    reportsUse: account2.supports.use
  };
  try {
    inventory2.keys = await collect(account2.keys(), options);
  } catch (error) {
    inventory2.keysFailed = errorMessage(error);
    return inventory2;
  }
  try {
    if (account2.supports.instances)
      inventory2.instances = await collect(account2.instances(), { mustStop: options.mustStop });
  } catch (error) {
    inventory2.instancesFailed = errorMessage(error);
  }
  return inventory2;
}
async function collect(items, { progress, mustStop }) {
  const all2 = [];
  for await (const item of items) {
    all2.push(item);
    progress?.(all2.length);
    const stop = mustStop?.();
    if (stop !== void 0) throw new Error(stop);
  }
  return all2;
}
function inventoryChanges(before2, after2) {
  const now = new Map(after2.keys.map((key2) => [key2.id, key2]));
  const changed = before2.keys.flatMap((key2) => {
    const current = now.get(key2.id);
    now.delete(key2.id);
    if (current && current.fingerprint === key2.fingerprint && current.name === key2.name) return [];
    const description = `${named(key2)} ${current ? `became ${named(current)}` : "is gone"}`;
    return [{ id: key2.id, description }];
  });
  return [
    ...changed,
    ...[...now.values()].map((key2) => ({ id: key2.id, description: `${named(key2)} is new` }))
  ];
}
function named({ id, name, fingerprint }) {
  return `${sanitize(name) || "without a name"} (id ${sanitize(id)}, ${fingerprint ?? "not a key"})`;
}
var init_inventory = __esm({
  "src/audit/inventory.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/audit/ledger/history.ts
async function saveInventory(options) {
  const { store, account: account2, inventory: inventory2 } = options;
  await store.put(`${account2}/history/${formatDate(inventory2.takenAt)}.json`, JSON.stringify(inventory2));
  const names = await store.names(`${account2}/history/`);
  for (const name of names.slice(0, -MOST_DAYS)) await store.remove(name);
}
async function* readInventories(store, account2) {
  for (const name of await store.names(`${account2}/history/`)) {
    const found2 = await store.read(name);
    if (found2) yield JSON.parse(found2.text);
  }
}
var MOST_DAYS;
var init_history = __esm({
  "src/audit/ledger/history.ts"() {
    "use strict";
    init_time();
    MOST_DAYS = 30;
  }
});

// src/audit/ledger/ledger-file.ts
function ledgerName(account2) {
  return `${account2}/ledger.json`;
}
function readLedger(text2, account2) {
  try {
    const ledger = JSON.parse(text2);
    if (ledger?.version !== 1) return "it is not a ledger of version 1";
    if (ledger.account !== account2) return "it is that of another account";
    const damage2 = damaged2(ledger) ?? verifyChain(ledger.chain);
    if (!damage2) return ledger;
    return typeof damage2 === "string" ? damage2 : `entry ${damage2.entry} of its chain ${damage2.why}`;
  } catch (error) {
    return `it cannot be read (${errorMessage(error)})`;
  }
}
function damaged2({ keys, runs, chain }) {
  const isTime = (time3) => typeof time3 === "string" && !Number.isNaN(Date.parse(time3));
  if (typeof keys !== "object" || keys === null || Array.isArray(keys)) return "it has no keys";
  if (!Array.isArray(runs) || !runs.every(({ at: at2, keys: count2 }) => isTime(at2) && Number.isInteger(count2))) {
    return "its runs are damaged";
  }
  if (!Array.isArray(chain?.entries)) return "it has no chain";
  for (const [identity2, { seen, used, missing: missing2, mark }] of Object.entries(keys)) {
    const isSound = isTime(seen) && (used === void 0 || isTime(used)) && (missing2 === void 0 || isTime(missing2)) && (mark === void 0 || isTime(mark.at) && Array.isArray(mark.rules)) && (!mark?.notified || isTime(mark.notified.at) && isTime(mark.notified.due) && Array.isArray(mark.notified.via));
    if (!isSound) return `its record of ${identity2} is damaged`;
  }
  return void 0;
}
var LedgerFile;
var init_ledger_file = __esm({
  "src/audit/ledger/ledger-file.ts"() {
    "use strict";
    init_problem();
    init_chain();
    init_record();
    LedgerFile = class _LedgerFile {
      #store;
      #name;
      #version;
      /** Why the ledger cannot be trusted; nothing is written then. */
      broken;
      ledger;
      constructor(parts) {
        this.#store = parts.store;
        this.#name = parts.name;
        this.#version = parts.version;
        this.ledger = parts.ledger;
        this.broken = parts.broken;
      }
      /** open reads the ledger; an account that has none gets an empty one. Throws Problem where the store cannot be read. */
      static async open(store, account2) {
        const name = ledgerName(account2);
        const found2 = await store.read(name);
        if (!found2) return new _LedgerFile({ store, name, version: void 0, ledger: emptyLedger(account2) });
        const read3 = readLedger(found2.text, account2);
        if (typeof read3 !== "string")
          return new _LedgerFile({ store, name, version: found2.version, ledger: read3 });
        const broken = `${store.location.replace(/\/?$/, "/")}${name} cannot be trusted: ${read3}`;
        return new _LedgerFile({ store, name, version: found2.version, ledger: emptyLedger(account2), broken });
      }
      /** save writes the ledger. Throws Problem, and Conflict where it was written by somebody else since it was read. */
      async save(ledger) {
        if (this.broken !== void 0) {
          throw new Problem({
            what: "The ledger was not written",
            why: this.broken,
            hint: "Put back an earlier version of the file, or move it away to begin anew"
          });
        }
        this.#version = await this.#store.write(this.#name, JSON.stringify(ledger), this.#version);
      }
    };
  }
});

// src/audit/ledger/store.ts
var Conflict;
var init_store = __esm({
  "src/audit/ledger/store.ts"() {
    "use strict";
    init_problem();
    Conflict = class extends Problem {
      name = "Conflict";
      constructor(place) {
        super({
          what: `${place} is not written`,
          why: "somebody else has written it in the meantime",
          hint: "Run again: what is there now is read first"
        });
      }
    };
  }
});

// src/audit/ledger/lock.ts
async function takeLock(request) {
  for (let tries = 1; ; tries += 1) {
    const { held, version: version2 } = await look(request);
    if (held) return { heldBy: held };
    try {
      return await Lock.take(request, version2);
    } catch (error) {
      if (!(error instanceof Conflict) || tries === TRIES) throw error;
    }
  }
}
async function lockHolder(request) {
  const { held } = await look(request);
  return held;
}
function describeHolder({ run: run2, holder, takenAt, until }) {
  const end = formatIso(Date.parse(until) + MAX_CLOCK_SKEW);
  return sanitize(
    `${run2} on ${holder} is at work since ${takenAt}; should it have died, it keeps others out until ${end}`
  );
}
async function look({ store, account: account2, now }) {
  const found2 = await store.read(nameOf(account2));
  const note2 = found2 && parse4(found2.text, `${nameOf(account2)} in ${store.location}`);
  return { held: note2 && !isFree(note2, now()) ? note2 : void 0, version: found2?.version };
}
function nameOf(account2) {
  return `${account2}/lock.json`;
}
function isFree({ until, releasedAt }, now) {
  return releasedAt !== void 0 || now > Date.parse(until) + MAX_CLOCK_SKEW;
}
function parse4(text2, where) {
  try {
    return lockNote.parse(JSON.parse(text2));
  } catch (cause) {
    throw new Problem({
      what: "The account cannot be locked",
      why: `${where} is not what keylease writes`,
      hint: "Remove it when no audit is running",
      cause
    });
  }
}
var import_node_os, z2, lockNote, MAX_CLOCK_SKEW, TRIES, Lock;
var init_lock = __esm({
  "src/audit/ledger/lock.ts"() {
    "use strict";
    import_node_os = require("node:os");
    z2 = __toESM(require("./vendor/zod.js"), 1);
    init_format();
    init_problem();
    init_time();
    init_store();
    lockNote = z2.strictObject({
      run: z2.string(),
      holder: z2.string(),
      takenAt: z2.iso.datetime(),
      until: z2.iso.datetime(),
      releasedAt: z2.iso.datetime().optional()
    });
    MAX_CLOCK_SKEW = 5 * MINUTE;
    TRIES = 5;
    Lock = class _Lock {
      #request;
      #takenAt;
      #version;
      constructor(request, version2) {
        this.#request = request;
        this.#takenAt = formatIso(request.now());
        this.#version = version2;
      }
      static async take(request, version2) {
        const lock = new _Lock(request, version2);
        await lock.#write();
        return lock;
      }
      async renew() {
        try {
          await this.#write();
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          throw new Problem({
            what: `The lock of account ${this.#request.account} is lost`,
            why: "it was not renewed in time, and another run has taken it",
            hint: "See what the other run reports, and run again",
            cause: error
          });
        }
      }
      async release() {
        try {
          await this.#write({ releasedAt: formatIso(this.#request.now()) });
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
      async #write(released = {}) {
        const { store, account: account2, run: run2, now, lasts } = this.#request;
        const note2 = {
          run: run2,
          holder: `${(0, import_node_os.hostname)()} ${process.pid}`,
          takenAt: this.#takenAt,
          until: formatIso(now() + lasts),
          ...released
        };
        this.#version = await store.write(
          nameOf(account2),
          `${JSON.stringify(note2, void 0, 2)}
`,
          this.#version
        );
      }
    };
  }
});

// src/audit/ledger/session.ts
var LOCK_LASTS, Session;
var init_session = __esm({
  "src/audit/ledger/session.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_ledger_file();
    init_lock();
    init_record();
    LOCK_LASTS = 16 * MINUTE;
    Session = class _Session {
      /** The ledger as the run before left it. */
      before;
      ledger;
      /** Why the ledger cannot be trusted, or not be read at all. */
      broken;
      /** Who else is at work on the account. */
      otherRun;
      #options;
      #ledgerFile;
      #lock;
      constructor(options, opened) {
        const { ledgerFile, lock, otherRun, broken } = opened;
        this.#options = options;
        this.#ledgerFile = ledgerFile;
        this.#lock = lock;
        this.otherRun = otherRun;
        this.broken = broken ?? ledgerFile?.broken;
        this.before = ledgerFile?.ledger ?? emptyLedger(options.account);
        this.ledger = this.before;
      }
      /** open does not throw: an account can be looked at without its ledger, and nothing is deleted then. */
      static async open(options) {
        const { store, account: account2, run: run2, clock: clock3 } = options;
        try {
          const lock = await takeLock({ store, account: account2, run: run2, now: clock3, lasts: LOCK_LASTS });
          const held = "heldBy" in lock ? { otherRun: describeHolder(lock.heldBy) } : { lock };
          const ledgerFile = await LedgerFile.open(store, account2).catch(errorMessage);
          return new _Session(options, {
            ...held,
            ...typeof ledgerFile === "string" ? { broken: ledgerFile } : { ledgerFile }
          });
        } catch (error) {
          return new _Session(options, { broken: errorMessage(error) });
        }
      }
      /** mayWrite tells whether this run is the one that acts, on a ledger that can be trusted. */
      get mayWrite() {
        return this.#lock !== void 0 && this.broken === void 0;
      }
      /** moment is what is written with whatever is remembered now. */
      get moment() {
        const { clock: clock3, run: run2, policy, keylease } = this.#options;
        return { now: clock3(), run: run2, policy, keylease };
      }
      /** save writes the ledger. Throws Problem, and Conflict where somebody else has written it. */
      async save() {
        await this.#ledgerFile?.save(this.ledger);
      }
      /** renew throws Problem where another run has taken the lock. */
      async renew() {
        await this.#lock?.renew();
      }
      /** release lets the next run begin. Where that fails, the lock ends by itself. */
      async release() {
        await this.#lock?.release().catch(() => {
        });
      }
    };
  }
});

// src/audit/notify/dispatch.ts
async function dispatch(options) {
  const { stage, report: report2, channels, clock: clock3 } = options;
  return Promise.all(
    channels.map(async (channel) => {
      const failure2 = await channel.notify({ stage, report: report2 }).then(() => null, errorMessage);
      return { channel: channel.name, at: formatIso(clock3()), ok: failure2 === null, why: failure2 };
    })
  );
}
function writtenReport(write) {
  const notify2 = async ({ report: report2 }) => {
    if (write) return write(report2);
    throw new Problem({
      what: "Nobody was told by a report",
      why: "no place for reports is named",
      hint: "Set reports in the policy, or give --out"
    });
  };
  return { name: "report", notify: notify2 };
}
function needsAttention({ deletions, complete, keys, otherChanges }, told) {
  if (deletions.length > 0 || otherChanges.length > 0) return true;
  const isGrave2 = keys.some(
    ({ findings }) => findings.some(({ isNew, severity: severity2 }) => isNew && (severity2 === "high" || severity2 === "critical"))
  );
  return told.length === 0 && (isGrave2 || !complete);
}
var init_dispatch = __esm({
  "src/audit/notify/dispatch.ts"() {
    "use strict";
    init_problem();
    init_time();
  }
});

// src/audit/rules/compromised.ts
function reasons({ weaknesses: weaknesses3 }) {
  return weaknesses3?.filter(({ rule: rule3 }) => rule3 === "compromised") ?? [];
}
var compromised;
var init_compromised = __esm({
  "src/audit/rules/compromised.ts"() {
    "use strict";
    compromised = {
      name: "compromised",
      severity: "critical",
      bypass: "no-grace",
      needs: "quality",
      helpedBy: "blocklist",
      fires: (evidence) => reasons(evidence).length > 0,
      describe: (evidence) => reasons(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "its private half is not known to be public",
      hint: "Replace it at once; look for it in authorized_keys on all machines, and for logins with it"
    };
  }
});

// src/audit/rules/duplicate.ts
function kept({ sameKeyEntries }) {
  return sameKeyEntries.reduce((best2, each) => comesFirst(each, best2) ? each : best2).key;
}
function comesFirst({ key: key2, use }, other) {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key2;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || createdAt === otherCreatedAt && id < otherId;
}
var duplicate;
var init_duplicate = __esm({
  "src/audit/rules/duplicate.ts"() {
    "use strict";
    init_format();
    init_evidence();
    duplicate = {
      name: "duplicate",
      severity: "low",
      fires: (evidence) => kept(evidence).id !== evidence.key.id,
      describe: (evidence) => {
        const { sameKeyEntries } = evidence;
        if (sameKeyEntries.length === 1) return "the account has it once";
        const { id, name } = kept(evidence);
        return `the account has it ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || "without a name"} (id ${sanitize(id, 60)})`;
      },
      hint: "Remove this entry; the key stays registered by the other one"
    };
  }
});

// src/audit/rules/expired-lease.ts
var expiredLease;
var init_expired_lease = __esm({
  "src/audit/rules/expired-lease.ts"() {
    "use strict";
    init_time();
    expiredLease = {
      name: "expired-lease",
      severity: "medium",
      bypass: "no-notice",
      needs: "lease-secret",
      fires: ({ lease }, { now }) => lease !== void 0 && lease.expiresAt <= now,
      describe: ({ lease }, { now }) => {
        if (!lease) return "it is not a lease";
        const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
        return lease.expiresAt <= now ? `${until}, ${formatDuration(now - lease.expiresAt)} ago` : until;
      },
      hint: "Remove it: the run is over, or has outlived its lease"
    };
  }
});

// src/audit/rules/max-age.ts
var maxAge;
var init_max_age = __esm({
  "src/audit/rules/max-age.ts"() {
    "use strict";
    init_time();
    maxAge = {
      name: "max-age",
      severity: "medium",
      fires: ({ addedAt: since }, { now, after: after2 = Number.POSITIVE_INFINITY }) => now - since > after2,
      describe: ({ addedAt: since, key: key2 }, { now, after: after2 }) => `${key2.createdAt === void 0 ? "first seen" : "created"} ${formatDuration(now - since)} ago, ${after2 === void 0 ? "no limit" : `limit ${formatDuration(after2)}`}`,
      hint: "Replace it by a new key, and remove it"
    };
  }
});

// src/audit/rules/pinned-until.ts
var pinnedUntil;
var init_pinned_until = __esm({
  "src/audit/rules/pinned-until.ts"() {
    "use strict";
    init_format();
    init_time();
    pinnedUntil = {
      name: "pinned-until",
      severity: "medium",
      needs: "recognition",
      fires: ({ owner, recognized }) => owner !== void 0 && recognized === void 0,
      describe: ({ owner }, { now }) => {
        if (owner?.until === void 0)
          return owner ? "it was vouched for without an end" : "it was not vouched for";
        const whose = `${sanitize(owner.owner)} vouches for it until ${formatDate(owner.until - 1)}`;
        return now < owner.until ? whose : `${whose}, over for ${formatDuration(now - owner.until)}`;
      },
      hint: "Ask the owner: give the policy a later day, or remove the key"
    };
  }
});

// src/audit/rules/unparseable.ts
function damage({ weaknesses: weaknesses3 }) {
  return weaknesses3?.find(({ rule: rule3 }) => rule3 === "unparseable")?.evidence;
}
var unparseable2;
var init_unparseable = __esm({
  "src/audit/rules/unparseable.ts"() {
    "use strict";
    unparseable2 = {
      name: "unparseable",
      severity: "high",
      fires: (evidence) => evidence.key.fingerprint === void 0 || damage(evidence) !== void 0,
      describe: (evidence) => {
        const { fingerprint, publicKey } = evidence.key;
        if (fingerprint !== void 0) return damage(evidence) ?? "it can be read";
        return publicKey ? "what is registered is no SSH public key" : "the provider shows neither the key nor its fingerprint";
      },
      hint: "Look at it on the page of the account, and remove it if nobody knows what it is"
    };
  }
});

// src/audit/rules/unrecognized.ts
var unrecognized;
var init_unrecognized = __esm({
  "src/audit/rules/unrecognized.ts"() {
    "use strict";
    unrecognized = {
      name: "unrecognized",
      severity: "high",
      needs: "recognition",
      fires: ({ recognized, owner, lease, key: key2 }) => !recognized && !owner && !lease && key2.fingerprint !== void 0,
      describe: ({ recognized, owner, lease }) => {
        if (recognized) return `recognised: ${recognized}`;
        if (owner) return `${owner.owner} vouched for it (${owner.source})`;
        return lease ? `it was leased by run ${lease.runId} of ${lease.slug}` : "nobody vouches for it";
      },
      hint: "Ask whose it is; list it in the policy with its owner, or remove it"
    };
  }
});

// src/audit/rules/unused.ts
function isIdle({ use, key: key2 }) {
  if (use.kind === "told") return use.instances.length === 0;
  return use.kind === "cannot-tell" && tellsTimes(key2);
}
function idleSince({ key: key2, addedAt: since, firstSeenAt, inUseAt }) {
  return Math.max(tellsTimes(key2) ? key2.lastUsedAt ?? since : firstSeenAt, since, inUseAt ?? 0);
}
function tellsTimes({ lastUsedAt, neverUsed }) {
  return lastUsedAt !== void 0 || neverUsed === true;
}
var unused;
var init_unused = __esm({
  "src/audit/rules/unused.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    unused = {
      name: "unused",
      severity: "medium",
      fires: (evidence, { now, after: after2 = Number.POSITIVE_INFINITY }) => isIdle(evidence) && now - idleSince(evidence) > after2,
      describe: (evidence, { now, after: after2 }) => {
        const { use, key: key2 } = evidence;
        const instances = instancesInUse(use).length;
        if (instances > 0) return `on ${pluralize(instances, "machine")} now`;
        if (!isIdle(evidence)) return "whether it is used is not known";
        const limit = after2 === void 0 ? "no limit" : `limit ${formatDuration(after2)}`;
        return `${key2.neverUsed ? "never used" : "not used"} for ${formatDuration(now - idleSince(evidence))}, ${limit}`;
      },
      hint: "Remove it if nobody needs it"
    };
  }
});

// src/audit/rules/weak.ts
function reasons2({ weaknesses: weaknesses3 }) {
  const rank2 = ({ severity: severity2 }) => SEVERITIES.indexOf(severity2);
  const weak2 = weaknesses3?.filter(({ rule: rule3 }) => rule3 === "weak") ?? [];
  return weak2.sort((one, other) => rank2(other) - rank2(one));
}
var weak;
var init_weak = __esm({
  "src/audit/rules/weak.ts"() {
    "use strict";
    init_weakness();
    weak = {
      name: "weak",
      severity: (evidence) => reasons2(evidence)[0]?.severity ?? "info",
      needs: "quality",
      fires: (evidence) => reasons2(evidence).length > 0,
      describe: (evidence) => reasons2(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "no weakness is known",
      hint: "Replace it, best by `ssh-keygen -t ed25519`"
    };
  }
});

// src/audit/rules/index.ts
var RULES;
var init_rules = __esm({
  "src/audit/rules/index.ts"() {
    "use strict";
    init_compromised();
    init_duplicate();
    init_expired_lease();
    init_max_age();
    init_pinned_until();
    init_unparseable();
    init_unrecognized();
    init_unused();
    init_weak();
    RULES = [
      compromised,
      unrecognized,
      unparseable2,
      pinnedUntil,
      expiredLease,
      maxAge,
      unused,
      weak,
      duplicate
    ];
  }
});

// src/audit/findings.ts
function activeRules(policy, sources) {
  const wanted = RULES.filter(({ name }) => policy.rules[name].do !== "off");
  const failed = ({ needs }) => needs ? sources[needs] : void 0;
  return {
    rules: wanted.filter((rule3) => failed(rule3) === void 0),
    notEvaluated: wanted.flatMap((rule3) => {
      const why3 = failed(rule3) ?? (rule3.helpedBy && sources[rule3.helpedBy]);
      return why3 === void 0 ? [] : [{ what: `rule ${rule3.name}`, why: why3 }];
    })
  };
}
function evaluateRules(evidence, {
  rules: rules2,
  policy,
  account: account2,
  now
}) {
  const findings = [];
  for (const rule3 of rules2) {
    const context = ruleContext(rule3, policy, now);
    if (rule3.fires(evidence, context)) findings.push(findingOf(rule3, { evidence, context, policy, account: account2 }));
  }
  return findings;
}
function ruleContext({ name }, { rules: rules2 }, now) {
  return { now, after: rules2[name].after };
}
function findingOf(rule3, parts) {
  const { evidence, context, policy, account: account2 } = parts;
  const { identity: identity2, sameKeyEntries } = evidence;
  const severity2 = typeof rule3.severity === "function" ? rule3.severity(evidence) : rule3.severity;
  const wanted = policy.rules[rule3.name].do === "delete";
  return {
    id: findingId({ account: account2, identity: identity2, isTwin: sameKeyEntries.length > 1, rule: rule3.name }),
    rule: rule3.name,
    severity: severity2,
    evidence: sanitize(rule3.describe(evidence, context), LONGEST_EVIDENCE),
    hint: rule3.hint,
    do: wanted && isGraveEnough(rule3, severity2) ? "delete" : "report",
    bypass: rule3.bypass
  };
}
function isGraveEnough({ name }, severity2) {
  return name !== "weak" || severity2 === "high" || severity2 === "critical";
}
function findingId(options) {
  const { account: account2, identity: identity2, isTwin, rule: rule3 } = options;
  const name = !isTwin && identityFingerprint(identity2) || identity2;
  return `keylease/${account2}/${sanitize(name)}/${rule3}`;
}
var LONGEST_EVIDENCE;
var init_findings = __esm({
  "src/audit/findings.ts"() {
    "use strict";
    init_format();
    init_evidence();
    init_rules();
    LONGEST_EVIDENCE = 500;
  }
});

// src/audit/policy/window.ts
function isOpen({ days, from, to, zone }, now) {
  const { weekday = "", hour, minute } = wallClock(zone, now);
  const minutes = Number(hour) * 60 + Number(minute);
  return days.includes(weekday.toLowerCase()) && from <= minutes && minutes < to;
}
function describeWindow({ days, from, to, zone }) {
  return `${days.join(", ")} from ${clock(from)} to ${clock(to)}, ${zone}`;
}
function isZone(name) {
  try {
    wallClock(name, 0);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
function wallClock(timeZone, now) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  });
  return Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
}
function clock(minutes) {
  const two = (number2) => String(number2).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
var DAYS_OF_WEEK;
var init_window = __esm({
  "src/audit/policy/window.ts"() {
    "use strict";
    DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  }
});

// src/audit/guards.ts
function evaluateGuards(guards, facts) {
  return guards.map((guard) => ({
    guard: guard.name,
    blocks: guard.blocks(facts),
    reason: guard.describe(facts)
  }));
}
function blockingGuards(guards, facts) {
  return evaluateGuards(
    guards.filter(({ blocks }) => blocks(facts)),
    facts
  );
}
function deletionDue(notified, grace) {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}
function allowedDeletions(facts) {
  const { deletions, share: share3 } = facts.policy.limits;
  if (share3 === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share3 * population(facts))));
}
function population({ listed, deletedLately }) {
  return listed + deletedLately;
}
function isPublic(deletionFindings) {
  return deletionFindings.some(({ bypass }) => bypass === "no-grace");
}
function isUrgent(deletionFindings) {
  return deletionFindings.some(({ bypass }) => bypass !== void 0);
}
function isOurs(deletionFindings) {
  return deletionFindings.some(({ bypass }) => bypass === "no-notice");
}
function percent(share3) {
  return `${Number((share3 * 100).toFixed(2))}%`;
}
var LIMIT_PERIOD, RUN_GUARDS, KEY_GUARDS;
var init_guards = __esm({
  "src/audit/guards.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    init_window();
    LIMIT_PERIOD = DAY;
    RUN_GUARDS = [
      {
        name: "not-enforced",
        blocks: ({ account: account2 }) => !account2.armed,
        describe: ({ account: { name, armed, enforce } }) => {
          if (armed) return `the policy says enforce: ${name}`;
          if (enforce === void 0) return `the policy does not say enforce: ${name}`;
          return `the policy says enforce: ${enforce}, and the account is ${name}`;
        }
      },
      {
        name: "another-run",
        blocks: ({ otherRun }) => otherRun !== void 0,
        describe: ({ otherRun }) => otherRun ?? "no other run is at work"
      },
      {
        name: "broken-ledger",
        blocks: ({ ledgerBroken }) => ledgerBroken !== void 0,
        describe: ({ ledgerBroken }) => ledgerBroken ?? "the chain of the ledger is whole"
      },
      {
        name: "incomplete-inventory",
        blocks: ({ incomplete }) => incomplete !== void 0,
        describe: ({ incomplete, listed }) => incomplete ?? `all of ${pluralize(listed, "key")} listed`
      },
      {
        name: "inventory-shrank",
        blocks: ({ listed, expected, policy }) => !(listed >= expected * policy.limits.floor),
        describe: ({ listed, expected, policy }) => `${pluralize(listed, "key")} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`
      },
      {
        name: "too-many",
        blocks: (facts) => facts.due > 0 && !(facts.due + facts.deletedLately <= allowedDeletions(facts)),
        describe: (facts) => {
          const { deletions, share: share3 } = facts.policy.limits;
          return `${facts.due} due and ${facts.deletedLately} deleted in the last 24 hours, allowed ${allowedDeletions(facts)} (limits: ${deletions}, and ${percent(share3)} of ${pluralize(population(facts), "key")})`;
        }
      },
      {
        name: "outside-window",
        blocks: ({ policy: { window: window2 }, now }) => window2 !== void 0 && !isOpen(window2, now),
        describe: ({ policy: { window: window2 }, now }) => window2 ? `now ${formatTimestamp(now)}, window ${describeWindow(window2)}` : "no window is set"
      }
    ];
    KEY_GUARDS = [
      {
        name: "managed",
        blocks: ({ evidence }) => evidence.key.managed === true,
        describe: ({ evidence }) => evidence.key.managed ? "the platform made it for itself" : "people put it there"
      },
      {
        name: "not-undoable",
        blocks: ({ evidence }) => !evidence.key.fingerprint || !evidence.key.publicKey,
        describe: ({ evidence }) => evidence.key.fingerprint && evidence.key.publicKey ? "its public key is known, so that it can be put back" : "its public key is not known, so that it could not be put back"
      },
      {
        name: "shared-id",
        blocks: ({ evidence }) => evidence.entriesWithId > 1,
        describe: ({ evidence }) => evidence.entriesWithId > 1 ? `${evidence.entriesWithId} entries have its id, so that another one could be deleted in its place` : "no other entry has its id"
      },
      {
        name: "recognized",
        blocks: ({ evidence, deletionFindings }) => evidence.recognized !== void 0 && !isPublic(deletionFindings),
        describe: ({ evidence }) => evidence.recognized ?? "nobody vouches for it now"
      },
      {
        name: "recognition-failed",
        blocks: ({ recognitionFailed, deletionFindings }) => recognitionFailed !== void 0 && !isUrgent(deletionFindings),
        describe: ({ recognitionFailed }) => recognitionFailed ?? "all sources of recognition answered"
      },
      {
        name: "nothing-recognized",
        blocks: ({ recognized, deletionFindings }) => recognized === 0 && !isUrgent(deletionFindings),
        describe: ({ recognized, listed }) => `somebody vouches for ${recognized} of ${pluralize(listed, "key")}`
      },
      {
        name: "too-young",
        blocks: ({ evidence, now, policy }) => !(now - evidence.addedAt >= policy.minimumAge),
        describe: ({ evidence, now, policy }) => `on the account for ${formatDuration(now - evidence.addedAt)}, minimum ${formatDuration(policy.minimumAge)}`
      },
      {
        name: "in-use",
        blocks: ({ evidence: { use } }) => use.kind === "unknown" || instancesInUse(use).length > 0,
        describe: ({ evidence: { use } }) => {
          if (use.kind === "unknown") return `where it is in use is not known: ${use.why}`;
          if (use.kind === "cannot-tell") return "this provider does not tell where keys are in use";
          return use.instances.length > 0 ? `connected with ${use.instances.map(({ id, name }) => name || id).join(", ")}` : "connected with no machine";
        }
      },
      {
        name: "not-notified",
        blocks: ({ mark, deletionFindings }) => !mark?.notified && !isOurs(deletionFindings),
        describe: ({ mark }) => mark?.notified ? `people were told on ${formatTimestamp(Date.parse(mark.notified.at))} (${mark.notified.via.join(", ")})` : "nobody was told yet"
      },
      {
        name: "in-grace",
        blocks: ({ mark, deletionFindings, now, policy }) => !isUrgent(deletionFindings) && mark?.notified !== void 0 && !(now >= deletionDue(mark.notified, policy.grace)),
        describe: ({ mark, now, policy }) => {
          if (!mark?.notified) return `grace of ${formatDuration(policy.grace)} begins when people are told`;
          const due = deletionDue(mark.notified, policy.grace);
          return now >= due ? `over since ${formatTimestamp(due)}` : `until ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
        }
      },
      {
        name: "changed",
        blocks: ({ changed }) => changed !== void 0,
        describe: ({ changed }) => changed ?? "looked at again right before the call"
      }
    ];
  }
});

// src/audit/plan.ts
function planAudit(options) {
  const { inventory: inventory2, policy, account: account2, recognition, quality, ledger, now, leaseSecret } = options;
  const evidence = gatherEvidence({
    inventory: inventory2,
    recognition,
    quality,
    leases: { repositories: policy.recognize.leases.repositories, secret: leaseSecret },
    seen: (identity2) => seenIn(ledger, identity2),
    now
  });
  const { rules: rules2, notEvaluated: notEvaluated2 } = activeRules(policy, options.sources);
  const facts = factsOf(options, evidence);
  const decisions = evidence.map((each) => {
    const findings = evaluateRules(each, { rules: rules2, policy, account: account2.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
  facts.due = decisions.filter(({ action }) => action === "delete").length;
  const guards = evaluateGuards(RUN_GUARDS, facts);
  const stopping = guards.filter(({ blocks }) => blocks);
  if (stopping.length > 0) for (const decision2 of decisions) block(decision2, stopping);
  return { decisions, facts, guards, notEvaluated: notEvaluated2 };
}
function decide(parts) {
  const { evidence, findings, facts, options } = parts;
  const deletionFindings = findings.filter((finding2) => finding2.do === "delete");
  if (deletionFindings.length === 0)
    return { evidence, findings, deletionFindings, action: "keep", mark: void 0, guards: [] };
  const before2 = markIn(options, evidence.identity);
  const key2 = keyFacts({ evidence, deletionFindings, facts, options, mark: before2 });
  const mark = markOf({ key: key2, guards: blockingGuards(KEY_GUARDS, key2), policy: options.policy });
  const guards = blockingGuards(KEY_GUARDS, { ...key2, mark });
  return { evidence, findings, deletionFindings, action: actionFor(guards), mark, guards };
}
function markIn({ ledger, now }, identity2) {
  const mark = ledger.keys[identity2]?.mark;
  if (!mark) return void 0;
  const [marked, lastRun] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun)) <= LONGEST_PAUSE ? mark : void 0;
}
function actionFor(guards) {
  if (guards.length === 0) return "delete";
  return guards.every(({ guard }) => WAITING.has(guard)) ? "mark" : "blocked";
}
function block(decision2, stopping) {
  const { action, mark } = decision2;
  if (action === "keep" || action === "mark" && mark) return;
  decision2.action = "blocked";
  decision2.guards = [...stopping, ...decision2.guards];
}
function markOf({
  key: key2,
  guards,
  policy
}) {
  const { deletionFindings, evidence, mark, account: account2, now, ledgerBroken, otherRun } = key2;
  if (ledgerBroken !== void 0 || otherRun !== void 0) return mark;
  const isSpared = guards.some(({ guard }) => FOR_GOOD.has(guard)) || instancesInUse(evidence.use).length > 0;
  if (!account2.armed || isSpared) return void 0;
  const rules2 = deletionFindings.map(({ rule: rule3 }) => rule3);
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.addedAt;
  if (isStillMarked && mark.rules.some((rule3) => rules2.includes(rule3))) return mark;
  const isWaiting = guards.every(({ guard }) => WAITING.has(guard));
  return isWaiting ? { at: formatIso(now), rules: rules2, policy: policy.hash } : void 0;
}
function keyFacts(parts) {
  const { evidence, deletionFindings, facts, options, mark } = parts;
  return { ...facts, evidence, deletionFindings, mark, changed: changedSince(options.before, evidence) };
}
function changedSince(before2, { key: key2, identity: identity2 }) {
  const then = before2?.get(key2.id);
  if (!before2 || then === identity2) return void 0;
  return then ? `its id had another key, ${then}` : "it was not chosen";
}
function factsOf(options, evidence) {
  const { inventory: inventory2, account: account2, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const deletions = finished(ledger, evidence);
  return {
    now,
    account: account2,
    policy,
    listed: inventory2.keys.length,
    incomplete: inventory2.keysFailed,
    recognized: evidence.filter(({ owner }) => owner && isCurrent(owner, now)).length,
    recognitionFailed: sources.recognition,
    expected: expectedKeys(ledger, now, deletions),
    deletedLately: deletions.filter((at2) => at2 >= now - LIMIT_PERIOD).length,
    due: 0,
    ledgerBroken,
    otherRun
  };
}
function expectedKeys({ runs }, now, deletions) {
  const lately = runs.filter(({ at: at2 }) => Date.parse(at2) > now - WEEK);
  const counted = (lately.length > 0 ? lately : runs.slice(-1)).map(
    ({ at: at2, keys }) => keys - deletions.filter((deletedAt) => deletedAt >= Date.parse(at2)).length
  );
  return Math.max(0, ...counted);
}
function finished({ chain }, evidence) {
  const intents = /* @__PURE__ */ new Map();
  for (const entry of chain.entries)
    if (entry.kind === "deleting") intents.set(entry.key, Date.parse(entry.at));
  for (const { identity: identity2 } of evidence) intents.delete(identity2);
  return [...intents.values()];
}
function seenIn(ledger, identity2) {
  const record4 = ledger.keys[identity2];
  if (!record4) return void 0;
  return { firstSeenAt: Date.parse(record4.seen), inUseAt: record4.used ? Date.parse(record4.used) : void 0 };
}
function dueTime({ mark }, { grace }) {
  return mark?.notified && deletionDue(mark.notified, grace);
}
function awaitsNotice({ action, guards }) {
  return action === "mark" && guards.some(({ guard }) => guard === "not-notified");
}
var WEEK, LONGEST_PAUSE, WAITING, FOR_GOOD;
var init_plan = __esm({
  "src/audit/plan.ts"() {
    "use strict";
    init_time();
    init_evidence();
    init_findings();
    init_guards();
    init_recognition();
    WEEK = 7 * DAY;
    LONGEST_PAUSE = 100 * DAY;
    WAITING = /* @__PURE__ */ new Set(["not-notified", "in-grace"]);
    FOR_GOOD = /* @__PURE__ */ new Set(["managed", "not-undoable", "recognized"]);
  }
});

// src/audit/read-only.ts
function readOnly(account2) {
  const { title, verified, nameLimit: nameLimit2, removal, supports } = account2;
  const refuse2 = async () => {
    throw new Problem({
      what: `Nothing is changed on ${title}`,
      why: "the policy does not arm this account",
      hint: "Say enforce in the policy, with the name of the account"
    });
  };
  return {
    title,
    verified,
    nameLimit: nameLimit2,
    removal,
    supports,
    keys: () => account2.keys(),
    instances: () => account2.instances(),
    removalCommand: (id) => account2.removalCommand(id),
    add: refuse2,
    remove: refuse2,
    attach: refuse2,
    detach: refuse2
  };
}
var init_read_only = __esm({
  "src/audit/read-only.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/report/resolved.ts
function resolvedFindings(plan, { account: account2, before: before2, deletions }) {
  if (plan.facts.incomplete !== void 0) return [];
  const troubled = Object.entries(before2.keys).filter(([, { findings }]) => findings);
  if (troubled.length === 0) return [];
  const now = new Map(plan.decisions.map((decision2) => [decision2.evidence.identity, decision2]));
  const names = new Map(deletions.map(({ key: key2 }) => [keyIdentity(key2), key2.name]));
  const notEvaluated2 = new Set(plan.notEvaluated.map(({ what }) => what));
  const ended = troubled.flatMap(([identity2, { findings = {} }]) => {
    const current = now.get(identity2);
    const rules2 = Object.entries(findings).filter(
      ([rule3]) => !current?.findings.some((each) => each.rule === rule3) && !notEvaluated2.has(`rule ${rule3}`)
    );
    return rules2.length > 0 ? [{ identity: identity2, current, rules: rules2 }] : [];
  });
  if (ended.length === 0) return [];
  const entries = entriesAt(before2);
  return ended.flatMap(({ identity: identity2, current, rules: rules2 }) => {
    const fingerprint = identityFingerprint(identity2);
    const isTwin = (entries.get(fingerprint) ?? 0) > 1;
    return rules2.map(([rule3, since]) => ({
      id: findingId({ account: account2.name, identity: identity2, isTwin, rule: rule3 }),
      rule: rule3,
      name: sanitize(current?.evidence.key.name ?? names.get(identity2) ?? ""),
      fingerprint: fingerprint === void 0 ? null : sanitize(fingerprint),
      isGone: current === void 0,
      since
    }));
  });
}
function entriesAt({ keys }) {
  const entries = /* @__PURE__ */ new Map();
  for (const [identity2, { missing: missing2 }] of Object.entries(keys)) {
    if (missing2 !== void 0) continue;
    const fingerprint = identityFingerprint(identity2);
    entries.set(fingerprint, (entries.get(fingerprint) ?? 0) + 1);
  }
  return entries;
}
var init_resolved = __esm({
  "src/audit/report/resolved.ts"() {
    "use strict";
    init_format();
    init_evidence();
    init_findings();
  }
});

// src/audit/report/build-report.ts
function buildReport(parts) {
  const { account: account2, policy, provider, plan, before: before2, run: run2 } = parts;
  const keys = (plan?.decisions ?? []).map((decision2) => keyOf(decision2, parts));
  const resolved2 = plan ? resolvedFindings(plan, parts) : [];
  const notEvaluated2 = [...plan?.notEvaluated ?? [], ...parts.notEvaluated];
  const failed = parts.deletions.some(({ outcome: outcome3 }) => outcome3 === "failed" || outcome3 === "not-attempted");
  return {
    version: 1,
    account: account2.name,
    address: {
      provider: account2.provider,
      profile: account2.profile ?? null,
      apiUrl: account2.apiUrl ?? null,
      vars: account2.vars
    },
    provider: {
      title: provider?.title ?? account2.provider,
      verified: provider?.verified ?? false,
      removal: provider?.removal.note ?? ""
    },
    keylease: parts.keylease,
    run: run2,
    mode: account2.armed ? "armed" : "report",
    policy: { hash: policy.hash, grace: formatDuration(policy.grace) },
    startedAt: formatIso(parts.startedAt),
    writtenAt: formatIso(parts.now),
    finished: parts.finished,
    complete: plan !== void 0 && notEvaluated2.length === 0 && !failed,
    figures: figuresOf({ parts, keys, resolved: resolved2.length, notEvaluated: notEvaluated2 }),
    guards: plan?.guards ?? [],
    deletions: parts.deletions,
    otherChanges: parts.otherChanges,
    resolved: resolved2,
    notices: parts.notices,
    notEvaluated: notEvaluated2,
    keys,
    trend: before2.runs.slice(-LONGEST_TREND)
  };
}
function keyOf(decision2, { before: before2, policy, now }) {
  const { evidence, findings, action, guards } = decision2;
  const { key: key2, use } = evidence;
  const known = before2.keys[evidence.identity]?.findings;
  const { type, bits } = describe3(key2);
  const isPublic2 = findings.some(({ rule: rule3 }) => rule3 === "compromised");
  return {
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    type,
    bits,
    fingerprint: key2.fingerprint === void 0 ? null : sanitize(key2.fingerprint),
    publicKey: isPublic2 ? tryParsePublicKey(key2.publicKey)?.blob.toString("base64") ?? null : null,
    createdAt: time(key2.createdAt),
    firstSeenAt: formatIso(evidence.firstSeenAt),
    lastUsedAt: time(key2.lastUsedAt),
    instances: use.kind === "told" ? use.instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)) : null,
    recognized: evidence.recognized === void 0 ? null : sanitize(evidence.recognized),
    decision: action,
    findings: findings.map(({ id, rule: rule3, severity: severity2, evidence: evidence2, hint, do: wanted }) => {
      const since = known?.[rule3];
      return {
        id,
        rule: rule3,
        severity: severity2,
        evidence: evidence2,
        hint,
        do: wanted,
        since: since ?? formatIso(now),
        isNew: since === void 0
      };
    }),
    guards: guards.map(({ guard, reason }) => ({ guard, reason: sanitize(reason) })),
    dueAt: time(dueTime(decision2, policy))
  };
}
function figuresOf(options) {
  const { parts, keys, resolved: resolved2, notEvaluated: notEvaluated2 } = options;
  const { deletions, now, plan: { decisions } = { decisions: [] } } = parts;
  const all2 = keys.flatMap(({ findings: findings2 }) => findings2);
  const findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0]));
  for (const { severity: severity2 } of all2) findings[severity2] += 1;
  const fresh = all2.filter(({ isNew }) => isNew).length;
  const oldest = decisions.reduce((first, { evidence }) => Math.min(first, evidence.addedAt), now);
  const decided = (decision2) => keys.filter((key2) => key2.decision === decision2).length;
  return {
    keys: keys.length,
    recognized: keys.filter(({ recognized }) => recognized !== null).length,
    findings,
    new: fresh,
    ongoing: all2.length - fresh,
    resolved: resolved2,
    marked: decided("mark"),
    blocked: decided("blocked"),
    intended: Math.max(deletions.length, decided("delete")),
    attempted: deletions.filter(({ outcome: outcome3 }) => !["not-attempted", "spared"].includes(outcome3)).length,
    confirmed: deletions.filter(({ outcome: outcome3 }) => outcome3 === "confirmed").length,
    notEvaluated: notEvaluated2.length,
    oldest: Math.floor((now - oldest) / DAY)
  };
}
function describe3({ publicKey, fingerprint }) {
  if (fingerprint === void 0 || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? "";
  const bits = keyTypeBits(type) ?? tryParsePublicKey(publicKey)?.bits;
  return { type: sanitize(type, 60), bits: bits ?? null };
}
function time(milliseconds) {
  const text2 = milliseconds === void 0 ? "" : formatIso(milliseconds);
  return /^\d/.test(text2) ? text2 : null;
}
var LONGEST_TREND;
var init_build_report = __esm({
  "src/audit/report/build-report.ts"() {
    "use strict";
    init_parse_key();
    init_format();
    init_layout();
    init_weakness();
    init_time();
    init_plan();
    init_resolved();
    LONGEST_TREND = 30;
  }
});

// src/audit/audit.ts
async function audit(options) {
  const { account: account2, policy } = options;
  const session = await Session.open({ ...options, account: account2.name, policy: policy.hash });
  const report2 = await new Run(options, session).go();
  await session.release();
  return report2;
}
var Run;
var init_audit = __esm({
  "src/audit/audit.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_context();
    init_evidence();
    init_execute();
    init_inventory();
    init_history();
    init_record();
    init_session();
    init_dispatch();
    init_plan();
    init_read_only();
    init_build_report();
    Run = class {
      #options;
      #startedAt;
      #session;
      #deletions = [];
      #notices = [];
      #notEvaluated = [];
      #otherChanges = [];
      #account;
      #background;
      #inventory;
      #plan;
      constructor(options, session) {
        this.#options = options;
        this.#startedAt = options.clock();
        this.#session = session;
      }
      async go() {
        try {
          await this.#study();
          await this.#remember();
          await this.#announce();
          await this.#carryOut();
        } catch (error) {
          this.#notEvaluated.push({ what: "the rest of this run", why: errorMessage(error) });
        }
        return this.#publish();
      }
      async #study() {
        const { open: open3, clock: clock3, keylease, account: account2 } = this.#options;
        const { ledger, broken } = this.#session;
        this.#missing("the ledger", broken);
        const opened = await open3();
        this.#account = account2.armed ? opened : readOnly(opened);
        const inventory2 = await this.#look();
        this.#inventory = inventory2;
        const isSound = (key2) => ledger.keys[keyIdentity(key2)]?.sound === keylease;
        this.#background = await readContext({ ...this.#options, inventory: inventory2, now: clock3(), isSound });
        this.#plan = this.#decide(inventory2);
        this.#missing("all keys", inventory2.keysFailed);
        this.#missing("the use of keys", inventory2.instancesFailed);
      }
      #missing(what, why3) {
        if (why3 !== void 0) this.#notEvaluated.push({ what, why: why3 });
      }
      #look() {
        const { clock: clock3, progress, mustStop } = this.#options;
        return readInventory({
          account: this.#account,
          now: clock3(),
          mustStop,
          progress: (done) => progress?.("Listing keys", done)
        });
      }
      #decide(inventory2, before2) {
        const { policy, account: account2, clock: clock3 } = this.#options;
        const { ledger, broken: ledgerBroken, otherRun } = this.#session;
        const background = this.#background;
        return planAudit({
          ...background,
          inventory: inventory2,
          account: account2,
          policy,
          ledger,
          now: clock3(),
          ledgerBroken,
          otherRun,
          before: before2
        });
      }
      /** Only what was seen as a whole is remembered. */
      get #mayWrite() {
        return this.#session.mayWrite && this.#inventory?.keysFailed === void 0;
      }
      /** remember notes what was seen and decided. It is saved with whatever comes next: a notice, a deletion, the end. */
      async #remember() {
        if (!this.#mayWrite || !this.#plan || !this.#inventory) return;
        const { store, account: account2 } = this.#options;
        await saveInventory({ store, account: account2.name, inventory: this.#inventory });
        const { ledger, moment } = this.#session;
        const { events, deletions } = settlePending(ledger, this.#inventory.keys);
        this.#deletions.push(...deletions);
        this.#session.ledger = recordPlan(recordEvents(ledger, events, moment), this.#plan, moment);
      }
      /** announce tells people which keys were marked; only then their grace begins. */
      async #announce() {
        const { policy, notifiers: notifiers2, write, clock: clock3 } = this.#options;
        const undelivered = (this.#plan?.decisions ?? []).filter(awaitsNotice);
        if (!this.#mayWrite || !this.#inventory || undelivered.length === 0) return;
        const isInWriting = policy.notify.report || write !== void 0 && notifiers2.length > 0;
        const channels = isInWriting ? [writtenReport(write), ...notifiers2] : notifiers2;
        const notices = await dispatch({ stage: "before", report: this.#report(false), channels, clock: clock3 });
        this.#notices.push(...notices);
        if (notices.length === 0 || notices.some(({ ok }) => !ok)) return;
        const notice = {
          decisions: undelivered,
          via: notices.map(({ channel }) => channel),
          grace: policy.grace
        };
        this.#session.ledger = recordNotice(this.#session.ledger, notice, this.#session.moment);
        await this.#session.save();
        this.#plan = this.#decide(this.#inventory);
      }
      async #carryOut() {
        const chosen = (this.#plan?.decisions ?? []).filter(({ action }) => action === "delete");
        if (!this.#mayWrite || chosen.length === 0) return;
        const { policy, mustStop = () => void 0, progress } = this.#options;
        await this.#note(chosen.map((decision2) => deletionIntent(decision2, policy.hash)));
        const { deletions, events, inventory: inventory2 } = await execute({
          account: this.#account,
          chosen,
          look: () => this.#look(),
          decide: (fresh, before2) => this.#decide(fresh, before2),
          stillOurs: () => this.#session.renew(),
          mustStop,
          progress: (done, total) => progress?.("Deleting keys", done, total)
        });
        this.#deletions.push(...deletions);
        await this.#note(events);
        if (inventory2) this.#compare(inventory2, deletions);
      }
      async #note(events) {
        this.#session.ledger = recordEvents(this.#session.ledger, events, this.#session.moment);
        await this.#session.save();
      }
      /** compare takes the listing after the deletions for what the account is now, and tells what else is different. */
      #compare(inventory2, deletions) {
        this.#missing("what is left on the account", inventory2.keysFailed);
        if (inventory2.keysFailed !== void 0) return;
        const gone = new Set(deletions.map(({ key: key2 }) => key2.id));
        const others = inventoryChanges(this.#inventory, inventory2).filter(
          ({ id }) => !gone.has(id)
        );
        this.#otherChanges = others.map(({ description }) => description);
        this.#inventory = inventory2;
        this.#plan = this.#decide(inventory2);
        this.#session.ledger = recordPlan(this.#session.ledger, this.#plan, this.#session.moment);
      }
      /** publish tells people where something was done or wants them, and writes the ledger and the report. */
      async #publish() {
        const { notifiers: notifiers2, clock: clock3, write } = this.#options;
        const report2 = this.#report(true);
        if (needsAttention(report2, this.#notices)) {
          this.#notices.push(...await dispatch({ stage: "after", report: report2, channels: notifiers2, clock: clock3 }));
        }
        const isSaved = await this.#attempt("the ledger", () => this.#recordRun(report2.figures));
        const whole = isSaved ? { ...report2, notices: this.#notices } : this.#report(true);
        const isWritten = await this.#attempt("the written report", async () => write?.(whole));
        return isWritten ? whole : this.#report(true);
      }
      async #recordRun({ keys, findings, confirmed }) {
        if (!this.#mayWrite) return;
        const { ledger, moment } = this.#session;
        const record4 = { run: moment.run, at: formatIso(moment.now), keys, findings, deleted: confirmed };
        this.#session.ledger = recordRun(ledger, record4);
        await this.#session.save();
      }
      /** attempt tells whether a task was done; why not, is noted. */
      async #attempt(what, task) {
        try {
          await task();
          return true;
        } catch (error) {
          this.#missing(what, errorMessage(error));
          return false;
        }
      }
      #report(finished2) {
        return buildReport({
          ...this.#options,
          provider: this.#account,
          startedAt: this.#startedAt,
          now: this.#options.clock(),
          finished: finished2,
          plan: this.#plan,
          before: this.#session.before,
          deletions: this.#deletions,
          otherChanges: this.#otherChanges,
          notices: this.#notices,
          notEvaluated: this.#notEvaluated
        });
      }
    };
  }
});

// src/secrets/reference.ts
function parseReference(text2) {
  const { id, field, region } = REFERENCE.exec(text2)?.groups ?? {};
  return id ? { id, field, region } : void 0;
}
var REGION, NAME2, REFERENCE, AWS_REGION_NAME;
var init_reference = __esm({
  "src/secrets/reference.ts"() {
    "use strict";
    REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
    NAME2 = "[\\w/+=.@-]{1,519}";
    REFERENCE = new RegExp(
      `^(?<id>${NAME2}|arn:aws(?:-[a-z]+)*:secretsmanager:(?<region>${REGION}):\\d{12}:secret:${NAME2})(?:#(?<field>.+))?$`
    );
    AWS_REGION_NAME = new RegExp(`^${REGION}$`);
  }
});

// src/aws/aws-error.ts
function awsProblem(what, error, advice3) {
  const { name, code, message } = error;
  const text2 = [name, code, message].filter(Boolean).join(" ");
  const [, hint] = [...advice3, ...COMMON].find(([fits]) => fits.test(text2)) ?? [];
  const said = [name === "Error" ? "" : name, message || code].filter(Boolean).join(", ");
  return new Problem({
    what,
    why: sanitize(said, 400).replace(/[.\s]+$/, ""),
    hint: hint ?? "Mend what the message names, and run again",
    cause: error
  });
}
async function callAws({ what, deadline, advice: advice3 }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!signal.aborted) throw awsProblem(what, error, advice3);
    const why3 = `no answer within ${deadline / 1e3} s`;
    throw new Problem({ what, why: why3, hint: "Check the network of the runner, and run again" });
  }
}
var COMMON;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_problem();
    COMMON = [
      [
        /CredentialsProviderError|Could not load credentials/,
        "Give a role to assume (aws-role), or put credentials in the environment (AWS_ACCESS_KEY_ID and so on)"
      ],
      [/ExpiredToken|RequestExpired|token .*expired/, "Take fresh AWS credentials right before this step"],
      [
        /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
        "Check the AWS credentials, that their account has this region enabled, and the runner's clock"
      ],
      [
        /Throttl|TooManyRequests|RequestLimitExceeded/,
        "Run the job again later: AWS limits the rate of requests"
      ],
      [/ENOTFOUND|EAI_AGAIN/, "Check that the region exists (aws-region), and the network of the runner"],
      [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, "Check the network of the runner, and run again"],
      [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, "Run the job again later"]
    ];
  }
});

// src/aws/clients.ts
function perEnvironment(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (env) => {
    const found2 = made.get(env) ?? make();
    made.set(env, found2);
    return found2;
  };
}
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
  }
});

// src/secrets/field.ts
function secretField({ id, field }, text2) {
  const value = field === void 0 ? text2 : pick2(id, field, text2);
  if (value.trim()) return value;
  throw unusable4(
    id,
    field === void 0 ? "it is empty" : `its field ${sanitize(field)} is empty`,
    "Store a value"
  );
}
function pick2(id, field, text2) {
  const fields = fieldsOf2(id, text2);
  if (!Object.hasOwn(fields, field)) {
    const names = Object.keys(fields).map((name) => sanitize(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(", ")}` : "it has none";
    throw unusable4(id, `it has no field ${sanitize(field)}; ${there}`, "Name one of its fields after the #");
  }
  const value = fields[field];
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable4(id, `its field ${sanitize(field)} is not text`, "Store it as text, in quotes");
}
function fieldsOf2(id, text2) {
  let parsed;
  try {
    parsed = JSON.parse(text2);
  } catch {
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable4(
    id,
    "a field of it is asked for, and it is not a JSON object",
    "Leave out the # and the field"
  );
}
function unusable4(id, why3, hint) {
  return new Problem({ what: `Secret ${id} cannot be used`, why: why3, hint });
}
var init_field = __esm({
  "src/secrets/field.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/secrets/oidc.ts
async function requestIdToken(env, { audience, signal }) {
  const names = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  const missing2 = names.filter((name) => !env[name]);
  if (missing2.length > 0) {
    throw new Problem({
      what: WHAT,
      why: `${missing2.join(" and ")} ${missing2.length > 1 ? "are" : "is"} not set`,
      hint: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
    });
  }
  const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "");
  url.searchParams.set("audience", audience);
  try {
    return await pRetry(() => ask(url, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "", signal), {
      retries: RETRIES2,
      minTimeout: 250,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => !(error instanceof Problem)
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem({
      what: WHAT,
      why: errorMessage(error),
      hint: "Run the job again later",
      cause: error
    });
  }
}
async function ask(url, bearer, signal) {
  const { status, text: text2 } = await get(url, bearer, signal).catch((error) => {
    throw new Error(`GitHub cannot be reached, ${errorMessage(error)}`);
  });
  if (status === 429 || status >= 500) throw new Error(`GitHub answered ${status}`);
  const token = status === 200 ? tokenIn(text2) : void 0;
  if (token) return token;
  throw new Problem({
    what: WHAT,
    why: `GitHub answered ${status}${status === 200 ? " without a token" : ""}`,
    hint: "Check that the job has `permissions: id-token: write`, and that it is not over"
  });
}
async function get(url, bearer, signal) {
  const headers = { accept: "application/json", authorization: `Bearer ${bearer}`, "user-agent": "keylease" };
  const end = AbortSignal.any([signal, AbortSignal.timeout(TRY_TAKES_AT_MOST)]);
  const response = await new Promise((resolve6, reject) => {
    const { request } = url.protocol === "https:" ? import_node_https2.default : import_node_http2.default;
    request(url, { headers, signal: end }, resolve6).once("error", reject).end();
  });
  let text2 = "";
  for await (const chunk of response.setEncoding("utf8")) {
    text2 += chunk;
    if (text2.length > MAX_BYTES2) throw new Error("the answer is too long");
  }
  return { status: response.statusCode ?? 0, text: text2 };
}
function tokenIn(text2) {
  try {
    const { value } = JSON.parse(text2);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
var import_node_http2, import_node_https2, WHAT, RETRIES2, TRY_TAKES_AT_MOST, MAX_BYTES2;
var init_oidc = __esm({
  "src/secrets/oidc.ts"() {
    "use strict";
    import_node_http2 = __toESM(require("node:http"), 1);
    import_node_https2 = __toESM(require("node:https"), 1);
    init_p_retry();
    init_problem();
    WHAT = "The job's OIDC token cannot be had";
    RETRIES2 = 4;
    TRY_TAKES_AT_MOST = 1e4;
    MAX_BYTES2 = 64 * 1024;
  }
});

// src/secrets/role.ts
async function assumeRole(role, {
  client: clientOptions,
  env,
  mask,
  signal
}) {
  const token = await requestIdToken(env, { audience: AUDIENCE, signal });
  mask(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_secrets_sdk.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION2
  });
  const answer = await new import_secrets_sdk.STSClient(clientOptions).send(command, { abortSignal: signal }).catch((error) => {
    throw awsProblem(what, error, [
      [
        /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
        `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to token.actions.githubusercontent.com where aud is ${AUDIENCE}${subject(token)}`
      ],
      [/ValidationError|MalformedPolicy|PackedPolicy/, "Check aws-role"],
      [/RegionDisabled/, "Enable this region in the account, or set aws-region to another"]
    ]);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: "STS answered without credentials", hint: "Check AWS_ENDPOINT_URL" });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function subject(token) {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof sub === "string" ? ` and sub is ${sanitize(sub)}` : "";
  } catch {
    return "";
  }
}
var import_secrets_sdk, AUDIENCE, DURATION2;
var init_role = __esm({
  "src/secrets/role.ts"() {
    "use strict";
    init_aws_error();
    import_secrets_sdk = require("./vendor/secrets-sdk.js");
    init_format();
    init_problem();
    init_oidc();
    AUDIENCE = "sts.amazonaws.com";
    DURATION2 = 900;
  }
});

// src/secrets/secrets-manager.ts
var secrets_manager_exports = {};
__export(secrets_manager_exports, {
  openSecrets: () => openSecrets
});
function openSecrets(options) {
  return new SecretsManager(options);
}
function advice(id, region) {
  const resource = id.startsWith("arn:") ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [/ResourceNotFound/, `Check the name, the account, and that ${region} is the right region (aws-region)`],
    [/InvalidRequest/, "Restore the secret, or refer to another"]
  ];
}
var import_secrets_sdk2, ATTEMPTS, TIMEOUTS, clientsOf, SecretsManager;
var init_secrets_manager = __esm({
  "src/secrets/secrets-manager.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    import_secrets_sdk2 = require("./vendor/secrets-sdk.js");
    init_problem();
    init_field();
    init_role();
    ATTEMPTS = 4;
    TIMEOUTS = { connectionTimeout: 5e3, requestTimeout: 1e4, throwOnRequestTimeout: true };
    clientsOf = perEnvironment(() => /* @__PURE__ */ new Map());
    SecretsManager = class {
      #options;
      #clients;
      #texts = /* @__PURE__ */ new Map();
      #assumed;
      constructor(options) {
        this.#options = options;
        this.#clients = options.role ? /* @__PURE__ */ new Map() : clientsOf(options.env);
      }
      async read(reference) {
        const { id } = reference;
        const region = this.#regionOf(reference);
        const text2 = this.#texts.get(id) ?? this.#fetch(id, region);
        this.#texts.set(id, text2);
        const value = secretField(reference, await text2);
        this.#options.mask(value);
        return value;
      }
      #regionOf({ id, region }) {
        const { AWS_REGION, AWS_DEFAULT_REGION } = this.#options.env;
        const found2 = region || this.#options.region || AWS_REGION || AWS_DEFAULT_REGION;
        if (found2) return found2;
        throw new Problem({
          what: `Secret ${id} cannot be read`,
          why: "its region is not known",
          hint: "Give aws-region, or the ARN of the secret instead of its name"
        });
      }
      async #fetch(id, region) {
        const { deadline = 6e4, mask } = this.#options;
        const what = `Secret ${id} cannot be read in ${region}`;
        const text2 = await callAws(
          { what, deadline, advice: advice(id, region) },
          (signal) => this.#ask(id, region, signal)
        );
        mask(text2);
        return text2;
      }
      async #ask(id, region, signal) {
        const client = await this.#client(region, signal);
        const command = new import_secrets_sdk2.GetSecretValueCommand({ SecretId: id, VersionStage: "AWSCURRENT" });
        const { SecretString, SecretBinary } = await client.send(command, { abortSignal: signal });
        if (SecretString !== void 0 || !SecretBinary) return SecretString ?? "";
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(SecretBinary);
        } catch {
          throw new Problem({
            what: `Secret ${id} cannot be used`,
            why: "its bytes are not UTF-8 text",
            hint: "Store it as text"
          });
        }
      }
      /** client returns the client of a region. They share credentials, so that these are fetched once. */
      async #client(region, signal) {
        const { role, env, mask } = this.#options;
        const settings = { region, maxAttempts: ATTEMPTS, requestHandler: TIMEOUTS };
        if (role) this.#assumed ??= assumeRole(role, { client: settings, env, mask, signal });
        const assumed = await this.#assumed;
        const [first] = this.#clients.values();
        const credentials = assumed ?? first?.config.credentials;
        const client = this.#clients.get(region) ?? new import_secrets_sdk2.SecretsManagerClient(credentials ? { ...settings, credentials } : settings);
        this.#clients.set(region, client);
        return client;
      }
    };
  }
});

// src/secrets/secret-reader.ts
function secretReader(options) {
  const { env, mask } = options;
  let secrets;
  return async (source) => {
    const text2 = "env" in source ? fromEnvironment(source.env, env) : await fetch(source.secret);
    mask(text2.trim());
    return text2.trim();
  };
  async function fetch(name) {
    const reference = parseReference(name);
    if (!reference) throw unreadable2(`Secret ${sanitize(name)}`, "it is neither a name nor an ARN");
    secrets ??= Promise.resolve().then(() => (init_secrets_manager(), secrets_manager_exports)).then(({ openSecrets: openSecrets2 }) => openSecrets2(options));
    return (await secrets).read(reference);
  }
}
function fromEnvironment(name, env) {
  const text2 = env[name];
  if (text2?.trim()) return text2;
  const why3 = text2 === void 0 ? "it is not set" : "it is empty";
  throw unreadable2(`Environment variable ${name}`, why3, "Put the secret that the policy wants there");
}
function unreadable2(what, why3, hint = "Correct it in the policy") {
  return new Problem({ what: `${what} cannot be read`, why: why3, hint });
}
var init_secret_reader = __esm({
  "src/secrets/secret-reader.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_reference();
  }
});

// src/keys/weak/bigint-math.ts
function gcd(a, b) {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
function productTree(numbers) {
  const levels = [numbers];
  for (let level = numbers; level.length > 1; levels.push(level)) {
    level = pairs(level).map(([left, right = 1n]) => left * right);
  }
  return levels;
}
function pairs(list) {
  return Array.from(
    { length: Math.ceil(list.length / 2) },
    (_, i) => list.slice(2 * i, 2 * i + 2)
  );
}
var init_bigint_math = __esm({
  "src/keys/weak/bigint-math.ts"() {
    "use strict";
  }
});

// src/keys/weak/make-weakness.ts
function makeWeakness(of) {
  return { rule: "weak", hint: REPLACE, ...of };
}
var REPLACE;
var init_make_weakness = __esm({
  "src/keys/weak/make-weakness.ts"() {
    "use strict";
    REPLACE = "Make a new key (ssh-keygen -t ed25519), and take this one off every account and machine";
  }
});

// src/keys/weak/shared-primes.ts
function sharedPrimes(moduli) {
  const owners = /* @__PURE__ */ new Map();
  moduli.forEach((n, index) => {
    if (n > 1n) owners.set(n, index);
  });
  const distinct2 = [...owners.keys()];
  if (distinct2.length < 2) return /* @__PURE__ */ new Map();
  const tree = productTree(distinct2);
  const partners = /* @__PURE__ */ new Map();
  remainders(tree).forEach((rest, leaf) => {
    const n = distinct2[leaf] ?? 1n;
    const common = gcd(n, rest);
    if (common > 1n) partners.set(n, owners.get(partner(tree, leaf, common)));
  });
  const found2 = moduli.map((n, index) => [index, partners.get(n)]);
  return new Map(found2.filter((pair) => pair[1] !== void 0));
}
function remainders(tree) {
  let sums = (tree[0] ?? []).map(() => 1n);
  for (const level of tree.slice(0, -1)) {
    sums = pairs(sums).map(([left, right], i) => {
      if (right === void 0) return left;
      return left * (level[2 * i + 1] ?? 1n) + right * (level[2 * i] ?? 1n);
    });
  }
  return tree.reduceRight((rests, level) => level.map((node, i) => (rests[i >> 1] ?? 0n) % node), sums);
}
function partner(tree, leaf, common) {
  const shares = (level2, index2) => gcd(common, (tree[level2]?.[index2] ?? 1n) % common) > 1n;
  let level = 0;
  let index = leaf ^ 1;
  while (!shares(level, index)) {
    level += 1;
    index = leaf >> level ^ 1;
  }
  for (; level > 0; level -= 1) index = 2 * index + (shares(level - 1, 2 * index) ? 0 : 1);
  return tree[0]?.[index] ?? 1n;
}
function sharedPrime(other) {
  return makeWeakness({
    severity: "critical",
    evidence: `The RSA modulus has a prime in common with that of ${other}, so anybody can compute both private halves`,
    source: "https://factorable.net; arXiv 2509.09331",
    hint: "Make new keys on a machine with good randomness in place of both, and take both off every account and machine"
  });
}
var init_shared_primes = __esm({
  "src/keys/weak/shared-primes.ts"() {
    "use strict";
    init_bigint_math();
    init_make_weakness();
  }
});

// src/aws/bucket.ts
function versionOf({ ETag }) {
  if (ETag) return ETag;
  throw new Error("the answer has no ETag");
}
function connect(region) {
  return new import_s3_sdk.S3Client({
    region,
    followRegionRedirects: true,
    // A bucket knows better than the environment where it is.
    maxAttempts: ATTEMPTS2,
    requestHandler: TIMEOUTS2
  });
}
function adviceFor(bucket, permission, key2) {
  const allow = permission === "s3:ListBucket" ? `Allow s3:ListBucket on bucket ${bucket}` : `Allow ${permission} on ${bucket}/${key2}`;
  const read3 = permission === "s3:GetObject";
  const list = `, and s3:ListBucket on bucket ${bucket}: without that S3 says the same of what is not there`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read3 ? allow + list : allow]
  ];
}
var import_s3_sdk, ATTEMPTS2, TIMEOUTS2, clientsOf2, Bucket, ADVICE;
var init_bucket = __esm({
  "src/aws/bucket.ts"() {
    "use strict";
    init_p_retry();
    init_problem();
    init_aws_error();
    init_clients();
    import_s3_sdk = require("./vendor/s3-sdk.js");
    ATTEMPTS2 = 4;
    TIMEOUTS2 = { connectionTimeout: 5e3, requestTimeout: 3e4, throwOnRequestTimeout: true };
    clientsOf2 = perEnvironment(() => /* @__PURE__ */ new Map());
    Bucket = class {
      name;
      #client;
      #deadline;
      constructor(name, { env, deadline = 12e4 }) {
        const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
        if (!region) {
          throw new Problem({
            what: `Bucket ${name} cannot be used`,
            why: "the region is not known",
            hint: "Set AWS_REGION"
          });
        }
        this.name = name;
        this.#deadline = deadline;
        const clients = clientsOf2(env);
        this.#client = clients.get(region) ?? connect(region);
        clients.set(region, this.#client);
      }
      /** get returns undefined where S3 says that there is no such object; `piece` is what of it is wanted. */
      get(key2, piece = {}) {
        const { range, version: version2 } = piece;
        const command = new import_s3_sdk.GetObjectCommand({
          Bucket: this.name,
          Key: key2,
          Range: range && `bytes=${range.from}-${range.to}`,
          IfMatch: version2
        });
        return this.#ask("read", ["s3:GetObject", key2], async (abortSignal) => {
          const whole = async () => {
            const { Body, ETag, ContentRange } = await this.#client.send(command, { abortSignal }).catch((error) => {
              throw new AbortError(error);
            });
            const bytes2 = await Body?.transformToByteArray().catch((error) => {
              throw new Error(`the answer broke off, ${errorMessage(error)}`);
            });
            const size = Number(/\/(\d+)$/.exec(ContentRange ?? "")?.[1] ?? bytes2?.length ?? 0);
            return { bytes: bytes2 ?? new Uint8Array(), size, ETag };
          };
          const retries = { retries: ATTEMPTS2 - 1, minTimeout: 250, randomize: true, signal: abortSignal };
          const found2 = await pRetry(whole, retries).catch((error) => {
            if (error.name !== "NoSuchKey") throw error;
            return void 0;
          });
          return found2 && { bytes: found2.bytes, size: found2.size, version: versionOf(found2) };
        });
      }
      /** put returns the version of what is there now. */
      put(key2, text2, { type, when }) {
        const command = new import_s3_sdk.PutObjectCommand({
          Bucket: this.name,
          Key: key2,
          Body: Buffer.from(text2),
          ContentType: type,
          ...when
        });
        return this.#ask("written", ["s3:PutObject", key2], async (abortSignal) => {
          return versionOf(await this.#client.send(command, { abortSignal }));
        });
      }
      /** list returns the keys that begin with a prefix. */
      list(prefix) {
        return this.#ask("listed", ["s3:ListBucket", prefix], async (abortSignal) => {
          const keys = [];
          const query = { Bucket: this.name, Prefix: prefix };
          for await (const page of (0, import_s3_sdk.paginateListObjectsV2)({ client: this.#client }, query, { abortSignal })) {
            keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
          }
          return keys;
        });
      }
      /** delete deletes an object, if it is there. */
      delete(key2) {
        const command = new import_s3_sdk.DeleteObjectCommand({ Bucket: this.name, Key: key2 });
        return this.#ask("removed", ["s3:DeleteObject", key2], async (abortSignal) => {
          await this.#client.send(command, { abortSignal });
        });
      }
      #ask(done, [permission, key2], task) {
        const what = `s3://${this.name}/${key2} cannot be ${done}`;
        const advice3 = [...adviceFor(this.name, permission, key2), ...ADVICE];
        return callAws({ what, deadline: this.#deadline, advice: advice3 }, task);
      }
    };
    ADVICE = [
      [/NoSuchBucket/, "Check the name of the bucket"],
      [/PreconditionFailed/, "Run again: the object was replaced while it was read"],
      [/InvalidRange/, "Put the object there again: it is empty, or became shorter while it was read"],
      [
        /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
        "Set AWS_REGION to the region of the bucket"
      ],
      [
        /CredentialsProviderError|Could not load credentials/,
        "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role gives them"
      ],
      [/InvalidAccessKeyId/, "Check the AWS credentials"],
      [/SlowDown/, "Run again later: S3 limits the rate of requests"],
      [/ENOTFOUND|EAI_AGAIN/, "Check AWS_REGION, and the network"],
      [/no ETag/, "Use a bucket of S3, or of a service that has conditional writes"],
      [/broke off/, "Check the network, and run again"]
    ];
  }
});

// src/aws/s3-url.ts
function parseS3Url(text2) {
  const [, bucket, key2 = ""] = PLACE.exec(text2) ?? [];
  return bucket ? { bucket, key: key2 } : void 0;
}
var PLACE;
var init_s3_url = __esm({
  "src/aws/s3-url.ts"() {
    "use strict";
    PLACE = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;
  }
});

// src/audit/blocklist-s3.ts
var blocklist_s3_exports = {};
__export(blocklist_s3_exports, {
  openS3Object: () => openS3Object
});
async function openS3Object(place, options) {
  const { bucket: name = "", key: key2 = "" } = parseS3Url(place) ?? {};
  const bucket = new Bucket(name, options);
  const first = await bucket.get(key2, { range: { from: 0, to: 0 } });
  if (!first) throw missing(place);
  const { size, version: version2 } = first;
  const pages2 = /* @__PURE__ */ new Map();
  return {
    location: place,
    size,
    page: PAGE,
    read: (offset, length) => {
      const name2 = `${offset}+${length}`;
      const page = pages2.get(name2) ?? fetch(offset, length);
      pages2.delete(name2);
      pages2.set(name2, page);
      const [oldest] = pages2.keys();
      if (oldest !== void 0 && pages2.size > KEPT_PAGES) pages2.delete(oldest);
      page.catch(() => pages2.delete(name2));
      return page;
    },
    close: () => pages2.clear()
  };
  async function fetch(offset, length) {
    const found2 = await bucket.get(key2, { range: { from: offset, to: offset + length - 1 }, version: version2 });
    if (!found2) throw missing(place);
    return Buffer.from(found2.bytes);
  }
}
function missing(place) {
  return new Problem({
    what: `Blocklist ${place} cannot be used`,
    why: "there is no such object",
    hint: "Check the bucket and the key of the object"
  });
}
var PAGE, KEPT_PAGES;
var init_blocklist_s3 = __esm({
  "src/audit/blocklist-s3.ts"() {
    "use strict";
    init_bucket();
    init_s3_url();
    init_problem();
    PAGE = 64 * 1024;
    KEPT_PAGES = 256;
  }
});

// src/audit/assess.ts
async function assessKeys(options) {
  const { takenAt: now } = options.inventory;
  const found2 = /* @__PURE__ */ new Map();
  const add = (fingerprint, weakness2) => found2.get(fingerprint)?.push(weakness2);
  const keys = distinct(options, found2).filter((key2) => {
    const isDone = key2.isSound && !isCertificate(key2.type);
    return isDone || lookInto(key2, { now, add });
  });
  for (const [fingerprint, weakness2] of withSharedPrimes(keys)) add(fingerprint, weakness2);
  const failed = await lookUp(keys, options, add);
  return { weaknesses: found2, failed };
}
function distinct({ inventory: inventory2, isSound }, found2) {
  const keys = /* @__PURE__ */ new Map();
  for (const key2 of inventory2.keys) {
    const { fingerprint, publicKey } = key2;
    if (!fingerprint || !publicKey) continue;
    if (!found2.has(fingerprint)) found2.set(fingerprint, []);
    const type = /\S+/.exec(publicKey)?.[0] ?? "";
    const name = isCertificate(type) ? publicKey : fingerprint;
    const blob = () => parseBlob(parsePublicKey(publicKey).blob);
    if (!keys.has(name)) keys.set(name, { fingerprint, type, isSound: isSound(key2), blob });
  }
  return [...keys.values()];
}
function lookInto({ fingerprint, blob: read3 }, { now, add }) {
  try {
    const blob = read3();
    for (const each of (0, import_weaknesses2.weaknesses)(blob, { now })) add(fingerprint, each);
    const difference = crossCheck(blob);
    if (difference !== void 0) add(fingerprint, unread(difference));
    return true;
  } catch (error) {
    add(fingerprint, unread(errorMessage(error)));
    return false;
  }
}
function unread(evidence) {
  return {
    rule: "unparseable",
    severity: "high",
    evidence,
    source: "RFC 4253, section 6.6",
    hint: "Make a new key"
  };
}
function withSharedPrimes(keys) {
  const rsa = keys.filter(({ type }) => type.startsWith("ssh-rsa"));
  if (rsa.every(({ isSound }) => isSound)) return [];
  const moduli = rsa.flatMap(({ blob, fingerprint }) => {
    const { material } = blob();
    return material.kind === "rsa" ? [{ n: material.n, fingerprint }] : [];
  });
  return [...sharedPrimes(moduli.map(({ n }) => n))].map(([index, other]) => [
    moduli[index]?.fingerprint ?? "",
    sharedPrime(moduli[other]?.fingerprint ?? "")
  ]);
}
async function lookUp(keys, options, add) {
  if (options.blocklist === void 0) {
    for (const { fingerprint } of keys) {
      const known = wellKnown(fingerprint);
      if (known) add(fingerprint, known);
    }
    return void 0;
  }
  const lookup = await Lookup.open(() => open2(options));
  for (let start = 0; start < keys.length; start += LOT2) {
    const lot = keys.slice(start, start + LOT2).map(async ({ fingerprint, blob }) => {
      const hit = await lookup.find(blob(), fingerprint);
      if (hit) add(fingerprint, hit);
    });
    await Promise.all(lot);
  }
  lookup.close();
  return lookup.failed === void 0 ? void 0 : errorMessage(lookup.failed);
}
async function open2({ blocklist: place, env }) {
  if (place === void 0) return void 0;
  if ((0, import_node_path.isAbsolute)(place)) return openBlocklist(openFile(place));
  const { openS3Object: openS3Object2 } = await Promise.resolve().then(() => (init_blocklist_s3(), blocklist_s3_exports));
  return openBlocklist(await openS3Object2(place, { env }));
}
var import_node_path, import_weaknesses2, LOT2;
var init_assess = __esm({
  "src/audit/assess.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_blob();
    init_blocklist();
    init_open_file();
    init_cross_check();
    init_known_compromised();
    init_layout();
    init_lookup();
    init_public_key();
    init_shared_primes();
    import_weaknesses2 = require("./vendor/weaknesses.js");
    init_problem();
    LOT2 = 16;
  }
});

// src/files/missing.ts
function unlessMissing(task) {
  try {
    return task();
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
var init_missing = __esm({
  "src/files/missing.ts"() {
    "use strict";
  }
});

// src/files/replace.ts
async function replaceFile(path, change, { durable = false } = {}) {
  const end = performance.now() + WAIT_AT_MOST;
  for (let done = false; !done; ) {
    const draft = await onlyDraft(path, end);
    try {
      done = replace(path, draft, { change, durable });
    } finally {
      (0, import_node_fs5.rmSync)(draft, { force: true });
    }
  }
}
function replace(path, draft, { change, durable }) {
  const before2 = unlessMissing(() => (0, import_node_fs5.readFileSync)(path));
  const after2 = change(before2);
  if (after2 ? before2?.equals(after2) : !before2) return true;
  const replaced = unlessMissing(() => {
    if (after2) fill2(draft, after2, { old: before2 && (0, import_node_fs5.lstatSync)(path), durable });
    if (after2) (0, import_node_fs5.renameSync)(draft, path);
    else if ((0, import_node_fs5.lstatSync)(draft)) (0, import_node_fs5.rmSync)(path);
    if (durable) flush((0, import_node_path2.dirname)(path));
    return true;
  });
  return replaced ?? false;
}
function fill2(draft, bytes2, { old, durable }) {
  const descriptor = (0, import_node_fs5.openSync)(draft, "r+");
  try {
    (0, import_node_fs5.writeFileSync)(descriptor, bytes2);
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs5.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs5.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
}
function keepOwner(descriptor, { uid, gid }) {
  try {
    (0, import_node_fs5.fchownSync)(descriptor, uid, gid);
  } catch {
  }
}
function flush(folder) {
  const descriptor = (0, import_node_fs5.openSync)(folder, "r");
  try {
    (0, import_node_fs5.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
}
async function onlyDraft(path, end) {
  while (performance.now() < end) {
    const others = draftsOf(path);
    if (others.length === 0) {
      const draft = `${stemOf(path)}${(0, import_node_crypto12.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs5.closeSync)((0, import_node_fs5.openSync)(draft, "wx", 384));
      if (draftsOf(path).length === 1) return draft;
      (0, import_node_fs5.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isOld(other)) (0, import_node_fs5.rmSync)(other, { force: true });
    await (0, import_promises3.setTimeout)(Math.random() * 2 * LOOK_EVERY);
  }
  throw new Error("other processes keep it locked");
}
function isOld(draft) {
  const made = unlessMissing(() => (0, import_node_fs5.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > DEAD_AFTER;
}
function draftsOf(path) {
  const folder = (0, import_node_path2.dirname)(path);
  const stem = stemOf(path);
  return (0, import_node_fs5.readdirSync)(folder).map((name) => (0, import_node_path2.join)(folder, name)).filter((draft) => draft.startsWith(stem));
}
function stemOf(path) {
  return (0, import_node_path2.join)((0, import_node_path2.dirname)(path), `.${(0, import_node_path2.basename)(path)}.keylease-`);
}
var import_node_crypto12, import_node_fs5, import_node_path2, import_promises3, DEAD_AFTER, WAIT_AT_MOST, LOOK_EVERY;
var init_replace = __esm({
  "src/files/replace.ts"() {
    "use strict";
    import_node_crypto12 = require("node:crypto");
    import_node_fs5 = require("node:fs");
    import_node_path2 = require("node:path");
    import_promises3 = require("node:timers/promises");
    init_missing();
    DEAD_AFTER = 3e3;
    WAIT_AT_MOST = 3e4;
    LOOK_EVERY = 10;
  }
});

// src/utf8.ts
function decodeUtf8(bytes2, place) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes2);
  } catch {
    throw new Problem({
      what: `${place} cannot be read`,
      why: "its bytes are not UTF-8 text",
      hint: "Put back what was there before it was changed by other means, or move it away"
    });
  }
}
var init_utf8 = __esm({
  "src/utf8.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/ledger/store-names.ts
function isName(text2) {
  return NAME3.test(text2) && text2.length <= 500;
}
function checkName3(name) {
  if (isName(name)) return name;
  throw unusable5(name);
}
function checkPrefix(prefix) {
  if (prefix === "" || prefix.endsWith("/") && isName(prefix.slice(0, -1))) return prefix;
  throw unusable5(prefix);
}
function unusable5(name) {
  return new Problem({
    what: `The ledger keeps nothing under ${JSON.stringify(sanitize(name))}`,
    why: "names have parts of at most 100 letters, digits and ._=+@-, the first a letter or digit, between slashes",
    hint: "Choose another name for the account"
  });
}
var PART, NAME3;
var init_store_names = __esm({
  "src/audit/ledger/store-names.ts"() {
    "use strict";
    init_format();
    init_problem();
    PART = "[A-Za-z0-9][\\w.=+@-]{0,99}";
    NAME3 = new RegExp(`^${PART}(?:/${PART})*$`);
  }
});

// src/audit/ledger/directory-store.ts
function openDirectory(place) {
  return new DirectoryStore(place);
}
function makeFolder(path, isParentThere = false) {
  try {
    (0, import_node_fs6.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || isParentThere) throw error;
    makeFolder((0, import_node_path3.dirname)(path));
    makeFolder(path, true);
  }
}
function filesIn(folder) {
  const entries = unlessMissing(() => (0, import_node_fs6.readdirSync)(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = (0, import_node_path3.join)(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
function versionOf2(bytes2) {
  return (0, import_node_crypto13.createHash)("sha256").update(bytes2).digest("hex");
}
var import_node_crypto13, import_node_fs6, import_node_path3, ADVICE2, DirectoryStore;
var init_directory_store = __esm({
  "src/audit/ledger/directory-store.ts"() {
    "use strict";
    import_node_crypto13 = require("node:crypto");
    import_node_fs6 = require("node:fs");
    import_node_path3 = require("node:path");
    init_missing();
    init_replace();
    init_problem();
    init_utf8();
    init_store();
    init_store_names();
    ADVICE2 = {
      EACCES: "Give the directory to the user who runs keylease",
      EPERM: "Give the directory to the user who runs keylease",
      EROFS: "Choose a directory that can be written to",
      ENOSPC: "Make room on the disk",
      EDQUOT: "Make room on the disk"
    };
    DirectoryStore = class {
      location;
      constructor(place) {
        this.location = place;
      }
      async read(name) {
        return await this.#at(checkName3(name), "read", (path) => {
          const bytes2 = unlessMissing(() => (0, import_node_fs6.readFileSync)(path));
          return bytes2 && { text: decodeUtf8(bytes2, path), version: versionOf2(bytes2) };
        });
      }
      async write(name, text2, version2) {
        return await this.#at(checkName3(name), "written", async (path) => {
          const bytes2 = Buffer.from(text2);
          makeFolder((0, import_node_path3.dirname)(path));
          const change = (before2) => {
            if ((before2 && versionOf2(before2)) !== version2) throw new Conflict(path);
            return bytes2;
          };
          await replaceFile(path, change, { durable: true });
          return versionOf2(bytes2);
        });
      }
      async put(name, text2) {
        return await this.#at(checkName3(name), "written", async (path) => {
          makeFolder((0, import_node_path3.dirname)(path));
          await replaceFile(path, () => Buffer.from(text2));
        });
      }
      async names(prefix) {
        return await this.#at(checkPrefix(prefix).slice(0, -1), "listed", (folder) => {
          const names = filesIn(folder).map((path) => (0, import_node_path3.relative)(this.location, path));
          return names.filter(isName).sort();
        });
      }
      async remove(name) {
        return await this.#at(checkName3(name), "removed", async (path) => {
          if (unlessMissing(() => (0, import_node_fs6.lstatSync)(path))) await replaceFile(path, () => void 0);
        });
      }
      /** at runs a task on the path of a name, or of the directory itself; what fails becomes a Problem. */
      async #at(name, done, task) {
        const path = (0, import_node_path3.join)(this.location, name);
        try {
          this.#refuseLinks(name);
          return await task(path);
        } catch (error) {
          if (error instanceof Problem) throw error;
          throw new Problem({
            what: `${path} cannot be ${done}`,
            why: errorMessage(error),
            hint: ADVICE2[error.code ?? ""] ?? "Mend what the message names, and run again",
            cause: error
          });
        }
      }
      #refuseLinks(name) {
        let path = this.location;
        for (const part of name.split("/").filter(Boolean)) {
          path = (0, import_node_path3.join)(path, part);
          const found2 = unlessMissing(() => (0, import_node_fs6.lstatSync)(path));
          if (!found2 || found2.isFile() || found2.isDirectory()) continue;
          throw new Problem({
            what: `${path} is not used`,
            why: "it is a link, or something else that is neither a file nor a directory",
            hint: "Move it away, and put a file or a directory in its place"
          });
        }
      }
    };
  }
});

// src/audit/ledger/s3-store.ts
var s3_store_exports = {};
__export(s3_store_exports, {
  openS3: () => openS3
});
function openS3(place, options) {
  return new S3Store(new Bucket(place.bucket, options), place.prefix);
}
function verdict2(error) {
  const { name, $metadata } = error ?? {};
  const { httpStatusCode: status = 0, attempts = 0 } = $metadata ?? {};
  return {
    mayBeWritten: attempts !== 1 || status < 400 || status >= 500,
    refused: status === 412 || status === 409 || name === "NoSuchKey"
  };
}
var JSON_TYPE, S3Store;
var init_s3_store = __esm({
  "src/audit/ledger/s3-store.ts"() {
    "use strict";
    init_bucket();
    init_utf8();
    init_store();
    init_store_names();
    JSON_TYPE = "application/json";
    S3Store = class {
      #bucket;
      #prefix;
      constructor(bucket, prefix) {
        this.#bucket = bucket;
        this.#prefix = prefix;
      }
      get location() {
        return `s3://${this.#bucket.name}/${this.#prefix}`;
      }
      async read(name) {
        const found2 = await this.#bucket.get(this.#key(name));
        return found2 && { text: decodeUtf8(found2.bytes, `${this.location}${name}`), version: found2.version };
      }
      async write(name, text2, version2) {
        const when = version2 === void 0 ? { IfNoneMatch: "*" } : { IfMatch: version2 };
        try {
          return await this.#bucket.put(this.#key(name), text2, { type: JSON_TYPE, when });
        } catch (error) {
          const { mayBeWritten, refused: refused2 } = verdict2(error.cause);
          const now = mayBeWritten ? await this.read(name).catch(() => void 0) : void 0;
          if (now?.text === text2) return now.version;
          throw refused2 ? new Conflict(`${this.location}${name}`) : error;
        }
      }
      async put(name, text2, type = JSON_TYPE) {
        await this.#bucket.put(this.#key(name), text2, { type });
      }
      async names(prefix) {
        const keys = await this.#bucket.list(this.#prefix + checkPrefix(prefix));
        return keys.map((key2) => key2.slice(this.#prefix.length)).filter(isName).sort();
      }
      async remove(name) {
        await this.#bucket.delete(this.#key(name));
      }
      #key(name) {
        return this.#prefix + checkName3(name);
      }
    };
  }
});

// src/audit/ledger/open-store.ts
async function openStore(place, options) {
  if ((0, import_node_path4.isAbsolute)(place)) return openDirectory((0, import_node_path4.resolve)(place));
  const { bucket, key: key2 = "" } = parseS3Url(place) ?? {};
  const folder = key2.replace(/\/$/, "");
  if (bucket && (key2 === "" || isName(folder))) {
    const { openS3: openS32 } = await Promise.resolve().then(() => (init_s3_store(), s3_store_exports));
    return openS32({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(sanitize(place))} cannot be opened`,
    why: "it is neither s3://bucket/prefix/ nor the absolute path of a directory",
    hint: "Correct the place in the policy"
  });
}
var import_node_path4;
var init_open_store = __esm({
  "src/audit/ledger/open-store.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    init_s3_url();
    init_format();
    init_problem();
    init_directory_store();
    init_store_names();
  }
});

// src/audit/notify/message.ts
function buildMessage(notice, options) {
  const { report: report2, stage } = notice;
  const { headline, sections } = stage === "before" ? before(report2, options) : after(report2);
  const all2 = [...sections, { title: "Report", lines: [whereIs(report2, options)] }];
  return {
    headline: `keylease ${line(report2.account)}: ${headline}`,
    sections: all2.filter(({ lines: lines3 }) => lines3.length > 0)
  };
}
function before({ keys, writtenAt }, { grace, reports }) {
  const undelivered = keys.filter(({ guards }) => guards.some(({ guard }) => guard === "not-notified"));
  if (undelivered.length > MOST && reports === void 0) {
    throw new Problem({
      what: "Nobody was told which keys will be deleted",
      why: `${undelivered.length} keys are too many for a message, and no place for reports is named`,
      hint: "Set reports in the policy"
    });
  }
  const marked = undelivered.filter(
    ({ guards }) => guards.every(({ guard }) => guard === "not-notified" || RUN_GUARD_NAMES.has(guard))
  );
  const [urgent, waiting] = [marked.filter(isCompromised), marked.filter((key2) => !isCompromised(key2))];
  const spared = undelivered.filter((key2) => !marked.includes(key2));
  const due = formatTimestamp(Date.parse(writtenAt) + grace);
  return {
    headline: `${pluralize(marked.length, "key")} will be deleted`,
    sections: [
      { title: "Deleted now, since others have the private half", lines: urgent.map(why) },
      { title: `Deleted from ${due} on`, lines: waiting.map(why) },
      { title: "Condemned, and kept only as long as a guard spares them", lines: spared.map(sparedBy) },
      {
        title: "How to keep a key",
        lines: ["List its fingerprint and its owner under recognize.keys in the policy before then."]
      }
    ]
  };
}
function after(report2) {
  const { keys, deletions, otherChanges, notEvaluated: notEvaluated2, notices, complete } = report2;
  const done = deletions.filter(({ outcome: outcome3 }) => outcome3 === "confirmed");
  const unconfirmed = deletions.filter(({ outcome: outcome3 }) => outcome3 === "deleted" || outcome3 === "gone");
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed.includes(each));
  const grave = keys.flatMap(
    (key2) => key2.findings.filter(({ isNew, severity: severity2 }) => isNew && (severity2 === "high" || severity2 === "critical")).map(({ severity: severity2, evidence, hint }) => line(`${severity2}: ${nameOf2(key2)}: ${evidence}. ${hint}`))
  );
  const waiting = keys.filter(({ decision: decision2, dueAt }) => decision2 === "mark" && dueAt !== null);
  const holding2 = report2.guards.filter(
    ({ guard, blocks }) => blocks && guard !== "not-enforced" && spares(guard, keys)
  );
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed.length > 0 && `${unconfirmed.length} deleted but not confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    grave.length > 0 && `${pluralize(grave.length, "new grave finding")}`,
    otherChanges.length > 0 && `${otherChanges.length} changed besides`,
    !complete && "incomplete"
  ].filter((part) => part !== false);
  return {
    headline: parts.join(", ") || "nothing to tell",
    sections: [
      { title: "Deleted", lines: done.map(deleted) },
      { title: "Deleted, and not confirmed by a fresh listing", lines: unconfirmed.map(deleted) },
      { title: "Not deleted", lines: left.map(deleted) },
      { title: "New findings that are grave", lines: grave },
      {
        title: "Deletions held back",
        lines: holding2.map(({ guard, reason }) => line(`${guard}: ${reason}`))
      },
      { title: "Waiting to be deleted", lines: waiting.map(dueOn) },
      { title: "Changed by somebody else meanwhile", lines: otherChanges.map(line) },
      { title: "Not judged", lines: notEvaluated2.map(({ what, why: why3 }) => line(`${what}: ${why3}`)) },
      {
        title: "Could not be told",
        lines: failed.map(({ channel, why: why3 }) => line(`${channel}: ${why3 ?? ""}`))
      },
      {
        title: "How to put a key back",
        lines: deletions.length > 0 ? ["keylease restore --report report.json FINGERPRINT"] : []
      }
    ]
  };
}
function spares(name, keys) {
  return keys.some(({ guards }) => guards.some(({ guard }) => guard === name));
}
function why(key2) {
  const reasons3 = key2.findings.filter((each) => each.do === "delete").map(({ evidence }) => evidence);
  return line(`${nameOf2(key2)}: ${reasons3.join("; ")}`);
}
function sparedBy(key2) {
  const guards = key2.guards.map(({ guard }) => guard).filter((guard) => guard !== "not-notified");
  return line(`${nameOf2(key2)}: ${guards.join(", ")}`);
}
function dueOn(key2) {
  return line(`${nameOf2(key2)}: from ${formatTimestamp(Date.parse(key2.dueAt ?? ""))} on`);
}
function deleted({ key: key2, rules: rules2, why: why3 }) {
  return line(`${nameOf2(key2)}: ${[rules2.join(", "), why3].filter(Boolean).join("; ")}`);
}
function nameOf2({ fingerprint, name, id }) {
  return `${fingerprint ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}
function isCompromised({ findings }) {
  return findings.some((finding2) => finding2.rule === "compromised" && finding2.do === "delete");
}
function whereIs({ account: account2, run: run2 }, { reports }) {
  if (reports === void 0) return `Run ${line(run2)}; the policy names no place for reports.`;
  return `${reports.replace(/\/?$/, "/")}${line(account2)}/ (run ${line(run2)})`;
}
function line(text2) {
  return sanitize(text2, LINE2).replaceAll("://", "[:]//").replace(
    new RegExp("\\.(?=\\p{L})", "gu"),
    (_, at2, all2) => /[\p{L}\p{N}]/u.test(all2[at2 - 1] ?? "") ? "[.]" : "."
  );
}
function shownLines({ lines: lines3 }) {
  const missing2 = lines3.length - MOST;
  return missing2 > 0 ? [...lines3.slice(0, MOST), `and ${missing2} more, in the report`] : lines3;
}
var RUN_GUARD_NAMES, LINE2, MOST;
var init_message = __esm({
  "src/audit/notify/message.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    init_guards();
    RUN_GUARD_NAMES = new Set(RUN_GUARDS.map(({ name }) => name));
    LINE2 = 240;
    MOST = 10;
  }
});

// src/audit/notify/slack.ts
function slackNotifier({ url, deadline = 3e4, backoff = 500, ...options }) {
  return {
    name: "slack",
    notify: async (notice) => {
      const webhook = webhookIn(await url());
      const payload = payloadOf(buildMessage(notice, options));
      await retry((signal) => post(webhook, payload, signal), { title: "Slack", deadline, backoff });
    }
  };
}
function webhookIn(text2) {
  const url = URL.canParse(text2) ? new URL(text2) : void 0;
  if (url && isPrivate(url)) return url;
  throw refusal("invalid", "the secret is not a URL that begins with https://", {
    hint: "Store the URL of an incoming webhook in the secret under notify.slack"
  });
}
async function post(webhook, body, signal) {
  const end = AbortSignal.any([signal, AbortSignal.timeout(TRY_TAKES_AT_MOST2)]);
  const answer = await sendRequest(webhook, { method: "POST", headers: {}, body, signal: end }).catch(
    (error) => {
      throw refusal(
        "passing",
        `Slack cannot be reached, ${errorMessage(error).replaceAll(webhook.href, "***")}`,
        {
          hint: "Check the network"
        }
      );
    }
  );
  if (answer.status === 200) return;
  throw answered(answer);
}
function answered({ status, headers, text: text2 }) {
  const word = /^[a-z_]{1,60}$/.test(text2) ? `, ${text2}` : "";
  if (status === 429 || status >= 500) {
    return refusal("passing", `Slack answered ${status}${word}`, {
      hint: "Run again later",
      retryAfter: parseRetryAfter(status, headers)
    });
  }
  return refusal("refused", `Slack answered ${status}${word}`, {
    hint: "Make a new incoming webhook, and store its URL in the secret under notify.slack"
  });
}
function refusal(fault2, why3, rest) {
  return new AccountError({ fault: fault2, what: "Nobody was told by Slack", why: why3, ...rest });
}
function payloadOf({ headline, sections }) {
  const texts2 = sections.flatMap(textsOf).slice(0, MOST_TEXTS);
  return {
    text: escaped(headline),
    blocks: [
      { type: "header", text: { type: "plain_text", text: headline.slice(0, HEADER2), emoji: false } },
      ...texts2.map((text2) => ({ type: "section", text: { type: "mrkdwn", verbatim: true, text: text2 } }))
    ]
  };
}
function textsOf(section) {
  const texts2 = [];
  let text2 = `*${section.title}*`;
  for (const line3 of shownLines(section)) {
    const entry = `\u2022 ${escaped(line3)}`;
    if (text2.length + 1 + entry.length <= TEXT) {
      text2 += `
${entry}`;
    } else {
      texts2.push(text2);
      text2 = entry;
    }
  }
  return [...texts2, text2];
}
function escaped(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
var TRY_TAKES_AT_MOST2, HEADER2, TEXT, MOST_TEXTS;
var init_slack = __esm({
  "src/audit/notify/slack.ts"() {
    "use strict";
    init_account();
    init_address();
    init_request();
    init_retry();
    init_problem();
    init_message();
    TRY_TAKES_AT_MOST2 = 1e4;
    HEADER2 = 150;
    TEXT = 3e3;
    MOST_TEXTS = 49;
  }
});

// src/audit/notify/sns.ts
function snsNotifier({ topic, deadline = 6e4, ...options }) {
  return {
    name: "sns",
    notify: async (notice) => {
      const { PublishCommand, SNSClient } = await Promise.resolve().then(() => __toESM(require("./vendor/sns-sdk.js"), 1));
      const region = topic.split(":")[3] ?? "";
      const clients = clientsOf3(process.env);
      const client = clients.get(region) ?? new SNSClient({ region, maxAttempts: ATTEMPTS3, requestHandler: TIMEOUTS3 });
      clients.set(region, client);
      const message = buildMessage(notice, options);
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: subjectOf(message),
        Message: textOf2(message),
        MessageAttributes: {
          account: { DataType: "String", StringValue: notice.report.account },
          stage: { DataType: "String", StringValue: notice.stage },
          keylease: { DataType: "String", StringValue: JSON.stringify(summaryOf(notice)) }
        }
      });
      await callAws(
        { what: `Nobody was told by ${topic}`, deadline, advice: ADVICE3 },
        async (abortSignal) => {
          await client.send(command, { abortSignal });
        }
      );
    }
  };
}
function subjectOf({ headline }) {
  return headline.replace(/[^\x20-\x7e]/g, "?").slice(0, 99);
}
function textOf2({ headline, sections }) {
  const parts = sections.map((section) => [section.title, ...shownLines(section)].join("\n- "));
  return `${[headline, ...parts].join("\n\n")}
`;
}
function summaryOf({ stage, report: report2 }) {
  const { account: account2, run: run2, mode, complete, figures: figures3, keys, deletions } = report2;
  const fingerprints = (all2) => all2.slice(0, MOST_KEYS).map(({ fingerprint }) => fingerprint);
  return {
    account: account2,
    run: run2,
    stage,
    mode,
    complete,
    figures: figures3,
    waiting: fingerprints(keys.filter(({ decision: decision2 }) => decision2 === "mark")),
    deleted: fingerprints(deletions.filter(({ outcome: outcome3 }) => outcome3 === "confirmed").map(({ key: key2 }) => key2))
  };
}
var ATTEMPTS3, TIMEOUTS3, MOST_KEYS, clientsOf3, ADVICE3;
var init_sns = __esm({
  "src/audit/notify/sns.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_message();
    ATTEMPTS3 = 4;
    TIMEOUTS3 = { connectionTimeout: 5e3, requestTimeout: 1e4, throwOnRequestTimeout: true };
    MOST_KEYS = 100;
    clientsOf3 = perEnvironment(() => /* @__PURE__ */ new Map());
    ADVICE3 = [
      [/KMS/, "Allow kms:GenerateDataKey and kms:Decrypt on the topic's KMS key"],
      [/AuthorizationError|AccessDenied/, "Allow sns:Publish on this topic"],
      [/NotFound/, "Check the ARN under notify.sns in the policy"]
    ];
  }
});

// node_modules/html-escaper/esm/index.js
var replace2, ca, esca, pe, escape;
var init_esm = __esm({
  "node_modules/html-escaper/esm/index.js"() {
    ({ replace: replace2 } = "");
    ca = /[&<>'"]/g;
    esca = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      "'": "&#39;",
      '"': "&quot;"
    };
    pe = (m) => esca[m];
    escape = (es) => replace2.call(es, ca, pe);
  }
});

// src/audit/report/view-model.ts
function paragraph(...pieces) {
  return { kind: "text", text: pieces };
}
function tableBlock(options) {
  const { title, heads, items, row: row2, most = MOST_ROWS } = options;
  const rows2 = items.slice(0, most).map((item) => row2(item).map((cell) => [cell].flat()));
  return { kind: "table", title, heads, rows: rows2, more: Math.max(0, items.length - most) };
}
function codeBlock(language, lines3) {
  return { kind: "code", language, lines: lines3 };
}
var MOST_ROWS;
var init_view_model = __esm({
  "src/audit/report/view-model.ts"() {
    "use strict";
    MOST_ROWS = 100;
  }
});

// src/audit/report/sections/labels.ts
function keyLabel(key2) {
  return [keyNameLabel(key2.name), { code: key2.fingerprint || `id ${key2.id}` }];
}
function keyNameLabel(name) {
  return name.trim() === "" ? "without a name" : { code: name };
}
function firstFew(items, most = 3) {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}
function isoDate(time3) {
  return time3.slice(0, 10);
}
function utcTimestamp(time3) {
  return `${formatTimestamp(Date.parse(time3))}`;
}
function timeLeft({ writtenAt }, time3) {
  const left = Date.parse(time3) - Date.parse(writtenAt);
  return left > 0 ? `${formatDuration(left)} left` : "at the next run";
}
function isCompromised2({ findings }) {
  return findings.some(({ rule: rule3 }) => rule3 === "compromised");
}
function isInUse({ instances }) {
  return instances !== null && instances.length > 0;
}
function deletionReasons({ findings }) {
  return findings.filter((finding2) => finding2.do === "delete").map(findingReason);
}
function findingReason({ rule: rule3, evidence }) {
  return `${rule3}: ${evidence}`;
}
function isKeyBlob(text2) {
  return text2 !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text2);
}
function keysThat(number2, verb) {
  return `${pluralize(number2, "key")} ${number2 === 1 ? verb.one : verb.many}`;
}
var init_labels = __esm({
  "src/audit/report/sections/labels.ts"() {
    "use strict";
    init_format();
    init_time();
  }
});

// src/audit/report/sections/about.ts
function notEvaluated(report2) {
  const block2 = tableBlock({
    title: "What was not judged",
    heads: ["What", "Why"],
    items: report2.notEvaluated,
    row: ({ what, why: why3 }) => [what, why3]
  });
  return { id: "not-judged", title: "Not judged", blocks: report2.notEvaluated.length > 0 ? [block2] : [] };
}
function about(report2) {
  const { provider, policy, mode, guards, notices, figures: figures3 } = report2;
  const blocks = [
    tableBlock({
      title: "The run",
      heads: ["What", "Value"],
      items: [
        ["Account", { code: report2.account }],
        [
          "Provider",
          provider.verified ? provider.title : `${provider.title} (its API is assumed, not documented)`
        ],
        ["Mode", mode === "armed" ? "armed: keys are deleted" : "report only"],
        ["Policy", [{ code: policy.hash }, `grace ${policy.grace}`]],
        ["keylease", report2.keylease],
        ["Run", { code: report2.run }],
        [
          "Deletions",
          `${figures3.intended} intended, ${figures3.attempted} attempted, ${figures3.confirmed} confirmed`
        ],
        ["Begun", utcTimestamp(report2.startedAt)],
        ["Written", utcTimestamp(report2.writtenAt)]
      ],
      row: (each) => each
    })
  ];
  if (guards.length > 0) {
    blocks.push(
      tableBlock({
        title: "Guards of the whole run",
        heads: ["Guard", "Holds", "What it says"],
        items: guards,
        row: ({ guard, blocks: blocks2, reason }) => [
          { code: guard },
          blocks2 ? "yes: nothing is deleted" : "no",
          reason
        ]
      })
    );
  }
  if (notices.length > 0) {
    blocks.push(
      tableBlock({
        title: "Who was told",
        heads: ["Channel", "When", "Outcome"],
        items: notices,
        row: ({ channel, at: at2, ok, why: why3 }) => [channel, utcTimestamp(at2), ok ? "told" : `failed: ${why3 ?? ""}`]
      })
    );
  }
  return { id: "about", title: "About this run", blocks };
}
var init_about = __esm({
  "src/audit/report/sections/about.ts"() {
    "use strict";
    init_view_model();
    init_labels();
  }
});

// src/audit/report/sections/deleted.ts
function deleted2(report2) {
  const gone = report2.deletions.filter(isGone);
  const fingerprints = gone.map(({ key: key2 }) => key2.fingerprint).filter(isFingerprint);
  const commands = fingerprints.map((each) => `keylease restore --report report.json ${each}`);
  const blocks = [
    tableBlock({ title: "Deleted keys", heads: ["Key", "Why", "Outcome"], items: gone, row })
  ];
  if (commands.length > 0) {
    blocks.push(
      paragraph("Each can be put back as it was:"),
      codeBlock("sh", commands.slice(0, MOST_COMMANDS))
    );
  }
  if (report2.provider.removal) blocks.push(paragraph(report2.provider.removal));
  return { id: "deleted", title: "Deleted now", blocks: gone.length > 0 ? blocks : [] };
}
function notDeleted(report2) {
  const tried = report2.deletions.filter((deletion2) => !isGone(deletion2));
  const begun = new Set(report2.deletions.map(({ key: key2 }) => key2.id));
  const due = report2.keys.filter(({ decision: decision2, id }) => decision2 === "delete" && !begun.has(id));
  const blocks = [];
  if (tried.length > 0) {
    const heads = ["Key", "Why", "Outcome"];
    blocks.push(tableBlock({ title: "Keys that were to be deleted", heads, items: tried, row }));
  }
  if (due.length > 0) {
    blocks.push(
      paragraph(
        report2.finished ? "These keys are due, and this run ended before it came to them. The next one looks at them anew." : "These keys are due, and this run goes on to delete them."
      ),
      tableBlock({
        title: "Keys that are due",
        heads: ["Key", "Why"],
        items: due,
        row: (key2) => [keyLabel(key2), deletionReasons(key2)]
      })
    );
  }
  return { id: "not-deleted", title: "Due, and not deleted", blocks };
}
function isGone({ outcome: outcome3 }) {
  return outcome3 === "confirmed" || outcome3 === "deleted" || outcome3 === "gone";
}
function row({ key: key2, rules: rules2, evidence, outcome: outcome3, why: why3 }) {
  const reasons3 = evidence.map((each, index) => `${rules2[index] ?? "rule"}: ${each}`);
  return [
    keyLabel(key2),
    reasons3.length > 0 ? reasons3 : rules2.join(", "),
    why3 === null ? OUTCOMES[outcome3] : [OUTCOMES[outcome3], why3]
  ];
}
var MOST_COMMANDS, OUTCOMES;
var init_deleted = __esm({
  "src/audit/report/sections/deleted.ts"() {
    "use strict";
    init_fingerprint();
    init_view_model();
    init_labels();
    MOST_COMMANDS = 100;
    OUTCOMES = {
      confirmed: "gone, as a fresh listing shows",
      deleted: "deleted, says the provider; no listing proves it yet",
      gone: "gone before it was asked for; no listing proves it yet",
      failed: "could not be deleted",
      spared: "spared by a last look",
      "not-attempted": "not come to"
    };
  }
});

// src/audit/report/sections/action-required.ts
function actionRequired(report2) {
  const wanted = report2.keys.flatMap(
    (key2) => key2.findings.filter((finding2) => wantsPerson(key2, finding2)).map((finding2) => ({ key: key2, finding: finding2 }))
  );
  const blocks = [];
  if (wanted.length > 0) {
    blocks.push(
      tableBlock({
        title: "Findings for people, the most urgent first",
        heads: ["Key", "Severity", "What was found", "What to do", "Since"],
        items: wanted.sort((one, other) => urgency(other) - urgency(one)),
        row: ({ key: key2, finding: finding2 }) => [
          keyLabel(key2),
          { severity: finding2.severity },
          [findingReason(finding2), ...openDoors(key2, finding2)],
          finding2.hint,
          isoDate(finding2.since)
        ]
      })
    );
  }
  blocks.push(...hunt(report2));
  if (report2.otherChanges.length > 0) {
    blocks.push(
      paragraph("While keys were deleted, others changed that this run did not touch:"),
      tableBlock({
        title: "Other keys that changed",
        heads: ["What changed"],
        items: report2.otherChanges,
        row: (each) => [each]
      })
    );
  }
  return { id: "people", title: "Needs a person", blocks };
}
function wantsPerson({ decision: decision2 }, finding2) {
  return finding2.do === "report" || finding2.rule === "compromised" && decision2 === "blocked";
}
function urgency({ key: key2, finding: finding2 }) {
  const first = openDoors(key2, finding2).length > 0 ? SEVERITIES.length : 0;
  return first + SEVERITIES.indexOf(finding2.severity);
}
function openDoors(key2, { rule: rule3 }) {
  if (rule3 !== "compromised" || !isInUse(key2)) return [];
  return [`connected with ${firstFew(key2.instances ?? []).join(", ")}`];
}
function hunt({ keys, deletions }) {
  const listed = keys.filter(isCompromised2).sort((one, other) => Number(isInUse(other)) - Number(isInUse(one)));
  const gone = deletions.filter((each) => isGone(each) && each.rules.includes("compromised"));
  const hunted = [
    ...listed.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key: key2 }) => ({ name: key2.name, base64: key2.publicKey.split(/\s+/)[1] ?? null }))
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (hunted.length === 0) return [];
  return [
    paragraph("Strangers can log in wherever a compromised key is let in. Look for it on every machine:"),
    ...hunted.slice(0, MOST_HUNTED).flatMap(({ name, base64 }) => [
      paragraph(keyNameLabel(name)),
      codeBlock("sh", [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`])
    ])
  ];
}
function worstSeverity({ findings }) {
  return SEVERITIES.findLast((each) => findings.some(({ severity: severity2 }) => severity2 === each));
}
var MOST_HUNTED;
var init_action_required = __esm({
  "src/audit/report/sections/action-required.ts"() {
    "use strict";
    init_weakness();
    init_view_model();
    init_deleted();
    init_labels();
    MOST_HUNTED = 20;
  }
});

// src/audit/report/sections/verdict.ts
function runVerdict(report2) {
  return [...shortcomings(report2), outcome(report2), ...found(report2)].join(". ").concat(".");
}
function runTone(report2) {
  const { figures: figures3, otherChanges, complete, deletions } = report2;
  if (isUnlisted(report2) || figures3.findings.critical > 0 || otherChanges.length > 0) return "alarm";
  return !complete || figures3.findings.high > 0 || deletions.length > 0 ? "warning" : "calm";
}
function isUnlisted({ guards }) {
  return guards.length === 0 || guards.some(({ guard, blocks }) => guard === "incomplete-inventory" && blocks);
}
function shortcomings(report2) {
  const { finished: finished2, notEvaluated: notEvaluated2, deletions } = report2;
  const failed = deletions.filter(({ outcome: outcome3 }) => outcome3 === "failed").length;
  const left = deletions.filter(({ outcome: outcome3 }) => outcome3 === "not-attempted").length;
  const judged = isUnlisted(report2) ? "No key was judged" : "Not everything was judged";
  return [
    finished2 ? "" : "This run is not over yet",
    notEvaluated2.length > 0 || isUnlisted(report2) ? judged : "",
    failed > 0 ? `${keysThat(failed, { one: "was", many: "were" })} to be deleted and could not be` : "",
    left > 0 ? `${keysThat(left, { one: "was", many: "were" })} due and not come to` : ""
  ].filter(Boolean);
}
function outcome({ mode, figures: figures3, deletions }) {
  const { confirmed, marked, blocked: blocked2 } = figures3;
  const unproven = deletions.filter(({ outcome: outcome3 }) => outcome3 === "deleted" || outcome3 === "gone").length;
  if (mode === "report") {
    const late = keysThat(confirmed, { one: "is", many: "are" });
    return confirmed === 0 ? "Report only: nothing is deleted" : `Report only: nothing new is deleted, and ${late} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${pluralize(confirmed, "key")} deleted` : "Nothing deleted",
    unproven > 0 ? `${unproven} deleted without proof` : "",
    marked > 0 ? `${marked} ${marked === 1 ? "waits" : "wait"}` : "",
    blocked2 > 0 ? `${blocked2} blocked` : ""
  ];
  return parts.filter(Boolean).join(", ");
}
function found(report2) {
  if (isUnlisted(report2)) return [];
  const { findings, new: fresh } = report2.figures;
  const all2 = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const gravest = SEVERITIES.findLast((severity2) => findings[severity2] > 0);
  if (gravest === void 0) return report2.complete ? ["No rule found anything"] : [];
  return [`${pluralize(all2, "finding")}, ${fresh} of them new, the gravest ${gravest}`];
}
var init_verdict = __esm({
  "src/audit/report/sections/verdict.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_labels();
  }
});

// src/audit/report/sections/changes.ts
function changes(report2) {
  const { figures: figures3, resolved: resolved2, trend: trend2, keys } = report2;
  const isFirst = trend2.length === 0;
  const fresh = keys.flatMap(
    (key2) => key2.findings.filter(({ isNew }) => isNew).map((finding2) => ({ key: key2, finding: finding2 }))
  );
  const blocks = [
    isFirst ? paragraph("No earlier run is known: every finding is new.") : paragraph(`Findings: ${figures3.new} new, ${figures3.ongoing} ongoing, ${figures3.resolved} resolved.`)
  ];
  if (fresh.length > 0 && !isFirst) {
    const heads = ["Key", "Severity", "What was found"];
    blocks.push(
      tableBlock({
        title: "New findings",
        heads,
        items: fresh,
        row: ({ key: key2, finding: finding2 }) => [keyLabel(key2), { severity: finding2.severity }, findingReason(finding2)]
      })
    );
  }
  if (resolved2.length > 0) {
    blocks.push(
      tableBlock({
        title: "Resolved findings",
        heads: ["Key", "Finding", "Since", "How it ended"],
        items: resolved2,
        row: ({ rule: rule3, name, fingerprint, since, isGone: isGone2 }) => [
          [keyNameLabel(name), ...fingerprint === null ? [] : [{ code: fingerprint }]],
          rule3,
          isoDate(since),
          isGone2 ? "the account no longer has the key" : "the rule no longer fires"
        ]
      })
    );
  }
  const isSilent = figures3.new + figures3.ongoing + figures3.resolved === 0;
  return { id: "changes", title: "Changed since the last run", blocks: isSilent ? [] : blocks };
}
function trend(report2) {
  const runs = isUnlisted(report2) ? report2.trend : [...report2.trend, thisRun(report2)];
  const blocks = [
    { kind: "trend", runs },
    tableBlock({
      title: "The last runs",
      heads: ["Run", "Keys", "Critical", "High", "Medium", "Low", "Info", "Deleted"],
      items: runs.slice(-RUNS_IN_TABLE).toReversed(),
      row: ({ at: at2, keys, findings, deleted: deleted3 }) => [utcTimestamp(at2), keys, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted3].map(
        String
      )
    })
  ];
  return { id: "trend", title: "Trend", blocks: report2.trend.length > 0 ? blocks : [] };
}
function thisRun({ run: run2, writtenAt, figures: figures3 }) {
  const { keys, findings, confirmed } = figures3;
  return { run: run2, at: writtenAt, keys, findings, deleted: confirmed };
}
var RUNS_IN_TABLE;
var init_changes = __esm({
  "src/audit/report/sections/changes.ts"() {
    "use strict";
    init_weakness();
    init_view_model();
    init_labels();
    init_verdict();
    RUNS_IN_TABLE = 10;
  }
});

// src/audit/report/sections/key-inventory.ts
function inventory({ keys }) {
  const block2 = tableBlock({
    title: "Keys of the account",
    heads: ["Key", "Id", "Type", "Created", "Last used", "Machines", "Recognised by", "Findings", "Decision"],
    items: worstFirst(keys),
    most: MOST_KEYS2,
    row: (key2) => [
      keyLabel(key2),
      { code: key2.id },
      [key2.type, key2.bits].filter((each) => each !== null).join(" ") || "not a key",
      key2.createdAt === null ? `first seen ${isoDate(key2.firstSeenAt)}` : isoDate(key2.createdAt),
      key2.lastUsedAt === null ? "not known" : isoDate(key2.lastUsedAt),
      key2.instances === null ? "not known" : machinesOf(key2.instances),
      key2.recognized ?? "nobody",
      key2.findings.map(({ rule: rule3, severity: severity2 }) => `${rule3} (${severity2})`),
      DECISIONS[key2.decision]
    ]
  });
  return { id: "inventory", title: "Inventory", blocks: keys.length > 0 ? [block2] : [] };
}
function machinesOf(instances) {
  return instances.length === 0 ? "none" : firstFew(instances.map((name) => ({ code: name })));
}
function worstFirst(keys) {
  const judged = keys.map((key2) => ({ key: key2, worst: worstSeverity(key2) }));
  return [...SEVERITIES.toReversed(), void 0].flatMap(
    (severity2) => judged.filter(({ worst }) => worst === severity2).map(({ key: key2 }) => key2)
  );
}
var MOST_KEYS2, DECISIONS;
var init_key_inventory = __esm({
  "src/audit/report/sections/key-inventory.ts"() {
    "use strict";
    init_weakness();
    init_view_model();
    init_action_required();
    init_labels();
    MOST_KEYS2 = 1e3;
    DECISIONS = { keep: "stays", mark: "waits", delete: "due", blocked: "blocked" };
  }
});

// src/audit/report/sections/pending.ts
function scheduled(report2) {
  const waiting = report2.keys.filter(({ decision: decision2 }) => decision2 === "mark").sort(byDue);
  const blocks = [
    tableBlock({
      title: "Keys that wait for their deletion",
      heads: ["Key", "Why", "From", "Time left"],
      items: waiting,
      row: (key2) => [
        keyLabel(key2),
        deletionReasons(key2),
        key2.dueAt ? isoDate(key2.dueAt) : "not settled",
        key2.dueAt ? timeLeft(report2, key2.dueAt) : `${report2.policy.grace} once people were told`
      ]
    }),
    ...howToKeep(waiting)
  ];
  return { id: "scheduled", title: "Scheduled for deletion", blocks: waiting.length > 0 ? blocks : [] };
}
function howToKeep(waiting) {
  const keepable = waiting.filter((key2) => !isCompromised2(key2));
  const fingerprints = keepable.map(({ fingerprint }) => fingerprint).filter(isFingerprint);
  if (fingerprints.length === 0) return [];
  const lines3 = fingerprints.slice(0, MOST_LINES).map((each) => `    - { fingerprint: "${each}", owner: WHO, reason: WHY }`);
  return [
    paragraph("To keep a key, say in the policy whose it is:"),
    codeBlock("yaml", ["recognize:", "  keys:", ...lines3])
  ];
}
function byDue(one, other) {
  const time3 = ({ dueAt }) => dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  return time3(one) === time3(other) ? 0 : time3(one) - time3(other);
}
function blocked(report2) {
  const spared = report2.keys.filter(({ decision: decision2 }) => decision2 === "blocked");
  const blocks = [
    paragraph("A rule asks for the deletion of these keys. Each stays while one guard holds."),
    tableBlock({
      title: "Guards that hold",
      heads: ["Guard", "Keys spared", "What it says"],
      items: [...tallied(spared)],
      row: ([guard, { keys, reason }]) => [{ code: guard }, String(keys), sayingOf(reason)]
    }),
    tableBlock({
      title: "Keys that are spared",
      heads: ["Key", "Why it was to go", "What spares it"],
      items: spared,
      row: (key2) => [
        keyLabel(key2),
        deletionReasons(key2),
        key2.guards.map(({ guard, reason }) => `${guard}: ${reason}`)
      ]
    })
  ];
  return { id: "blocked", title: "Blocked by guards", blocks: spared.length > 0 ? blocks : [] };
}
function tallied(spared) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { guards } of spared) {
    for (const { guard, reason } of guards) {
      const tally = tallies.get(guard) ?? { keys: 0, reason: [] };
      tallies.set(guard, tally);
      tally.keys += 1;
      if (tally.reason.length < 2 && !tally.reason.includes(reason)) tally.reason.push(reason);
    }
  }
  return tallies;
}
function sayingOf([first = "", second]) {
  return second === void 0 ? first : `for example: ${first}`;
}
var MOST_LINES;
var init_pending = __esm({
  "src/audit/report/sections/pending.ts"() {
    "use strict";
    init_fingerprint();
    init_view_model();
    init_labels();
    MOST_LINES = 50;
  }
});

// src/audit/report/sections/terraform.ts
function terraform({ address, deletions, keys }) {
  const isKnown2 = address.profile === null && Object.hasOwn(SERVERS, address.provider);
  const goes = keys.some(({ decision: decision2 }) => decision2 === "mark" || decision2 === "delete");
  const isConcerned = deletions.some(isGone) || isKnown2 && goes;
  const replaces = isKnown2 ? ["Terraform replaces each", { code: SERVERS[address.provider] ?? "" }, "whose"] : ["With some providers Terraform replaces a server whose"];
  const blocks = [
    paragraph(
      ...replaces,
      { code: "ssh_keys" },
      "name a key that the account no longer has. Before the next",
      { code: "terraform apply" },
      "(best before the keys go), say this in the resource:"
    ),
    codeBlock("hcl", ["lifecycle {", "  ignore_changes = [ssh_keys]", "}"])
  ];
  return { id: "terraform", title: "If Terraform made the servers", blocks: isConcerned ? blocks : [] };
}
var SERVERS;
var init_terraform = __esm({
  "src/audit/report/sections/terraform.ts"() {
    "use strict";
    init_view_model();
    init_deleted();
    SERVERS = { digitalocean: "digitalocean_droplet", hetzner: "hcloud_server" };
  }
});

// src/audit/report/sections.ts
function buildViewModel(report2) {
  return {
    account: report2.account,
    mode: report2.mode === "armed" ? "armed" : "report only",
    tone: runTone(report2),
    verdict: runVerdict(report2),
    figures: isUnlisted(report2) ? [] : figuresOf2(report2),
    sections: SECTIONS.map((section) => section(report2)).filter(({ blocks }) => blocks.length > 0)
  };
}
function figuresOf2({ figures: figures3 }) {
  const { findings } = figures3;
  return [
    { label: "Keys", value: figures3.keys },
    { label: "Recognised", value: figures3.recognized },
    { label: "Critical", value: findings.critical, tone: "alarm" },
    { label: "High", value: findings.high, tone: "warning" },
    { label: "Medium", value: findings.medium },
    { label: "Low", value: findings.low },
    { label: "Info", value: findings.info },
    { label: "Deleted", value: figures3.confirmed },
    { label: "Waiting", value: figures3.marked },
    { label: "Blocked", value: figures3.blocked },
    { label: "Not judged", value: figures3.notEvaluated, tone: "warning" },
    { label: "Oldest key", value: `${figures3.oldest} d` }
  ];
}
var SECTIONS;
var init_sections = __esm({
  "src/audit/report/sections.ts"() {
    "use strict";
    init_about();
    init_action_required();
    init_changes();
    init_deleted();
    init_key_inventory();
    init_pending();
    init_terraform();
    init_verdict();
    SECTIONS = [
      deleted2,
      notDeleted,
      scheduled,
      terraform,
      blocked,
      actionRequired,
      changes,
      trend,
      inventory,
      notEvaluated,
      about
    ];
  }
});

// src/audit/report/style.ts
var STYLE;
var init_style = __esm({
  "src/audit/report/style.ts"() {
    "use strict";
    STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b2230; --soft: #56607a; --line: #dde2ea; --code: #eef1f6;
  --calm: #1a7f4b; --warning: #8a5300; --alarm: #b3261e; --calm-tint: #e5f5ec; --warning-tint: #fdf0d9;
  --alarm-tint: #fde8e6; --bar: #8fa3c8; --link: #2456b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11151c; --card: #191f29; --ink: #e6eaf2; --soft: #a3aec4; --line: #2d3646; --code: #232b38;
    --calm: #6fd39c; --warning: #f2bd66; --alarm: #ff9d94; --calm-tint: #16301f; --warning-tint: #372a12;
    --alarm-tint: #401d1b; --bar: #5f769f; --link: #8fb4ff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; overflow-wrap: break-word; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .86em; }
code { overflow-wrap: anywhere; }
pre code { font-size: 1em; }
header, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
.summary {
  position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line);
  border-top: 4px solid var(--tone);
}
.summary > div {
  max-width: 78rem; margin: 0 auto; padding: .55rem 1.25rem; display: flex; gap: .2rem 1rem; align-items: baseline;
}
.summary strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 0 1 auto; max-width: 20rem; }
.summary .mode { flex: none; }
.summary .verdict { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1 1 0; min-width: 0; }
.calm { --tone: var(--calm); --tint: var(--calm-tint); }
.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.alarm { --tone: var(--alarm); --tint: var(--alarm-tint); }
.mode, .severity {
  display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8rem; font-weight: 600;
  white-space: nowrap; background: var(--code); color: var(--ink);
}
.severity { background: var(--tint, var(--code)); color: var(--tone, var(--soft)); }
header { padding-top: 1.75rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h1 code { font-size: 1em; font-family: inherit; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
.says { font-size: 1.05rem; font-weight: 600; margin: 0; padding: .85rem 1.1rem; border-radius: .5rem; background: var(--tint); border-left: 4px solid var(--tone); }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: .6rem; margin: 1rem 0 0; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
.figures dt { color: var(--soft); font-size: .8rem; }
.figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--tone, inherit); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: .9rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 1.1rem 0; }
section > p { max-width: 60rem; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); min-width: 5.5rem; max-width: 30rem; }
th:first-child { min-width: 14rem; font-weight: 400; }
td:last-child { padding-right: 0; }
thead th, thead th:first-child { border-top: 0; border-bottom: 2px solid var(--line); color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
th > code:first-child { font-weight: 600; }
.line { display: block; }
th .line + .line { color: var(--soft); }
.short { white-space: nowrap; }
pre { background: var(--code); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; margin: .6rem 0; }
.trend { display: block; width: 100%; max-width: 40rem; height: auto; }
.trend rect { fill: var(--bar); }
.trend .grave { fill: var(--alarm); }
.trend line { stroke: var(--line); }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .8rem; padding-right: .8rem; }
  section { padding: .9rem .8rem; }
  .summary > div { padding: .5rem .8rem; }
  .summary .verdict { display: none; }
  h1 { font-size: 1.3rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, caption, tbody, tr, th, td { display: block; }
  tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  th, th:first-child, td { border: 0; padding: .15rem 0; min-width: 0; max-width: none; overflow-wrap: anywhere; }
  td:not(:empty) { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .5rem; }
  td::before { content: attr(data-head); color: var(--soft); font-size: .85rem; grid-row: 1 / 20; }
  td > * { grid-column: 2; justify-self: start; }
  td.short { white-space: normal; }
  .figures { grid-template-columns: repeat(3, 1fr); }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { font-size: 10pt; }
  .summary { position: static; }
  nav { display: none; }
  section { border: 0; padding: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .scroll { overflow: visible; }
  th, td, th:first-child { min-width: 0; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
  }
});

// src/audit/report/trend.ts
function totalFindings({ findings }) {
  return Object.values(findings).reduce((sum, each) => sum + each, 0);
}
function trendChart(runs) {
  const most = Math.max(1, ...runs.map(totalFindings));
  const height = (findings) => Math.round(findings / most * HEIGHT);
  const bars = runs.map((run2, index) => {
    const all2 = totalFindings(run2);
    const grave = run2.findings.critical + run2.findings.high;
    const x = index * (BAR + GAP);
    const bar = (size, kind) => `<rect${kind} x="${x}" y="${HEIGHT - size}" width="${BAR}" height="${size}"/>`;
    const title = `${run2.at.slice(0, 10)}: ${pluralize(all2, "finding")}, ${grave} high or critical, ${pluralize(run2.keys, "key")}`;
    return `<g><title>${escape(title)}</title>${bar(height(all2), "")}${bar(height(grave), ' class="grave"')}</g>`;
  });
  const width = runs.length * (BAR + GAP);
  const [first, last] = [runs[0], runs.at(-1)].map((run2) => run2 ? totalFindings(run2) : 0);
  const label = `Findings of the last ${pluralize(runs.length, "run")}: from ${first} to ${last}`;
  return `<p>${label}; the lower part of a bar, in another colour, is what is high or critical.</p>
<svg class="trend" role="img" aria-label="${label}" viewBox="0 0 ${Math.max(width, 360)} ${HEIGHT + 1}"><line x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>${bars.join("")}</svg>`;
}
var HEIGHT, BAR, GAP;
var init_trend = __esm({
  "src/audit/report/trend.ts"() {
    "use strict";
    init_esm();
    init_format();
    HEIGHT = 96;
    BAR = 14;
    GAP = 4;
  }
});

// src/audit/report/html.ts
function renderHtml(report2) {
  const page = buildViewModel(report2);
  const account2 = safe(page.account);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>SSH keys of ${account2}: ${page.mode}</title>
<style>${STYLE}</style>
</head>
<body>
${summaryOf2(page, account2)}
<header>
<h1>SSH keys of <code dir="auto">${account2}</code></h1>
<p class="says ${page.tone}">${safe(page.verdict)}</p>
${figuresOf3(page)}<nav aria-label="Sections"><ul>${page.sections.map(linkOf).join("")}</ul></nav>
</header>
<main>
${page.sections.map(sectionOf).join("\n")}
</main>
<footer><p>keylease ${safe(report2.keylease)}, run <code>${safe(report2.run)}</code></p></footer>
</body>
</html>
`;
}
function summaryOf2({ mode, verdict: verdict3, tone }, account2) {
  return `<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account2}</strong> <span class="mode">${mode}</span> <span class="verdict">${safe(verdict3)}</span></div></aside>`;
}
function figuresOf3({ figures: figures3 }) {
  if (figures3.length === 0) return "";
  const cards = figures3.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? ` class="${tone}"` : "";
    return `<div${tint}><dt>${label}</dt><dd>${safe(String(value))}</dd></div>`;
  });
  return `<dl class="figures">${cards.join("")}</dl>
`;
}
function linkOf({ id, title }) {
  return `<li><a href="#${id}">${title}</a></li>`;
}
function sectionOf({ id, title, blocks }) {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map(blockOf).join("\n")}
</section>`;
}
function blockOf(block2) {
  switch (block2.kind) {
    case "text":
      return `<p>${block2.text.map(inlineOf).join(" ")}</p>`;
    case "table":
      return tableOf(block2);
    case "code":
      return `<pre tabindex="0"><code>${escape(block2.lines.join("\n"))}</code></pre>`;
    case "trend":
      return trendChart(block2.runs);
  }
}
function tableOf({ title, heads, rows: rows2, more }) {
  const head = heads.map((each) => `<th scope="col">${safe(each)}</th>`).join("");
  const body = rows2.map((row2) => rowOf(row2, heads)).join("\n");
  const rest = more > 0 ? `
<p>And ${more} more, in <code>report.json</code>.</p>` : "";
  return `<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${rest}`;
}
function rowOf([first = [], ...others], [, ...heads]) {
  const cells = others.map(
    (cell, index) => `<td data-head="${heads[index]}"${isShort(cell) ? ' class="short"' : ""}>${cellOf(cell)}</td>`
  ).join("");
  return `<tr><th scope="row">${cellOf(first)}</th>${cells}</tr>`;
}
function isShort([inline = "", ...others]) {
  return others.length === 0 && typeof inline === "string" && inline.length < 17;
}
function cellOf(cell) {
  if (cell.length <= 1) return cell.map(inlineOf).join("");
  return cell.map((inline) => `<span class="line">${inlineOf(inline)}</span>`).join("");
}
function inlineOf(inline) {
  if (typeof inline === "string") return safe(inline);
  if ("severity" in inline)
    return `<span class="severity${TONES[inline.severity]}">${inline.severity}</span>`;
  return `<code dir="auto">${safe(inline.code) || "-"}</code>`;
}
function safe(text2) {
  return escape(sanitize(text2, LONGEST));
}
var import_node_crypto14, LONGEST, POLICY, TONES;
var init_html = __esm({
  "src/audit/report/html.ts"() {
    "use strict";
    import_node_crypto14 = require("node:crypto");
    init_esm();
    init_format();
    init_sections();
    init_style();
    init_trend();
    LONGEST = 1e3;
    POLICY = [
      "default-src 'none'",
      `style-src 'sha256-${(0, import_node_crypto14.createHash)("sha256").update(STYLE).digest("base64")}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ].join("; ");
    TONES = { critical: " alarm", high: " warning", medium: "", low: "", info: "" };
  }
});

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row3.push(cell);
    }
    cellMatrix[rowIndex] = row3;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row2 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before2 = "";
    let after2 = "";
    if (code === 99) {
      before2 = ":";
      after2 = ":";
    } else if (code === 108) {
      before2 = ":";
    } else if (code === 114) {
      after2 = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before2.length - after2.length
    );
    const cell = before2 + "-".repeat(size) + after2;
    if (settings.alignDelimiters !== false) {
      size = before2.length + size + after2.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row2[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row2);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines3 = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line3 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before2 = "";
      let after2 = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before2 = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before2 = " ".repeat(half + 0.5);
            after2 = " ".repeat(half - 0.5);
          } else {
            before2 = " ".repeat(half);
            after2 = before2;
          }
        } else {
          after2 = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line3.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line3.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line3.push(before2);
      }
      line3.push(cell);
      if (settings.alignDelimiters !== false) {
        line3.push(after2);
      }
      if (settings.padding !== false) {
        line3.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line3.push("|");
      }
    }
    lines3.push(
      settings.delimiterEnd === false ? line3.join("").replace(/ +$/, "") : line3.join("")
    );
  }
  return lines3.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
var init_markdown_table = __esm({
  "node_modules/markdown-table/index.js"() {
  }
});

// src/audit/report/markdown.ts
function renderMarkdown(report2) {
  const page = buildViewModel(report2);
  const { account: account2, mode, verdict: verdict3, sections } = page;
  const parts = [
    `# SSH keys of ${inlineOf2({ code: account2 })}: ${mode}`,
    `**${inlineOf2(verdict3)}**`,
    ...page.figures.length > 0 ? [figuresOf4(page)] : [],
    ...sections.flatMap(sectionOf2)
  ];
  return `${parts.join("\n\n")}
`;
}
function sectionOf2({ title, blocks }) {
  const hasTitles = blocks.filter(({ kind }) => kind === "table").length > 1;
  return [
    `## ${title}`,
    ...blocks.flatMap(
      (block2) => block2.kind === "table" && hasTitles ? [`### ${block2.title}`, blockOf2(block2)] : [blockOf2(block2)]
    )
  ];
}
function figuresOf4({ figures: figures3 }) {
  return tableOf2([figures3.map(({ label }) => label), figures3.map(({ value }) => String(value))]);
}
function blockOf2(block2) {
  switch (block2.kind) {
    case "text":
      return block2.text.map(inlineOf2).join(" ").replace(/^[-#+=\d]/, entityOf);
    case "table": {
      const table2 = tableOf2([block2.heads, ...block2.rows.map((row2) => row2.map(cellOf2))]);
      return block2.more > 0 ? `${table2}

And ${block2.more} more, in \`report.json\`.` : table2;
    }
    case "code":
      return ["```".concat(block2.language), ...block2.lines, "```"].join("\n");
    case "trend":
      return [
        `Keys ${sparkline(block2.runs.map(({ keys }) => keys))}`,
        `Findings ${sparkline(block2.runs.map(totalFindings))}`
      ].join(" \xB7 ");
  }
}
function sparkline(numbers) {
  const most = Math.max(...numbers, 1);
  const bars = numbers.map((each) => BARS[Math.round(each / most * (BARS.length - 1))]);
  return `${bars.join("")} ${numbers[0]} \u2192 ${numbers.at(-1)}`;
}
function tableOf2(rows2) {
  return markdownTable(rows2, { alignDelimiters: false });
}
function cellOf2(cell) {
  return cell.map(inlineOf2).join("<br>").replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
function isGrave({ severity: severity2 }) {
  return severity2 === "critical" || severity2 === "high";
}
function inlineOf2(inline) {
  if (typeof inline === "string") return proseOf(inline);
  if ("severity" in inline) return isGrave(inline) ? `**${inline.severity}**` : inline.severity;
  return codeOf(sanitize(inline.code, LONGEST2) || "-");
}
function proseOf(text2) {
  return sanitize(text2, LONGEST2).split(" ").map((word) => REFERENCE2.test(word) ? codeOf(word) : word.replace(SPECIAL, entityOf)).join(" ");
}
function entityOf(character) {
  return `&#${character.charCodeAt(0)};`;
}
function codeOf(text2) {
  const longest = Math.max(0, ...(text2.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text2) ? ` ${text2} ` : text2}${fence}`;
}
var LONGEST2, BARS, REFERENCE2, SPECIAL;
var init_markdown = __esm({
  "src/audit/report/markdown.ts"() {
    "use strict";
    init_markdown_table();
    init_format();
    init_sections();
    init_trend();
    LONGEST2 = 1e3;
    BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    REFERENCE2 = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d/i;
    SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
  }
});

// src/audit/report/write-report.ts
function reportFiles(report2) {
  return [
    { name: "report.json", text: `${JSON.stringify(report2)}
`, type: "application/json" },
    { name: "report.md", text: renderMarkdown(report2), type: "text/markdown; charset=utf-8" },
    { name: "report.html", text: renderHtml(report2), type: "text/html; charset=utf-8" }
  ];
}
async function writeReport(store, report2, layout) {
  for (const { name, text: text2, type } of reportFiles(report2)) {
    const ending = name.slice("report".length);
    const names = layout === "folder" ? [`${report2.account}/${name}`] : [archived(report2, ending), `${report2.account}/latest${ending}`];
    for (const each of names) await store.put(each, text2, type);
  }
}
function archived({ account: account2, run: run2, startedAt }, ending) {
  return `${account2}/${startedAt.slice(0, 10).replaceAll("-", "/")}/${run2}${ending}`;
}
var init_write_report = __esm({
  "src/audit/report/write-report.ts"() {
    "use strict";
    init_html();
    init_markdown();
  }
});

// src/audit/compose.ts
async function compose(options) {
  const { policy, account: account2, env, clock: clock3, keylease, mustStop, progress } = options;
  const read3 = secretReader(options);
  return {
    account: account2,
    policy,
    clock: clock3,
    keylease,
    mustStop,
    progress,
    run: nameRun(clock3()),
    store: await openStore(policy.ledger, { env }),
    write: await writer(options),
    notifiers: notifiers(options, read3),
    recognizers: [],
    leaseSecret: () => readLeaseSecret(policy, read3),
    assess: (inventory2, isSound) => assessKeys({ inventory: inventory2, isSound, blocklist: policy.blocklist, env }),
    open: async () => openAccount({ ...account2, apiToken: await readToken2(account2, read3), env })
  };
}
function nameRun(now) {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, "")}-${(0, import_node_crypto15.randomBytes)(4).toString("hex")}`;
}
async function readToken2({ name, token: source }, read3) {
  const token = await read3(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be asked`,
    why: "its token holds characters that no token has",
    hint: `Store the token alone in ${"env" in source ? source.env : `secret ${source.secret}`}, or name a field of JSON after a #`
  });
}
async function readLeaseSecret({ recognize: recognize3 }, read3) {
  const { secret } = recognize3.leases;
  return secret ? read3(secret) : "";
}
async function writer({ policy, reports, env }) {
  const place = reports ?? policy.reports;
  if (place === void 0) return void 0;
  const store = await openStore(place, { env });
  const layout = place.startsWith("s3://") ? "archive" : "folder";
  return (report2) => writeReport(store, report2, layout);
}
function notifiers({ policy, ...options }, read3) {
  const { grace, notify: notify2 } = policy;
  const { sns, slack } = notify2;
  const reports = options.reports ?? policy.reports;
  return [
    ...sns ? [snsNotifier({ topic: sns, grace, reports })] : [],
    ...slack ? [slackNotifier({ url: () => read3(slack), grace, reports })] : []
  ];
}
var import_node_crypto15;
var init_compose = __esm({
  "src/audit/compose.ts"() {
    "use strict";
    import_node_crypto15 = require("node:crypto");
    init_open();
    init_address();
    init_problem();
    init_secret_reader();
    init_time();
    init_assess();
    init_open_store();
    init_slack();
    init_sns();
    init_write_report();
  }
});

// src/audit/report/outcome.ts
function runOutcome(report2, from) {
  if (isUnlisted(report2)) return "failed";
  const { keys, complete } = report2;
  const least = SEVERITIES.indexOf(from);
  const isGrave2 = keys.some(
    ({ findings }) => findings.some(({ severity: severity2 }) => SEVERITIES.indexOf(severity2) >= least)
  );
  if (isGrave2) return "findings";
  return complete ? "clean" : "incomplete";
}
var init_outcome = __esm({
  "src/audit/report/outcome.ts"() {
    "use strict";
    init_weakness();
    init_verdict();
  }
});

// src/cli/audit/audit-summary.ts
function reportLines(report2, { reports }) {
  const { account: account2, provider, mode, deletions, otherChanges, notices, notEvaluated: notEvaluated2 } = report2;
  const head = `${account2} (${sanitize(provider.title)}, ${mode === "armed" ? "armed" : "report only"}): ${runVerdict(report2)}`;
  const whole = reports === void 0 ? [] : [`Report: ${sanitize(pathIn(reports, account2), 1e3)}`];
  if (isUnlisted(report2)) return [head, ...whole];
  return [
    head,
    ...figures(report2).map((line3) => `  ${line3}`),
    ...findingLines(report2),
    ...deletions.map((each) => {
      const why3 = each.why ? ` (${sanitize(each.why, 400)})` : "";
      return `${OUTCOMES2[each.outcome]}: ${named2(each.key)}, for ${each.rules.join(", ")}${why3}`;
    }),
    ...otherChanges.map((each) => `Changed meanwhile: ${sanitize(each, 400)}`),
    ...holding(report2),
    ...notices.map(
      ({ channel, ok, why: why3 }) => ok ? `Told by: ${sanitize(channel)}` : `Not told by: ${sanitize(channel)} (${sanitize(why3 ?? "", 400)})`
    ),
    ...notEvaluated2.map(({ what, why: why3 }) => `Not judged: ${sanitize(what)}: ${sanitize(why3, 400)}`),
    ...advice2(report2),
    ...whole
  ];
}
function pathIn(reports, account2) {
  const name = reports.startsWith("s3://") ? "latest.html" : "report.html";
  return `${reports.replace(/\/$/, "")}/${account2}/${name}`;
}
function advice2({ figures: { keys, recognized }, keys: all2, notices }) {
  const isWaiting = all2.some(({ decision: decision2, dueAt }) => decision2 === "mark" && dueAt === null);
  return [
    ...keys > 0 && recognized === 0 ? [
      "Next: nobody vouches for any key. Name those you know under `recognize` in the policy (docs/policy.md)."
    ] : [],
    ...isWaiting && notices.length === 0 ? [
      "Next: keys wait until people are told of them. Name a channel under `notify` in the policy (docs/policy.md)."
    ] : []
  ];
}
function figures({ figures: figures3, mode }) {
  const severities = [...SEVERITIES].reverse().flatMap((severity2) => {
    const number2 = figures3.findings[severity2];
    return number2 > 0 ? [`${number2} ${severity2}`] : [];
  });
  const { keys, recognized, marked, blocked: blocked2, intended, attempted, confirmed } = figures3;
  return [
    `${pluralize(keys, "key")}, ${recognized} recognised`,
    `findings: ${severities.join(", ") || "none"} (${figures3.new} new, ${figures3.ongoing} ongoing, ${figures3.resolved} resolved)`,
    ...mode === "armed" || confirmed > 0 ? [
      `deletions: ${marked} waiting, ${blocked2} blocked, ${intended} intended, ${attempted} attempted, ${confirmed} confirmed`
    ] : []
  ];
}
function findingLines({ keys }) {
  const findings = keys.flatMap((key2) => key2.findings.map((finding2) => ({ key: key2, finding: finding2 })));
  findings.sort((one, other) => rank(other.finding) - rank(one.finding));
  if (findings.length === 0) return [];
  const shown2 = findings.slice(0, MOST_FINDINGS);
  const columns = new ColumnWriter(["SEVERITY", "RULE", "ID", "NAME", "DECISION", "EVIDENCE"]);
  const rows2 = shown2.map(({ key: key2, finding: finding2 }) => [
    finding2.severity,
    finding2.rule,
    sanitize(key2.id, 40),
    sanitize(key2.name, 64) || "-",
    decision(key2),
    sanitize(finding2.evidence, LONGEST_EVIDENCE2)
  ]);
  const more = findings.length - shown2.length;
  return ["", ...columns.lines(rows2), ...more > 0 ? [`and ${more} more, in the report`] : [], ""];
}
function rank({ severity: severity2 }) {
  return SEVERITIES.indexOf(severity2);
}
function decision({ decision: decision2, guards, dueAt }) {
  const guard = guards[0]?.guard ?? "";
  switch (decision2) {
    case "keep":
      return "stays";
    case "mark":
      return dueAt ? `due ${isoDate(dueAt)}` : `waits: ${guard}`;
    case "delete":
      return "due";
    case "blocked":
      return `blocked: ${guard}`;
  }
}
function holding({ guards }) {
  return guards.filter(({ blocks }) => blocks).map(({ guard, reason }) => `Nothing is deleted: ${guard} (${sanitize(reason, 400)})`);
}
function named2({ id, name, fingerprint }) {
  return `${sanitize(name) || "without a name"} (id ${sanitize(id)}, ${sanitize(fingerprint)})`;
}
var MOST_FINDINGS, LONGEST_EVIDENCE2, OUTCOMES2;
var init_audit_summary = __esm({
  "src/cli/audit/audit-summary.ts"() {
    "use strict";
    init_labels();
    init_verdict();
    init_format();
    init_weakness();
    init_table();
    MOST_FINDINGS = 20;
    LONGEST_EVIDENCE2 = 120;
    OUTCOMES2 = {
      confirmed: "Deleted, and gone from a fresh listing",
      deleted: "Deleted, not confirmed by a fresh listing",
      gone: "Gone already",
      failed: "Could not be deleted",
      spared: "Spared",
      "not-attempted": "Not deleted"
    };
  }
});

// src/audit/policy/location.ts
function resolveLocation(text2, { kind, file }) {
  if (text2.startsWith("~")) return { why: "a ~ is not replaced here; write the path in full" };
  if (isUrl(text2)) return resolveUrl(text2, kind);
  if ((0, import_node_path5.isAbsolute)(text2)) return { place: (0, import_node_path5.resolve)(text2) };
  if (file === void 0) return { why: "it is a relative path, and this policy does not lie in a file" };
  if (!isUrl(file)) return { place: (0, import_node_path5.resolve)((0, import_node_path5.dirname)(file), text2) };
  const { bucket, key: key2 = "" } = S3.exec(file)?.groups ?? {};
  return resolveUrl(`s3://${bucket}${import_node_path5.posix.join("/", import_node_path5.posix.dirname(key2), text2)}`, kind);
}
function isUrl(text2) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text2);
}
function resolveUrl(text2, kind) {
  if (kind === "local-file") return { why: "it must be a path on the machine that audits, not an address" };
  const { bucket, key: key2 = "" } = S3.exec(text2)?.groups ?? {};
  if (!bucket) return { why: "it is neither a path nor s3://bucket/... with the name of a bucket" };
  const steps = key2.replace(/\/$/, "").split("/");
  if (key2 && steps.some((step) => /^\.{0,2}$/.test(step))) {
    return { why: "in S3, no step between slashes can be empty or made of dots" };
  }
  if (kind === "folder") return { place: `s3://${bucket}/${key2 && `${steps.join("/")}/`}` };
  return key2 === "" || key2.endsWith("/") ? { why: "it names a prefix, not an object" } : { place: text2 };
}
var import_node_path5, S3;
var init_location = __esm({
  "src/audit/policy/location.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    S3 = /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))(?<bucket>[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(?<key>.*))?$/;
  }
});

// src/audit/policy/nearest.ts
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const ranked = words.map((word) => ({ word, distance: distanceOf(lower, word.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const [best2] = ranked;
  return best2 && best2.distance <= Math.max(1, best2.word.length / 3) ? best2.word : void 0;
}
function distanceOf(from, to) {
  let row2 = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const [above = 0, before2 = 0, left = 0] = [row2[j + 1], row2[j], next[j]];
      next.push(Math.min(above + 1, left + 1, before2 + (character === other ? 0 : 1)));
    }
    row2 = next;
  }
  return row2.at(-1) ?? 0;
}
var init_nearest = __esm({
  "src/audit/policy/nearest.ts"() {
    "use strict";
  }
});

// src/audit/policy/zod-fields.ts
function objectOf(shape) {
  const names = Object.keys(shape);
  return z3.strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? `there is no such field${suggestion(issue.keys[0], names)}` : `it must hold fields: ${names.join(", ")}`
  });
}
function oneOf(words) {
  return z3.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}
function suggestion(typed, words) {
  const meant = nearest(String(typed), words);
  return `${meant ? ` (did you mean ${meant}?)` : ""}; there are ${words.join(", ")}`;
}
function nonEmptyList(item) {
  return z3.array(item, { error: "it must be a list" }).min(1, "it is empty");
}
function line2(form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u, error = "it must be text in one line") {
  return z3.string({ error: `${error}; quotes make text of a number` }).regex(form, error);
}
function duration({ least, most, why: why3 }) {
  const form = "it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)";
  return z3.string({ error: form }).regex(DURATION, form).transform((written, { addIssue }) => {
    const time3 = parseDuration(written) ?? Number.NaN;
    if (time3 >= least && time3 <= most) return time3;
    const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
    const months = written.endsWith("m") ? ", m being minutes (there is no unit for months)" : "";
    addIssue({
      code: "custom",
      message: `it is ${formatDuration(time3)}${months}, and must be ${range}: ${why3}`
    });
    return z3.NEVER;
  });
}
function share2() {
  const form = "it must be a share from 0% to 100%, with its percent sign";
  return z3.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form).transform((written) => Number(written.slice(0, -1)) / 100);
}
function unique(name) {
  return (items, { addIssue }) => {
    const values = items.map((item) => item[name]);
    const second = values.findIndex((value, index) => values.indexOf(value) < index);
    if (second >= 0) addIssue({ code: "custom", path: [second, name], message: "it is there twice" });
  };
}
var z3, secretSource;
var init_zod_fields = __esm({
  "src/audit/policy/zod-fields.ts"() {
    "use strict";
    z3 = __toESM(require("./vendor/zod.js"), 1);
    init_reference();
    init_time();
    init_nearest();
    secretSource = objectOf({
      secret: line2(void 0, "it must name a secret").refine(parseReference, "it is neither the name nor the ARN of a secret").optional().describe("Name or ARN of a secret in AWS Secrets Manager; `#field` after it for a field of JSON"),
      env: line2(/^[A-Za-z_][A-Za-z0-9_]*$/, "it must be the name of an environment variable").optional().describe("Name of an environment variable")
    }).refine(
      ({ secret, env }) => secret === void 0 !== (env === void 0),
      "it must be either secret or env"
    ).transform(({ secret, env = "" }) => secret === void 0 ? { env } : { secret }).meta({ minProperties: 1, maxProperties: 1 });
  }
});

// src/audit/policy/policy-schema.ts
var z4, account, pinnedKey, recognize2, outcome2, rule, LIMIT_RULE, ruleWithLimit, rules, clock2, window, limits, notify, policySchema;
var init_policy_schema = __esm({
  "src/audit/policy/policy-schema.ts"() {
    "use strict";
    z4 = __toESM(require("./vendor/zod.js"), 1);
    init_providers();
    init_fingerprint();
    init_time();
    init_window();
    init_zod_fields();
    account = objectOf({
      name: line2(/^[a-z0-9][a-z0-9-]{0,62}$/, "it must be 1 to 63 of a-z, 0-9 and -").describe(
        "What reports and the ledger call the account"
      ),
      provider: oneOf(providers.map(({ id }) => id)).optional().describe("A cloud that is built in (docs/accounts.md); or else `profile`"),
      profile: line2().optional().describe("Path of a profile of your own, from where the policy lies; or else `provider`"),
      token: secretSource.describe("Where the API key of the account is: never the key itself"),
      // It stands in reports and messages, so that nothing secret may be in it.
      "api-url": line2(
        /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
        "it must be an address such as https://api.example.com, without a user, a password, ? and #"
      ).optional().describe("Address of the API, instead of the profile's own"),
      vars: z4.record(z4.string().regex(/^[a-z][A-Za-z0-9]*$/, "it is not the name of a variable"), line2(), {
        error: "it must hold the names and values of variables"
      }).prefault({}).describe("What the profile asks for besides the token, such as a project; else from the environment"),
      enforce: line2(void 0, "it must repeat the name of the account, as text: nothing else arms it").optional().describe(
        "Arms the account where it repeats its `name`; with anything else, or without it, keys are only reported"
      )
    }).superRefine(({ provider, profile, vars }, { addIssue }) => {
      if (provider === void 0 === (profile === void 0)) {
        addIssue({ code: "custom", message: "it must have either provider or profile" });
      }
      const builtIn = providers.find(({ id }) => id === provider);
      const known = Object.keys(builtIn?.vars ?? {});
      const unknown2 = builtIn && Object.keys(vars).find((name) => !known.includes(name));
      if (unknown2 !== void 0) {
        const message = known.length > 0 ? suggestion(unknown2, known) : `; ${provider} needs none`;
        addIssue({ code: "custom", path: ["vars", unknown2], message: `there is no such variable${message}` });
      }
    }).meta({ oneOf: [{ required: ["provider"] }, { required: ["profile"] }] });
    pinnedKey = objectOf({
      fingerprint: line2(FINGERPRINT, "it must be SHA256: and 43 characters, as ssh-keygen -lf shows it").describe(
        "SHA256 fingerprint, as `ssh-keygen -lf` shows it"
      ),
      owner: line2().describe("Who answers for the key"),
      until: line2(/^\d{4}-\d\d-\d\d$/, "it must be a day such as 2027-01-31").transform((written, { addIssue }) => {
        const start = Date.parse(`${written}T00:00:00Z`);
        if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(written)) return start + DAY;
        addIssue({ code: "custom", message: "there is no such day" });
        return z4.NEVER;
      }).optional().describe("Last day, in UTC, on which the policy vouches for the key; without it there is none"),
      reason: line2().optional().describe("What the key is for")
    });
    recognize2 = objectOf({
      keys: z4.array(pinnedKey, { error: "it must be a list" }).superRefine(unique("fingerprint")).prefault([]).describe("Keys that the policy vouches for"),
      leases: objectOf({
        repositories: nonEmptyList(
          line2(/^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}$/, "it must be a repository such as octo-org/train")
        ).optional().describe("Whose leases are recognised, `owner/name`; without it those of every repository"),
        secret: secretSource.optional().describe("The Action's `lease-secret`; with it, only leases that it signed are recognised")
      }).prefault({}).describe("Keys that the Action registered for a run")
    });
    outcome2 = ["off", "report", "delete"];
    rule = (description) => oneOf(outcome2).transform((written) => ({ do: written })).prefault("report").describe(description);
    LIMIT_RULE = "it must be off, or a limit and what to do, such as { after: 90d, do: report }";
    ruleWithLimit = (description) => z4.union(
      [
        z4.literal("off").transform(() => ({ do: "off" })),
        objectOf({
          after: duration({
            least: DAY,
            most: 3650 * DAY,
            why: "a shorter limit takes keys that are at work"
          }).describe("The limit"),
          do: oneOf(outcome2).describe("What comes of it")
        })
      ],
      { error: LIMIT_RULE }
    ).prefault("off").describe(description);
    rules = objectOf({
      unrecognized: rule("The key is neither vouched for nor a lease that is recognised"),
      "max-age": ruleWithLimit("The key was created, or first seen, longer ago than the limit"),
      unused: ruleWithLimit("The key was last used, or where it never was, created longer ago than the limit"),
      "expired-lease": rule("The key is a lease, and its end has passed"),
      duplicate: rule("The account holds the same key more than once"),
      "pinned-until": rule("The policy vouched for the key until a day that has passed"),
      unparseable: rule("The account holds something here that is not a public key"),
      weak: rule("The key is of a kind or size that is no longer safe"),
      compromised: rule("The private half of the key is publicly known")
    });
    clock2 = (form) => line2(form, 'it must be a time of day such as "09:00"').transform((written) => {
      const [hours, minutes] = written.split(":").map(Number);
      return (hours ?? 0) * 60 + (minutes ?? 0);
    });
    window = objectOf({
      days: nonEmptyList(oneOf(DAYS_OF_WEEK)).refine((days) => new Set(days).size === days.length, "the same day is there twice").transform((days) => DAYS_OF_WEEK.filter((day) => days.includes(day))).describe("Days of the week"),
      from: clock2(/^([01]\d|2[0-3]):[0-5]\d$/).describe('First minute, "HH:MM" in quotes'),
      to: clock2(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End of the same day, "HH:MM" in quotes'),
      zone: line2().refine(isZone, "there is no such time zone; write one such as UTC or Europe/Berlin").describe("IANA time zone whose clocks count")
    }).superRefine(({ from, to }, { addIssue }) => {
      if (from >= to)
        addIssue({ code: "custom", path: ["to"], message: "it must be later than from, on the same day" });
    });
    limits = objectOf({
      deletions: z4.int({ error: "it must be a whole number" }).min(0, "it must be from 0 to 1000").max(1e3, "it must be from 0 to 1000").prefault(20).describe("Most keys to delete in a run: with more to delete, none is"),
      share: share2().prefault("5%").describe("The same as a share of all keys of the account"),
      floor: share2().prefault("50%").describe("Nothing is deleted where fewer keys are listed than this share of those of the last run")
    });
    notify = objectOf({
      sns: line2(
        /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
        "it must be the ARN of an SNS topic (a FIFO topic does not do)"
      ).optional().describe("ARN of an SNS topic"),
      slack: secretSource.optional().describe("Where the address of a Slack webhook is"),
      report: z4.boolean({ error: "it must be true or false" }).prefault(false).describe("The written report counts as the notice")
    });
    policySchema = objectOf({
      version: z4.literal(1, { error: "it must be 1" }).describe("Version of this format"),
      accounts: nonEmptyList(account).superRefine(unique("name")).describe("Accounts to audit"),
      recognize: recognize2.prefault({}).describe("What is known: a key that is not here is unrecognised"),
      rules: rules.prefault({}).describe("What comes of each finding: `off`, `report` or `delete`"),
      grace: duration({
        least: HOUR,
        most: 365 * DAY,
        why: "grace is the time people have to object, and has no zero"
      }).prefault("7d").describe("How long a key stays after it was first condemned and people were told"),
      "minimum-age": duration({ least: HOUR, most: 365 * DAY, why: "a key is often there before its machine is" }).prefault("12h").describe("No key younger than this is deleted"),
      limits: limits.prefault({}).describe("Where one is passed, nothing at all is deleted"),
      window: window.optional().describe("When keys may be deleted; without it, always"),
      notify: notify.prefault({}).describe("Who is told: where nobody is, nothing is deleted"),
      blocklist: line2().optional().describe("Keys known to be compromised: `s3://bucket/key`, or a path"),
      ledger: line2().describe("Where the audit remembers: `s3://bucket/prefix/`, or a directory"),
      reports: line2().optional().describe("Where reports are written: `s3://bucket/prefix/`, or a directory")
    });
  }
});

// src/audit/policy/yaml.ts
function readYaml(text2, refuse2) {
  if (Buffer.byteLength(text2) > LARGEST2) throw refuse2({ line: 1, why: "it is larger than 256 KiB" });
  const lineCounter = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text2, { lineCounter, prettyErrors: false, logLevel: "error" });
  const lineAt = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [fault2] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault2) {
    const { line: line3 } = lineCounter.linePos(fault2.pos[0]);
    throw refuse2({ line: line3, why: WORDS[fault2.code] ?? wordsOf(fault2) });
  }
  (0, import_yaml2.visit)(document, {
    Pair(_, { key: key2 }) {
      if ((0, import_yaml2.isScalar)(key2) && typeof key2.value === "string" && key2.value !== "__proto__") return;
      throw refuse2({ line: lineAt(key2), why: "this cannot be the name of a field" });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse2({ line: lineAt(alias), why: `nothing before it is called ${sanitize(alias.source)}` });
    }
  });
  return { data: dataOf(), lineOf };
  function dataOf() {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse2({ line: 1, why: "it has more aliases than a policy needs" });
    }
  }
  function lineOf(path) {
    let node = document.contents;
    let line3 = lineAt(document.contents ?? void 0);
    for (const name of path) {
      const around = (0, import_yaml2.isAlias)(node) ? node.resolve(document) : node;
      const pair = (0, import_yaml2.isMap)(around) ? around.items.find((each) => nameOf3(each) === name) : void 0;
      const item = (0, import_yaml2.isSeq)(around) ? around.items[Number(name)] : void 0;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line3 = lineAt(pair ? pair.key : item);
    }
    return line3;
  }
}
function nameOf3({ key: key2 }) {
  return (0, import_yaml2.isScalar)(key2) ? key2.value : void 0;
}
function wordsOf({ message }) {
  return `it is not YAML: ${message.split(': "')[0]}`;
}
var import_yaml2, LARGEST2, MOST_ALIASES, WORDS;
var init_yaml = __esm({
  "src/audit/policy/yaml.ts"() {
    "use strict";
    import_yaml2 = require("./vendor/yaml.js");
    init_format();
    LARGEST2 = 256 * 1024;
    MOST_ALIASES = 100;
    WORDS = {
      DUPLICATE_KEY: "the same field is there twice",
      MULTIPLE_DOCS: "a second document begins here, and a policy is one",
      RESOURCE_EXHAUSTION: "it is nested too deep",
      TAB_AS_INDENT: "it is indented with a tab, and YAML takes spaces only"
    };
  }
});

// src/audit/policy/read-policy.ts
function readPolicyFile(path) {
  const file = (0, import_node_path6.resolve)(path);
  let text2;
  try {
    text2 = unlessMissing(() => new TextDecoder("utf-8", { fatal: true }).decode((0, import_node_fs7.readFileSync)(file)));
  } catch (error) {
    throw unusable6(file, errorMessage(error));
  }
  if (text2 === void 0) throw unusable6(file, "it does not exist");
  return readPolicy({ text: text2, file });
}
function readPolicy({ text: text2, file }) {
  const { data, lineOf } = readYaml(text2, ({ line: line3, why: why3 }) => unusable6(file, `line ${line3}: ${why3}`));
  const refuse2 = ({ path, why: why3 }) => {
    const field = path.length > 0 ? `, ${sanitize(path.join("."))}` : "";
    return unusable6(file, `line ${lineOf(path)}${field}: ${why3}`);
  };
  const { data: valid, error } = policySchema.safeParse(data, { reportInput: true });
  if (!valid) throw refuse2(firstFault2(error.issues, lineOf));
  const policy = meaningOf(valid, ({ kind, path, text: text3 }) => {
    const found2 = resolveLocation(text3, { kind, file });
    if ("place" in found2) return found2.place;
    throw refuse2({ path, why: found2.why });
  });
  return { hash: (0, import_node_crypto16.createHash)("sha256").update(canonicalJson(policy)).digest("hex"), ...policy };
}
function firstFault2(issues, lineOf) {
  const [first] = issues.flatMap(insideUnion).map((issue) => {
    const isName2 = issue.code === "unrecognized_keys";
    const path = isName2 ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    return { isName: isName2, path, why: whyOf(issue) };
  }).sort((a, b) => Number(b.isName) - Number(a.isName) || lineOf(a.path) - lineOf(b.path));
  return first ?? { path: [], why: "it does not keep to the schema" };
}
function insideUnion(issue) {
  if (issue.code !== "invalid_union" || typeof issue.input !== "object" || issue.input === null)
    return [issue];
  const inside = issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function whyOf(issue) {
  if (issue.code === "unrecognized_keys") return issue.message;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.input === void 0) return "it is missing";
  return issue.input === null || issue.input === "" ? "it is empty" : issue.message;
}
function meaningOf(valid, resolvePlace) {
  const { recognize: recognize3, rules: rules2, grace, limits: limits2, window: window2, notify: notify2 } = valid;
  const place = (kind, text2, ...path) => text2 === void 0 ? void 0 : resolvePlace({ kind, path, text: text2 });
  return {
    accounts: valid.accounts.map(
      ({ name, provider = "", profile, token, vars, enforce, ...account2 }, index) => ({
        name,
        provider,
        profile: place("local-file", profile, "accounts", index, "profile"),
        apiUrl: account2["api-url"],
        vars,
        token,
        enforce,
        armed: enforce === name
      })
    ),
    recognize: {
      keys: recognize3.keys.map(({ fingerprint, owner, until, reason }) => ({
        fingerprint,
        owner,
        until,
        reason
      })),
      leases: { repositories: recognize3.leases.repositories, secret: recognize3.leases.secret }
    },
    rules: rules2,
    grace,
    minimumAge: valid["minimum-age"],
    limits: limits2,
    window: window2,
    notify: { report: notify2.report, sns: notify2.sns, slack: notify2.slack },
    blocklist: place("file", valid.blocklist, "blocklist"),
    ledger: resolvePlace({ kind: "folder", path: ["ledger"], text: valid.ledger }),
    reports: place("folder", valid.reports, "reports")
  };
}
function unusable6(file, why3) {
  return new Problem({
    what: file === void 0 ? "The policy cannot be used" : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why3.replace(/\.$/, ""), 500),
    hint: "Correct it; docs/policy.md shows an example and every field"
  });
}
var import_node_crypto16, import_node_fs7, import_node_path6;
var init_read_policy = __esm({
  "src/audit/policy/read-policy.ts"() {
    "use strict";
    import_node_crypto16 = require("node:crypto");
    import_node_fs7 = require("node:fs");
    import_node_path6 = require("node:path");
    init_missing();
    init_format();
    init_json();
    init_problem();
    init_location();
    init_policy_schema();
    init_yaml();
  }
});

// src/cli/audit/policy-options.ts
function readAccounts({ policy: path, account: name }) {
  const policy = readPolicyFile(path);
  const accounts = policy.accounts.filter((account2) => name === void 0 || account2.name === name);
  if (accounts.length > 0) return { policy, accounts };
  throw new Problem({
    what: "No account is meant",
    why: `the policy has no account "${sanitize(name ?? "")}"`,
    hint: `Name one of: ${policy.accounts.map((account2) => account2.name).join(", ")}`
  });
}
function readAccount(options) {
  const { policy, accounts } = readAccounts(options);
  const [account2, another] = accounts;
  if (account2 && !another) return { policy, account: account2 };
  throw new Problem({
    what: "It is not clear which account is meant",
    why: `the policy has ${accounts.length} of them`,
    hint: `Name one with --account: ${accounts.map(({ name }) => name).join(", ")}`
  });
}
var init_policy_options = __esm({
  "src/cli/audit/policy-options.ts"() {
    "use strict";
    init_read_policy();
    init_format();
    init_problem();
  }
});

// src/cli/audit/progress.ts
function showProgress(account2) {
  return process.stderr.isTTY ? new Bar(account2) : new Lines(account2);
}
function amount(done, total) {
  return total > 0 ? `${done} of ${total}` : `${done}`;
}
var import_cli_progress, PAUSE2, Bar, Lines;
var init_progress = __esm({
  "src/cli/audit/progress.ts"() {
    "use strict";
    import_cli_progress = require("./vendor/cli-progress.js");
    init_output();
    PAUSE2 = 5e3;
    Bar = class {
      #account;
      #bar;
      #step = "";
      constructor(account2) {
        this.#account = account2;
      }
      show(step, done, total = 0) {
        if (step !== this.#step) this.#begin(step, total);
        this.#bar?.update(done);
      }
      end() {
        this.#bar?.stop();
        this.#step = "";
      }
      #begin(step, total) {
        this.end();
        this.#step = step;
        this.#bar = new import_cli_progress.SingleBar({
          stream: process.stderr,
          clearOnComplete: true,
          barsize: 30,
          barCompleteChar: "\u2588",
          barIncompleteChar: "\u2591",
          format: (options, { progress, value }) => {
            const bar = total > 0 ? `${import_cli_progress.Format.BarFormat(progress, options)} ` : "";
            return `${this.#account}: ${step} ${bar}${amount(value, total)}`;
          }
        });
        this.#bar.start(total, 0);
      }
    };
    Lines = class {
      #account;
      #steps = /* @__PURE__ */ new Set();
      #at = 0;
      constructor(account2) {
        this.#account = account2;
      }
      show(step, done, total = 0) {
        const now = performance.now();
        const isNew = !this.#steps.has(step);
        if (!isNew && now - this.#at < PAUSE2) return;
        this.#steps.add(step);
        this.#at = now;
        note(`${this.#account}: ${step}${isNew ? "" : `, ${amount(done, total)}`}`);
      }
      end() {
      }
    };
  }
});

// src/cli/audit/audit-accounts.ts
var audit_accounts_exports = {};
__export(audit_accounts_exports, {
  auditAccounts: () => auditAccounts
});
async function auditAccounts(options) {
  const { policy, accounts } = readAccounts(options);
  const interrupt = onInterrupt({
    first: () => note("Interrupted: this run ends after its current step. Interrupt again to leave at once."),
    leave: () => note("Left at once: the next run finds out what this one had begun.")
  });
  const outcomes = /* @__PURE__ */ new Set();
  for (const account2 of accounts) {
    if (interrupt.signal.aborted) {
      note(`${account2.name} was not audited: interrupted.`);
      outcomes.add("incomplete");
    } else {
      outcomes.add(await auditAccount({ policy, account: account2, options, signal: interrupt.signal }));
    }
  }
  interrupt.stop();
  const [, code = 0] = EXIT_CODES.find(([outcome3]) => outcomes.has(outcome3)) ?? [];
  return code;
}
async function auditAccount(parts) {
  const { policy, account: account2, options, signal } = parts;
  const progress = showProgress(account2.name);
  const reports = options.out === void 0 ? policy.reports : (0, import_node_path7.resolve)(options.out);
  try {
    const composed = await compose({
      policy,
      account: account2,
      env: process.env,
      mask: addSecret,
      clock: Date.now,
      keylease: version,
      reports,
      mustStop: () => signal.aborted ? "the run was interrupted" : void 0,
      progress: (...step) => progress.show(...step)
    });
    const report2 = await audit(composed);
    progress.end();
    await print(options.json ? json(report2) : reportLines(report2, { reports }).join("\n"));
    const outcome3 = runOutcome(report2, options.failOn);
    const [first] = report2.notEvaluated;
    if (outcome3 === "failed")
      note(`keylease: ${account2.name} could not be judged: ${sanitize(first?.why ?? "", 1e3)}`);
    return outcome3;
  } catch (error) {
    progress.end();
    printError(error);
    return "failed";
  }
}
var import_node_path7, EXIT_CODES;
var init_audit_accounts = __esm({
  "src/cli/audit/audit-accounts.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_audit();
    init_compose();
    init_outcome();
    init_format();
    init_interrupt();
    init_output();
    init_redact();
    init_version();
    init_audit_summary();
    init_policy_options();
    init_progress();
    EXIT_CODES = [
      ["failed", 1],
      ["findings", 4],
      ["incomplete", 2],
      ["clean", 0]
    ];
  }
});

// src/audit/ledger/past-deletions.ts
function pastDeletions({ chain }, name) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if ("keys" in entry) continue;
    if (entry.kind === "deleting") {
      const { undo, at: at2, run: run2, rules: rules2, kind } = entry;
      if (undo.id !== name && undo.fingerprint !== name) continue;
      found2.delete(entry.key);
      found2.set(entry.key, { undo, at: at2, run: run2, rules: rules2, outcome: kind, why: void 0 });
    } else {
      const removal = found2.get(entry.key);
      if (removal) removal.outcome = entry.kind;
      if (removal) removal.why = "why" in entry ? entry.why : void 0;
    }
  }
  return [...found2.values()].reverse();
}
var init_past_deletions = __esm({
  "src/audit/ledger/past-deletions.ts"() {
    "use strict";
  }
});

// src/audit/explain.ts
function explain(look2, name) {
  const meant = look2.plan.decisions.filter(
    ({ evidence: { key: key2 } }) => key2.id === name || key2.fingerprint === name
  );
  return meant.map((decision2) => explanation(decision2, look2));
}
function keyHistory(ledger, name) {
  const records = Object.entries(ledger.keys).flatMap(([identity2, record4]) => {
    const at2 = identity2.indexOf("@");
    const [fingerprint, id] = [identity2.slice(0, at2), identity2.slice(at2 + 1)];
    return name === fingerprint || name === id ? [recorded(id, fingerprint, record4)] : [];
  });
  return { records, removals: pastDeletions(ledger, name) };
}
function recorded(id, fingerprint, { seen, missing: missing2 }) {
  return {
    id: sanitize(id),
    fingerprint: sanitize(fingerprint),
    firstSeenAt: seen,
    missingSince: missing2 ?? null
  };
}
function explanation(decision2, { plan, options }) {
  const { evidence, action, deletionFindings, mark } = decision2;
  const { key: key2 } = evidence;
  const due = dueTime(decision2, options.policy);
  const facts = keyFacts({ evidence, deletionFindings, facts: plan.facts, options, mark });
  const run2 = plan.guards.map((check2) => ({ ...check2, scope: "run" }));
  const own2 = evaluateGuards(KEY_GUARDS, facts).map((check2) => ({ ...check2, scope: "key" }));
  return {
    account: options.account.name,
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    fingerprint: key2.fingerprint ?? null,
    decision: action,
    why: why2(decision2),
    dueAt: due === void 0 ? null : formatIso(due),
    rules: RULES.map((rule3) => explainedRule(rule3, evidence, options)),
    guards: [...run2, ...own2].map(({ guard, scope, blocks, reason }) => ({
      guard,
      scope,
      blocks,
      reason: sanitize(reason, 500)
    }))
  };
}
function explainedRule(rule3, evidence, options) {
  const { policy, now, sources } = options;
  const context = ruleContext(rule3, policy, now);
  const failed = rule3.needs && sources[rule3.needs];
  const fires = failed === void 0 && rule3.fires(evidence, context);
  const unread2 = rule3.helpedBy && !fires ? sources[rule3.helpedBy] : void 0;
  const notEvaluated2 = failed ?? unread2;
  return {
    rule: rule3.name,
    do: policy.rules[rule3.name].do,
    fires,
    reason: sanitize(rule3.describe(evidence, context), 500),
    severity: typeof rule3.severity === "function" ? rule3.severity(evidence) : rule3.severity,
    notEvaluated: notEvaluated2 === void 0 ? null : sanitize(notEvaluated2, 500)
  };
}
function why2({ action, findings, deletionFindings, guards }) {
  const names = (items) => items.map(({ rule: rule3 }) => rule3).join(", ");
  const spared = guards.map(({ guard }) => guard).join(", ");
  switch (action) {
    case "keep":
      return findings.length > 0 ? `${names(findings)}: the policy wants that reported, and nothing more` : "no rule has anything to say of it";
    case "mark":
      return `${names(deletionFindings)} asks for its deletion; it waits: ${spared}`;
    case "blocked":
      return `${names(deletionFindings)} asks for its deletion; it is spared: ${spared}`;
    case "delete":
      return `${names(deletionFindings)} asks for its deletion, and no guard spares it: the next run deletes it`;
  }
}
var init_explain = __esm({
  "src/audit/explain.ts"() {
    "use strict";
    init_format();
    init_time();
    init_findings();
    init_guards();
    init_past_deletions();
    init_plan();
    init_rules();
  }
});

// src/audit/preview.ts
async function preview(options) {
  const { store, account: account2, policy, clock: clock3, progress } = options;
  const ledgerFile = await LedgerFile.open(store, account2.name);
  const holder = await lockHolder({ store, account: account2.name, now: clock3 });
  const inventory2 = await readInventory({
    account: await options.open(),
    now: clock3(),
    mustStop: options.mustStop,
    progress: (done) => progress?.("Listing keys", done)
  });
  if (inventory2.keysFailed !== void 0) {
    throw new Problem({
      what: `The keys of ${account2.name} cannot be listed`,
      why: inventory2.keysFailed.replace(/\.$/, ""),
      hint: "Run again when that is mended"
    });
  }
  const background = await readContext({ ...options, inventory: inventory2, now: clock3(), isSound: () => false });
  const planOptions2 = {
    ...background,
    inventory: inventory2,
    account: account2,
    policy,
    ledger: ledgerFile.ledger,
    now: clock3(),
    ledgerBroken: ledgerFile.broken,
    otherRun: holder && describeHolder(holder)
  };
  return { plan: planAudit(planOptions2), options: planOptions2 };
}
var init_preview = __esm({
  "src/audit/preview.ts"() {
    "use strict";
    init_problem();
    init_context();
    init_inventory();
    init_ledger_file();
    init_lock();
    init_plan();
  }
});

// src/cli/audit/explain-key.ts
var explain_key_exports = {};
__export(explain_key_exports, {
  explainKey: () => explainKey
});
async function explainKey(name, options) {
  const { policy, account: account2 } = readAccount(options);
  const progress = showProgress(account2.name);
  const composed = await compose({
    policy,
    account: account2,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version,
    progress: (...step) => progress.show(...step)
  });
  const seen = await preview(composed).finally(() => progress.end());
  const explanations = explain(seen, name);
  for (const each of explanations) await print(options.json ? json(each) : lines(each).join("\n"));
  if (explanations.length > 0) return 0;
  const memory = keyHistory(seen.options.ledger, name);
  for (const line3 of memoryLines(memory, options)) note(line3);
  throw absent(name, seen, memory);
}
function lines({
  account: account2,
  id,
  name,
  fingerprint,
  decision: decision2,
  why: why3,
  dueAt,
  rules: rules2,
  guards
}) {
  const ruleRows = rules2.map(({ rule: rule3, do: wanted, fires, reason, severity: severity2, notEvaluated: notEvaluated2 }) => [
    rule3,
    wanted,
    notEvaluated2 === null ? fires ? colored("yellow", "fires") : "-" : "not judged",
    fires ? severity2 : "-",
    notEvaluated2 ?? reason
  ]);
  const guardRows = guards.map(({ guard, scope: of, blocks, reason }) => [
    guard,
    of,
    blocks ? colored("yellow", "holds") : "-",
    reason
  ]);
  return [
    `${name || "without a name"} (id ${id}, ${fingerprint ?? "not a key"}) on ${account2}`,
    `Decision: ${decision2}; ${why3}.${dueAt ? ` Due ${formatTimestamp(Date.parse(dueAt))}.` : ""}`,
    "",
    ...new ColumnWriter(["RULE", "POLICY", "NOW", "SEVERITY", "EVIDENCE"]).lines(ruleRows),
    "",
    ...new ColumnWriter(["GUARD", "OF", "NOW", "EVIDENCE"]).lines(guardRows)
  ];
}
function memoryLines({ records, removals }, options) {
  return [
    ...records.map(({ id, fingerprint, firstSeenAt, missingSince }) => {
      const until = missingSince ? `, not listed since ${formatTimestamp(Date.parse(missingSince))}` : "";
      return `The ledger knows ${fingerprint} (id ${id}): first seen ${formatTimestamp(Date.parse(firstSeenAt))}${until}.`;
    }),
    ...removals.flatMap((removal) => removalLines(removal, options))
  ];
}
function removalLines({ undo, at: at2, rules: rules2, outcome: outcome3, why: why3 }, { policy, account: account2 }) {
  const when = `${formatTimestamp(Date.parse(at2))}`;
  const said = why3 === void 0 ? "" : ` (${sanitize(why3, 400)})`;
  const words = ["keylease", "restore", "--policy", policy, ...account2 ? ["--account", account2] : []];
  return [
    `Chosen for deletion on ${when} as ${sanitize(undo.name) || "without a name"} (id ${sanitize(undo.id)}), for ${rules2.join(", ")}: ${outcome3}${said}.`,
    `  To put it back: ${shellCommand([...words, undo.fingerprint])}`
  ];
}
function absent(name, { options }, { records, removals }) {
  const { ledgerBroken, account: account2, inventory: inventory2 } = options;
  const known = records.length + removals.length > 0;
  const otherChanges = ledgerBroken ? `, and its ledger cannot be trusted (${ledgerBroken})` : known ? "" : ", and its ledger does not know it";
  return new Problem({
    what: `There is no key "${sanitize(name, 80)}" to explain`,
    why: `${account2.name} does not list it among ${inventory2.keys.length}${otherChanges}`,
    hint: "Give an id or a SHA256 fingerprint as the report has it"
  });
}
var init_explain_key = __esm({
  "src/cli/audit/explain-key.ts"() {
    "use strict";
    init_compose();
    init_explain();
    init_preview();
    init_format();
    init_problem();
    init_time();
    init_output();
    init_redact();
    init_shell();
    init_table();
    init_version();
    init_policy_options();
    init_progress();
  }
});

// src/audit/policy/policy.ts
var RULE_NAMES;
var init_policy = __esm({
  "src/audit/policy/policy.ts"() {
    "use strict";
    RULE_NAMES = [
      "unrecognized",
      "max-age",
      "unused",
      "expired-lease",
      "duplicate",
      "pinned-until",
      "unparseable",
      "weak",
      "compromised"
    ];
  }
});

// src/audit/report/report-schema.ts
var z5, time2, count, rule2, severity, bySeverity, finding, key, deletion, figures2, resolved, reportSchema;
var init_report_schema = __esm({
  "src/audit/report/report-schema.ts"() {
    "use strict";
    z5 = __toESM(require("./vendor/zod.js"), 1);
    init_weakness();
    init_policy();
    time2 = z5.iso.datetime();
    count = z5.int().min(0);
    rule2 = z5.enum(RULE_NAMES);
    severity = z5.enum(SEVERITIES);
    bySeverity = z5.record(severity, count);
    finding = z5.strictObject({
      id: z5.string().describe("Stable from run to run: keylease/<account>/<fingerprint>/<rule>"),
      rule: rule2,
      severity,
      evidence: z5.string().describe("In words and numbers"),
      hint: z5.string(),
      do: z5.enum(["report", "delete"]).describe("What the policy wants done because of it"),
      since: time2.describe("Since when it fires"),
      isNew: z5.boolean()
    }).describe("A rule that fired on a key");
    key = z5.strictObject({
      id: z5.string(),
      name: z5.string(),
      type: z5.string().nullable(),
      bits: count.nullable(),
      fingerprint: z5.string().nullable(),
      publicKey: z5.string().nullable().describe("The key in base64, to hunt for it on machines; only of a compromised key, else null"),
      createdAt: time2.nullable(),
      firstSeenAt: time2,
      lastUsedAt: time2.nullable(),
      instances: z5.array(z5.string()).nullable().describe("Names of the machines connected with it"),
      recognized: z5.string().nullable().describe("Who vouches for it"),
      decision: z5.enum(["keep", "mark", "delete", "blocked"]),
      findings: z5.array(finding),
      guards: z5.array(z5.strictObject({ guard: z5.string(), reason: z5.string() })).describe("The guards that spare it from deletion"),
      dueAt: time2.nullable().describe(
        "When a marked key may be deleted; null also while that is not settled, since nobody was told"
      )
    }).describe("A key that the account lists, what is known of it, and what is to be done. Safe to print");
    deletion = z5.strictObject({
      key: z5.strictObject({ id: z5.string(), name: z5.string(), publicKey: z5.string(), fingerprint: z5.string() }).describe("All that it takes to put it back, as the provider had it: not safe to print"),
      rules: z5.array(rule2),
      evidence: z5.array(z5.string()),
      outcome: z5.enum(["not-attempted", "spared", "failed", "deleted", "gone", "confirmed"]).describe("deleted, gone: what the provider said; confirmed: what a fresh listing proved"),
      why: z5.string().nullable()
    }).describe("A key that this run set out to delete, or that an earlier one did without telling its outcome");
    figures2 = z5.strictObject({
      keys: count,
      recognized: count,
      findings: bySeverity,
      new: count,
      ongoing: count,
      resolved: count,
      marked: count.describe("Keys that wait for their grace to end"),
      blocked: count,
      intended: count.describe("Keys that were to be deleted"),
      attempted: count,
      confirmed: count,
      notEvaluated: count,
      oldest: count.describe("Age of the oldest key, in days")
    }).describe("The run in numbers");
    resolved = z5.strictObject({
      id: z5.string().describe("The id that the finding had"),
      rule: rule2,
      name: z5.string().describe("Empty where the key is gone and its name is no longer known"),
      fingerprint: z5.string().nullable(),
      isGone: z5.boolean().describe("Whether it ended since the account no longer lists the key"),
      since: time2
    }).describe("A finding of the run before that ended");
    reportSchema = z5.strictObject({
      version: z5.literal(1),
      account: z5.string(),
      address: z5.strictObject({
        provider: z5.string(),
        profile: z5.string().nullable(),
        apiUrl: z5.string().nullable(),
        vars: z5.record(z5.string(), z5.string())
      }).describe("How the account is opened, but for its token"),
      provider: z5.strictObject({
        title: z5.string().describe("For people"),
        verified: z5.boolean().describe("Whether its documentation covers what is asked of it"),
        removal: z5.string().describe("Whether a removed key no longer opens running machines, in a sentence")
      }),
      keylease: z5.string().describe("Version of keylease"),
      run: z5.string(),
      mode: z5.enum(["report", "armed"]),
      policy: z5.strictObject({ hash: z5.string(), grace: z5.string() }),
      startedAt: time2,
      writtenAt: time2,
      finished: z5.boolean().describe("False in a report from before the deletions"),
      complete: z5.boolean().describe("False where something was not judged, or the run could not do all it meant to"),
      figures: figures2,
      guards: z5.array(z5.strictObject({ guard: z5.string(), blocks: z5.boolean(), reason: z5.string() })).describe("All guards of the run; none where the account could not be looked at"),
      deletions: z5.array(deletion),
      otherChanges: z5.array(z5.string()).describe("Other keys that changed while keys were deleted"),
      resolved: z5.array(resolved),
      notices: z5.array(z5.strictObject({ channel: z5.string(), at: time2, ok: z5.boolean(), why: z5.string().nullable() })).describe("What came of telling people"),
      notEvaluated: z5.array(z5.strictObject({ what: z5.string(), why: z5.string() })),
      keys: z5.array(key),
      trend: z5.array(z5.strictObject({ run: z5.string(), at: time2, keys: count, findings: bySeverity, deleted: count })).describe("Earlier runs that saw the whole account, oldest first, 30 at most")
    }).describe("What one run of the audit found and did on one account; null stands for what is not known");
  }
});

// src/audit/report/read-report.ts
function readReport(text2, file) {
  const { success, data, error } = reportSchema.safeParse(parse5(text2, file));
  if (success) return data;
  const [issue] = error.issues;
  const field = sanitize(issue?.path.join(".") ?? "") || "the whole";
  throw unusable7(file, `${field}: ${sanitize(issue?.message ?? "").replace(/^Invalid input: /, "")}`);
}
function parse5(text2, file) {
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw unusable7(file, `it is not JSON (${errorMessage(error)})`);
  }
}
function unusable7(file, why3) {
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why: why3,
    hint: "Give a report.json as keylease audit writes it"
  });
}
var init_read_report = __esm({
  "src/audit/report/read-report.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_report_schema();
  }
});

// src/audit/restore.ts
async function restoreKey(account2, undo) {
  check(undo);
  const present = await find2(account2, undo);
  if (present) return { key: present, isNew: false };
  await account2.add(undo.name, undo.publicKey, { isAbsent: true });
  const key2 = await find2(account2, undo);
  if (key2) return { key: key2, isNew: true };
  throw new Problem({
    what: "The key was not put back",
    why: `${account2.title} took it, and a fresh listing does not have it`,
    hint: "Look at the page of the account, and run again"
  });
}
function policySnippet({ fingerprint }, now) {
  return [
    "recognize:",
    "  keys:",
    `    - { fingerprint: "${fingerprint}", owner: OWNER, reason: "put back on ${formatDate(now)}" }`
  ];
}
function check({ publicKey, fingerprint }) {
  let why3;
  try {
    if (keyFingerprint(parsePublicKey(publicKey)) === fingerprint) return;
    why3 = "the record has another public key than its fingerprint says";
  } catch (error) {
    why3 = `the public key in its record cannot be read, ${errorMessage(error)}`;
  }
  const what = `${sanitize(fingerprint)} cannot be put back`;
  throw new Problem({
    what,
    why: why3.replace(/\.$/, ""),
    hint: "Use the report or the ledger as it was written"
  });
}
async function find2(account2, { fingerprint }) {
  let found2;
  for await (const key2 of account2.keys()) if (key2.fingerprint === fingerprint) found2 ??= key2;
  return found2;
}
var init_restore = __esm({
  "src/audit/restore.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_time();
  }
});

// src/cli/audit/restore-key.ts
var restore_key_exports = {};
__export(restore_key_exports, {
  restoreDeletedKey: () => restoreDeletedKey
});
async function restoreDeletedKey(fingerprint, options) {
  checkFingerprint(fingerprint);
  const report2 = options.report === void 0 ? void 0 : readReportFile(options.report);
  if (options.policy !== void 0) {
    await restoreByPolicy(fingerprint, { report: report2, policy: options.policy, options });
  } else {
    await restoreByReport(fingerprint, { report: report2 ?? refuse(), options });
  }
  return 0;
}
async function restoreByReport(fingerprint, { report: report2, options }) {
  const { provider, profile, apiUrl, vars } = report2.address;
  checkAddress2(report2, options);
  const account2 = await openAccount({
    provider,
    profile: profile ?? void 0,
    apiUrl: apiUrl ?? void 0,
    apiToken: readToken(),
    vars
  });
  const undo = undoIn(report2, fingerprint);
  await show(await restoreKey(account2, undo), { undo, account: account2, options });
}
function checkAddress2({ address: { apiUrl, profile } }, options) {
  const refused2 = (why3, hint) => new Problem({ what: "Nothing is put back", why: why3, hint });
  if (apiUrl !== null && apiUrl !== options.apiUrl) {
    const why3 = `the report says that the account is at ${sanitize(apiUrl)}, and nobody else does`;
    throw refused2(why3, "Give --policy too, or that address with --api-url if it is right");
  }
  if (profile !== null && !(0, import_node_path8.isAbsolute)(profile)) {
    throw refused2("the profile in the report is not the path of a file", "Give --policy too");
  }
}
async function restoreByPolicy(fingerprint, parts) {
  const { report: report2, options } = parts;
  const name = options.account ?? report2?.account;
  const chosen = readAccount({ policy: parts.policy, ...name === void 0 ? {} : { account: name } });
  const composed = await compose({
    ...chosen,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version
  });
  await locked(composed, async (ledgerFile) => {
    const undo = report2 ? undoIn(report2, fingerprint) : undoAmong(ledgerFile, fingerprint);
    const account2 = await composed.open();
    const done = await restoreKey(account2, undo);
    await show(done, { undo, account: account2, options });
    if (done.isNew) await record3(ledgerFile, { composed, undo, done });
  });
}
async function locked(composed, task) {
  const { store, account: account2, run: run2, clock: clock3 } = composed;
  const lock = await takeLock({ store, account: account2.name, run: run2, now: clock3, lasts: LOCK_LASTS2 });
  if ("heldBy" in lock) {
    throw new Problem({
      what: `Nothing is put back on ${account2.name}`,
      why: describeHolder(lock.heldBy),
      hint: "Run again when it has ended"
    });
  }
  try {
    await task(await LedgerFile.open(store, account2.name));
  } finally {
    await lock.release().catch(() => {
    });
  }
}
async function record3(ledgerFile, { composed, undo, done }) {
  const { run: run2, policy, clock: clock3, keylease } = composed;
  const event = { kind: "restored", key: keyIdentity(undo), as: keyIdentity(done.key) };
  await ledgerFile.save(
    recordEvents(ledgerFile.ledger, [event], { now: clock3(), run: run2, policy: policy.hash, keylease })
  );
}
function readReportFile(path) {
  let text2;
  try {
    text2 = (0, import_node_fs8.readFileSync)(path, "utf8");
  } catch (error) {
    throw new Problem({
      what: `Report ${sanitize(path)} cannot be read`,
      why: errorMessage(error),
      hint: "Give the report.json of the run that deleted the key"
    });
  }
  return readReport(text2, path);
}
function undoIn({ deletions, account: account2 }, fingerprint) {
  const found2 = deletions.findLast(({ key: key2 }) => key2.fingerprint === fingerprint);
  if (found2) return found2.key;
  const some = deletions.slice(0, 5).map(({ key: key2 }) => key2.fingerprint);
  throw unknown(
    fingerprint,
    deletions.length === 0 ? `this run set out to delete nothing on ${account2}` : `this run set out to delete ${deletions.length} on ${account2}: ${sanitize(some.join(", "), 400)}${deletions.length > 5 ? " and more" : ""}`,
    "Give the report of the run that deleted it, or --policy alone for what the ledger remembers"
  );
}
function undoAmong({ ledger, broken }, fingerprint) {
  const [last] = pastDeletions(ledger, fingerprint);
  if (last) return last.undo;
  throw unknown(
    fingerprint,
    broken ?? "the ledger remembers no deletion of it",
    "Give --report with the report of the run that deleted it"
  );
}
async function show({ key: key2, isNew }, { undo, account: account2, options }) {
  if (options.json) {
    await print(json({ ...keyObject(key2), restored: isNew }));
    return;
  }
  const said = isNew ? `Put back on ${account2.title}, and found by a fresh listing: ` : `Nothing to do, ${account2.title} has it: `;
  await print(said + keyName(key2));
  if (key2.name !== undo.name) await print(`  It was called ${sanitize(undo.name) || "nothing"} before.`);
  note("The next audit judges it anew. To keep it for good, name its owner in the policy:");
  for (const line3 of policySnippet(undo, Date.now())) note(line3);
}
function checkFingerprint(fingerprint) {
  if (isFingerprint(fingerprint)) return;
  throw new Problem({
    what: "Nothing is put back",
    why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
    hint: "Give it as the report has it, SHA256: and 43 characters"
  });
}
function unknown(fingerprint, why3, hint) {
  return new Problem({ what: `${fingerprint} cannot be put back`, why: why3.replace(/\.$/, ""), hint });
}
function refuse() {
  throw new Problem({
    what: "Nothing is put back",
    why: "neither a report nor a policy is named",
    hint: "Give --report with the report.json of the run that deleted it, or --policy"
  });
}
var import_node_fs8, import_node_path8, LOCK_LASTS2;
var init_restore_key = __esm({
  "src/cli/audit/restore-key.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path8 = require("node:path");
    init_open();
    init_compose();
    init_evidence();
    init_ledger_file();
    init_lock();
    init_past_deletions();
    init_record();
    init_read_report();
    init_restore();
    init_format();
    init_fingerprint();
    init_problem();
    init_time();
    init_account_options();
    init_key_table();
    init_output();
    init_redact();
    init_version();
    init_policy_options();
    LOCK_LASTS2 = 10 * MINUTE;
  }
});

// src/audit/replay.ts
function beginReplay(account2) {
  return { ledger: emptyLedger(account2.name), removed: /* @__PURE__ */ new Set() };
}
function replayDay(before2, options) {
  const { policy, inventory: inventory2 } = options;
  const moment = { now: inventory2.takenAt, run: "replay", policy: policy.hash, keylease: "" };
  const listed = without2(inventory2, before2.removed);
  const decide2 = (ledger2, present = listed) => planAudit(planOptions(options, ledger2, present));
  let ledger = recordPlan(before2.ledger, decide2(before2.ledger), moment);
  ledger = announce2(ledger, decide2(ledger), { policy, moment });
  const settled = decide2(ledger);
  const chosen = settled.decisions.filter(({ action }) => action === "delete");
  const removed = /* @__PURE__ */ new Set([...before2.removed, ...chosen.map(({ evidence }) => evidence.identity)]);
  ledger = recordEvents(
    ledger,
    chosen.flatMap((each) => eventsOf(each, policy)),
    moment
  );
  const left = without2(inventory2, removed);
  ledger = recordPlan(ledger, decide2(ledger, left), moment);
  const day = dayOf(settled, { at: formatIso(moment.now), chosen });
  ledger = recordRun(ledger, {
    run: moment.run,
    at: day.at,
    keys: left.keys.length,
    findings: NO_FINDINGS,
    deleted: chosen.length
  });
  return { day, after: { ledger, removed } };
}
function planOptions({ policy, account: account2, background }, ledger, inventory2) {
  return {
    ...background,
    policy,
    account: { ...account2, enforce: account2.name, armed: true },
    ledger,
    inventory: inventory2,
    now: inventory2.takenAt,
    ledgerBroken: void 0,
    otherRun: void 0
  };
}
function without2(inventory2, removed) {
  return { ...inventory2, keys: inventory2.keys.filter((key2) => !removed.has(keyIdentity(key2))) };
}
function announce2(ledger, { decisions }, { policy, moment }) {
  const undelivered = decisions.filter(awaitsNotice);
  if (undelivered.length === 0) return ledger;
  return recordNotice(ledger, { decisions: undelivered, via: ["replay"], grace: policy.grace }, moment);
}
function eventsOf(decision2, { hash }) {
  return [deletionIntent(decision2, hash), { kind: "confirmed", key: decision2.evidence.identity }];
}
function dayOf({ decisions, notEvaluated: notEvaluated2 }, { at: at2, chosen }) {
  const blocked2 = {};
  for (const { action, guards } of decisions) {
    if (action !== "blocked") continue;
    for (const { guard } of guards) blocked2[guard] = (blocked2[guard] ?? 0) + 1;
  }
  return {
    at: at2,
    keys: decisions.length,
    findings: decisions.reduce((sum, { findings }) => sum + findings.length, 0),
    marked: decisions.filter(({ action }) => action === "mark").length,
    blocked: blocked2,
    deleted: chosen.map((decision2) => {
      const { key: key2, rules: rules2, evidence } = newDeletion(decision2);
      return {
        id: sanitize(key2.id),
        name: sanitize(key2.name),
        fingerprint: key2.fingerprint,
        rules: rules2,
        evidence
      };
    }),
    notEvaluated: notEvaluated2
  };
}
var NO_FINDINGS;
var init_replay = __esm({
  "src/audit/replay.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    init_execute();
    init_record();
    init_plan();
    NO_FINDINGS = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  }
});

// src/cli/audit/replay-policy.ts
var replay_policy_exports = {};
__export(replay_policy_exports, {
  replayPolicy: () => replayPolicy
});
async function replayPolicy(options) {
  const { policy, accounts } = readAccounts(options);
  const replayed = await Promise.all(
    accounts.map(async (account2) => ({ account: account2, days: await replayAccount(policy, account2, options) }))
  );
  if (replayed.every(({ days }) => days.length === 0)) throw nothingKept(policy, options);
  for (const { account: account2, days } of replayed) {
    const line3 = () => json({ account: account2.name, policy: policy.hash, days });
    await print(options.json ? line3() : lines2(account2, days, policy).join("\n"));
  }
  return 0;
}
async function replayAccount(policy, account2, { ledger }) {
  const place = ledger === void 0 ? policy.ledger : placeOf(ledger);
  const { store, ...sources } = await compose({
    policy: { ...policy, ledger: place },
    account: account2,
    env: process.env,
    mask: addSecret,
    clock: Date.now,
    keylease: version
  });
  const days = [];
  let replay = beginReplay(account2);
  for await (const inventory2 of readInventories(store, account2.name)) {
    const background = await readContext({
      ...sources,
      inventory: inventory2,
      now: inventory2.takenAt,
      isSound: () => false
    });
    const { day, after: after2 } = replayDay(replay, { policy, account: account2, inventory: inventory2, background });
    days.push(day);
    replay = after2;
  }
  return days;
}
function placeOf(text2) {
  if (!text2.startsWith("s3://")) return (0, import_node_path9.resolve)(text2);
  return text2.endsWith("/") ? text2 : `${text2}/`;
}
function lines2({ name }, days, { ledger }) {
  if (days.length === 0) return [`${name}: no inventory is kept in ${sanitize(ledger)}.`];
  const rows2 = days.map(({ at: at2, keys, findings, marked, deleted: deleted3, blocked: blocked2 }) => [
    at2.slice(0, 10),
    ...[keys, findings, marked, deleted3.length].map(String),
    Object.entries(blocked2).map(([guard, number2]) => `${guard} ${number2}`).join(", ") || "-"
  ]);
  const gone = days.flatMap(({ at: at2, deleted: deleted3 }) => deleted3.map((each) => ({ ...each, at: at2 })));
  const notEvaluated2 = new Set(
    days.flatMap(
      (day) => day.notEvaluated.map(({ what, why: why3 }) => `Not judged: ${sanitize(what)}: ${sanitize(why3, 400)}`)
    )
  );
  return [
    `${name}: what this policy would have done, armed, with everybody told at each run`,
    "",
    ...new ColumnWriter(["DAY", "KEYS", "FINDINGS", "MARKED", "DELETED", "BLOCKED BY"]).lines(rows2),
    "",
    `${pluralize(gone.length, "key")} would have gone${gone.length > 0 ? ":" : "."}`,
    ...gone.length > 0 ? goneLines(gone) : [],
    ...notEvaluated2
  ];
}
function goneLines(gone) {
  const columns = new ColumnWriter(["DAY", "ID", "NAME", "FINGERPRINT", "RULES", "EVIDENCE"]);
  return columns.lines(
    gone.map(({ at: at2, id, name, fingerprint, rules: rules2, evidence }) => [
      at2.slice(0, 10),
      id,
      sanitize(name, 64) || "-",
      fingerprint,
      rules2.join(", "),
      sanitize(evidence.join("; "), 120)
    ])
  );
}
function nothingKept({ ledger }, options) {
  return new Problem({
    what: "There is nothing to replay",
    why: `no inventory is kept in ${sanitize(options.ledger ?? ledger, 400)}`,
    hint: "Audit first: each run keeps what it saw, for 30 days"
  });
}
var import_node_path9;
var init_replay_policy = __esm({
  "src/cli/audit/replay-policy.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_compose();
    init_context();
    init_history();
    init_replay();
    init_format();
    init_problem();
    init_output();
    init_redact();
    init_table();
    init_version();
    init_policy_options();
  }
});

// src/cli/lease/decode-lease.ts
var decode_lease_exports = {};
__export(decode_lease_exports, {
  decodeLease: () => decodeLease
});
async function decodeLease(name, options) {
  const lease = parseLeaseName(name);
  const now = Date.now();
  if (!lease)
    throw notALease(
      name,
      "one is keylease-<repository>-<repository id>-<run>-<attempt>-<end>-<tag>, with numbers in base 36"
    );
  if (lease.expiresAt > now + 2 * LONGEST_LEASE)
    throw notALease(
      name,
      `it claims to end in ${formatDuration(lease.expiresAt - now)}, and a lease lives 24 hours at most`
    );
  const proof = prove(name, options);
  if (options.json) {
    const { slug: slug2, repositoryId, runId, attempt: attempt5, expiresAt } = lease;
    const rest = { signed: isSigned(lease), expired: expiresAt <= now, proof };
    await print(json({ slug: slug2, repositoryId, runId, attempt: attempt5, expiresAt: formatIso(expiresAt), ...rest }));
  } else {
    await print(new ColumnWriter(["WHAT", "IT SAYS"]).lines(rows(lease, proof, now)).join("\n"));
  }
  if (proof === "not-checked") {
    note(
      "Anybody can write such a name: only its tag, checked with --fingerprint, proves it to be that of a key."
    );
  }
  return proof === "does-not-fit" ? 1 : 0;
}
function prove(name, { fingerprint }) {
  if (fingerprint === void 0) return "not-checked";
  if (!isFingerprint(fingerprint)) {
    throw new Problem({
      what: "The name cannot be checked",
      why: `"${sanitize(fingerprint, 60)}" is not a SHA256 fingerprint`,
      hint: "Give it as `keylease keys list` prints it, SHA256: and 43 characters"
    });
  }
  const secret = process.env.KEYLEASE_LEASE_SECRET?.trim() || void 0;
  if (secret) addSecret(secret);
  return verifyLease({ name, fingerprint, secret, now: Date.now() }) ? "fits" : "does-not-fit";
}
function rows(lease, proof, now) {
  const { slug: slug2, repositoryId, runId, attempt: attempt5, expiresAt } = lease;
  const end = expiresAt <= now ? `over for ${formatDuration(now - expiresAt)}` : `${formatDuration(expiresAt - now)} left`;
  const tag = isSigned(lease) ? "signed with a lease secret" : "a checksum";
  const proofs = {
    "not-checked": "not checked",
    fits: "it is that of this key",
    "does-not-fit": "it is not that of this key, or of another lease secret, or the lease claims more than 24 hours"
  };
  return [
    ["repository", `${slug2} (id ${repositoryId})`],
    ["run", `${runId}, attempt ${attempt5}`],
    ["ends", `${formatTimestamp(expiresAt)}, ${end}`],
    ["tag", `${tag}; ${proofs[proof]}`]
  ];
}
function isSigned({ tag }) {
  return tag.startsWith("s");
}
function notALease(name, why3) {
  return new Problem({
    what: `"${sanitize(name, 100)}" is not the name of a lease`,
    why: why3,
    hint: "Give the whole name, as the account lists it"
  });
}
var init_decode_lease = __esm({
  "src/cli/lease/decode-lease.ts"() {
    "use strict";
    init_format();
    init_fingerprint();
    init_lease_name();
    init_ttl();
    init_problem();
    init_time();
    init_output();
    init_redact();
    init_table();
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

// src/cli/command-errors.ts
init_problem();
function commandError(error) {
  if (!(error instanceof CommanderError)) return { problem: error, exitCode: 1 };
  const { code, exitCode, message } = error;
  if (exitCode === 0 || code === "commander.help") return { exitCode };
  const [, why3 = message, suggestion2] = /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const hint = suggestion2 ? `Did you mean ${suggestion2}? See keylease --help` : "See keylease --help";
  return { problem: new Problem({ what: "The command line cannot be read", why: why3, hint }), exitCode };
}

// src/cli/cli.ts
init_output();

// src/cli/program.ts
init_weakness();
init_version();
function program2() {
  const keylease = new Command("keylease").description("SSH keys on GPU clouds that live no longer than the job that needs them.").version(version).helpCommand(false).configureHelp({ showGlobalOptions: false, helpWidth: 100 }).configureOutput({ outputError: () => {
  } }).exitOverride();
  addKeys(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  addInspect(keylease);
  addAudit(keylease);
  addLease(keylease);
  return keylease;
}
function addKeys(keylease) {
  const keys = keylease.command("keys").description("List, add and remove the keys of an account.").helpCommand(false);
  example(onAccount(keys.command("list")), "keylease keys list --provider pictor --json").description("List the keys of an account.").option("--json", "one line of JSON a key, instead of a table").action(ends(async (options) => (await Promise.resolve().then(() => (init_list_keys(), list_keys_exports))).listKeys(options)));
  example(
    onAccount(keys.command("add")),
    "keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub"
  ).description("Add a public key to an account, unless it is there already.").argument("<file>", "file with the public key, or - for standard input").requiredOption("--name <name>", "its name on the account").option("--json", "the key as one line of JSON").action(ends(async (file, options) => (await Promise.resolve().then(() => (init_add_key(), add_key_exports))).addKey(file, options)));
  example(onAccount(keys.command("remove")), "keylease keys remove --provider pictor 4711").description("Remove keys from an account, and list it again to be sure.").argument("<key...>", "ids or SHA256 fingerprints").option("--yes", "do not ask").option("--json", "one line of JSON a key").action(
    ends(async (names, options) => (await Promise.resolve().then(() => (init_remove_keys(), remove_keys_exports))).removeKeys(names, options))
  );
}
function addDoctor(keylease) {
  example(onAccount(keylease.command("doctor")), "keylease doctor --provider pictor").description("Prove that a profile fits an account: list, add a throwaway key, find it, remove it.").option("--read-only", "list only").action(ends(async (options) => (await Promise.resolve().then(() => (init_doctor(), doctor_exports))).examine(options)));
}
function addProfile(keylease) {
  const profile = keylease.command("profile").description("Show profiles, and make one.").helpCommand(false);
  example(profile.command("show"), "keylease profile show pictor > mine.json").description("List the built-in profiles, or print one as JSON.").argument("[id]", "a built-in profile").action(ends(async (id) => (await Promise.resolve().then(() => (init_show_profile(), show_profile_exports))).showProfile(id)));
  example(profile.command("from-openapi"), "keylease profile from-openapi openapi.yaml > mine.json").description("Make a profile from a saved OpenAPI 3 or Swagger 2 document, JSON or YAML.").argument("<file>", "the document").option("--id <id>", "the profile's id, instead of one made from the document's title").option("--path <path>", "the path that lists SSH keys, where several might").action(
    ends(async (file, options) => (await Promise.resolve().then(() => (init_from_openapi(), from_openapi_exports))).fromOpenApi(file, options))
  );
}
function addInspect(keylease) {
  const failOn = new Option("--fail-on <severity>", "the least severity that makes the exit code 4");
  example(keylease.command("inspect"), "keylease inspect ~/.ssh/authorized_keys").description("Say what the SSH keys in files are, and what is wrong with them.").argument("[file...]", "authorized_keys, public or private keys; - or none for standard input").option("--blocklist <file>", "list of compromised keys in the format of badkeys").option("--json", "one line of JSON a key, instead of a table").addOption(failOn.choices(SEVERITIES).default("high")).addHelpText(
    "after",
    "\nExit codes: 0 nothing found, 1 a file cannot be read, 2 something cannot be judged, 4 findings.\n\nWhat is found, and where to get a blocklist: docs/keys.md."
  ).action(ends(async (files, options) => (await Promise.resolve().then(() => (init_inspect(), inspect_exports))).inspect(files, options)));
}
function addAudit(keylease) {
  example(underPolicy(keylease.command("audit")), "keylease audit --policy keylease.yaml --out reports").description("Review all keys of accounts, report, and delete what an armed policy condemns.").option("--out <dir>", "directory for the reports, instead of what the policy says").option("--json", "one line of JSON an account, the report").addOption(
    new Option("--fail-on <severity>", "the least severity that makes the exit code 4").choices([...SEVERITIES]).default("high")
  ).addHelpText(
    "after",
    `
${EXIT_CODES2}

How to write a policy: docs/policy.md. What stops deletions: docs/audit.md.`
  ).action(ends(async (options) => (await Promise.resolve().then(() => (init_audit_accounts(), audit_accounts_exports))).auditAccounts(options)));
  example(underPolicy(keylease.command("explain")), "keylease explain --policy keylease.yaml 4711").description("Say of a key why each rule and each guard does or does not fire; nothing is written.").argument("<key>", "id or SHA256 fingerprint").option("--json", "one line of JSON an entry of the account").action(ends(async (key2, options) => (await Promise.resolve().then(() => (init_explain_key(), explain_key_exports))).explainKey(key2, options)));
  example(keylease.command("restore"), "keylease restore --report reports/pictor-prod/report.json SHA256:...").description("Put a key back that an audit deleted, under its old name.").argument("<fingerprint>", "SHA256 fingerprint of the key").option("--report <file>", "report.json of the run that deleted it; else what the ledger remembers").option(
    "--policy <file>",
    "policy of the account, for its token and its ledger, which then says that it is back"
  ).option("--account <name>", "the account, where the policy has several").option(
    "--api-url <url>",
    "address of the API; without a policy, where the report names one: it must be the same"
  ).option("--json", "the key as one line of JSON").addHelpText("after", "\nWithout a policy, the API key of the account is read from KEYLEASE_API_TOKEN.").action(
    ends(async (key2, options) => (await Promise.resolve().then(() => (init_restore_key(), restore_key_exports))).restoreDeletedKey(key2, options))
  );
  example(underPolicy(keylease.command("replay")), "keylease replay --policy stricter.yaml").description("Say what a policy would have done to the inventories of the last weeks, had it been armed.").option("--ledger <place>", "directory or s3:// address of the ledger, instead of what the policy says").option("--json", "one line of JSON an account").action(ends(async (options) => (await Promise.resolve().then(() => (init_replay_policy(), replay_policy_exports))).replayPolicy(options)));
}
function addLease(keylease) {
  const lease = keylease.command("lease").description("Read the names of leases.").helpCommand(false);
  example(lease.command("decode"), "keylease lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn").description("Say what the name of a leased key says.").argument("<name>", "name of a key").option(
    "--fingerprint <fingerprint>",
    "SHA256 fingerprint of the key, to see whether the name is its own"
  ).option("--json", "one line of JSON").addHelpText(
    "after",
    "\nAnybody can write such a name; with the fingerprint, its tag is checked, with the lease secret in\nKEYLEASE_LEASE_SECRET where there is one."
  ).action(
    ends(async (name, options) => (await Promise.resolve().then(() => (init_decode_lease(), decode_lease_exports))).decodeLease(name, options))
  );
}
var EXIT_CODES2 = `Exit codes, the first that is true of any account:
  1  an account could not be judged at all
  4  findings at or above --fail-on
  2  something was not judged, or not done
  0  none of these`;
function underPolicy(command) {
  return command.requiredOption("--policy <file>", "policy in YAML").option("--account <name>", "one account of the policy");
}
function onAccount(command) {
  return command.addOption(new Option("--provider <id>", "built-in profile of the account")).addOption(new Option("--profile <file>", "profile of your own, instead of a built-in one")).addOption(
    new Option("--var <name=value>", "what the profile asks for besides; repeatable").argParser(collect2)
  ).addOption(new Option("--api-url <url>", "address of the API, instead of the profile's")).addHelpText("after", "\nThe API key of the account is read from KEYLEASE_API_TOKEN.");
}
function example(command, line3) {
  return command.addHelpText("after", `
Example:
  ${line3}`);
}
function ends(run2) {
  return async (...words) => {
    process.exitCode = await run2(...words);
  };
}
function collect2(value, before2 = []) {
  return [...before2, value];
}

// src/cli/cli.ts
run().catch((error) => {
  const { exitCode, problem } = commandError(error);
  if (problem !== void 0) printError(problem);
  process.exitCode = exitCode;
});
async function run() {
  await program2().parseAsync();
  endOutput();
}
