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
var __copyProps = (to, from, except2, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except2)
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
      constructor(exitCode2, code, message2) {
        super(message2);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode2;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message2) {
        super(1, "commander.invalidArgument", message2);
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
        const result2 = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result2.has(group)) result2.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result2.has(group)) {
            result2.set(group, []);
          }
          result2.get(group).push(item);
        });
        return result2;
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
        rawLines.forEach((line2) => {
          const chunks = line2.match(chunkPattern);
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
        const distance2 = editDistance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity = (length - distance2) / length;
        if (similarity > minSimilarity) {
          if (distance2 < bestDistance) {
            bestDistance = distance2;
            similar = [candidate];
          } else if (distance2 === bestDistance) {
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
        const result2 = [];
        for (let command = this; command; command = command.parent) {
          result2.push(command);
        }
        return result2;
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
      _exit(exitCode2, code, message2) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode2, code, message2));
        }
        process2.exit(exitCode2);
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
            const message2 = `${invalidArgumentMessage} ${err.message}`;
            this.error(message2, { exitCode: err.exitCode, code: err.code });
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
        let result2 = promise;
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
          result2 = this._chainOrCall(result2, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result2;
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
        let result2 = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result2 = this._chainOrCall(result2, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result2;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown = parsed.unknown;
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
          const result2 = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key2 = this.options[i].attributeName();
            result2[key2] = key2 === this._versionOptionName ? this._version : this[key2];
          }
          return result2;
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
      error(message2, errorOptions) {
        this._outputConfiguration.outputError(
          `${message2}
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
        const exitCode2 = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode2, code, message2);
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
        const message2 = `error: missing required argument '${name}'`;
        this.error(message2, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message2 = `error: option '${option.flags}' argument missing`;
        this.error(message2, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message2 = `error: required option '${option.flags}' not specified`;
        this.error(message2, { code: "commander.missingMandatoryOptionValue" });
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
        const message2 = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message2, { code: "commander.conflictingOption" });
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
        const message2 = `error: unknown option '${flag}'${suggestion2}`;
        this.error(message2, { code: "commander.unknownOption" });
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
        const message2 = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message2, { code: "commander.excessArguments" });
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
        const message2 = `error: unknown command '${unknownName}'${suggestion2}`;
        this.error(message2, { code: "commander.unknownCommand" });
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
        let exitCode2 = Number(process2.exitCode ?? 0);
        if (exitCode2 === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode2 = 1;
        }
        this._exit(exitCode2, "commander.help", "(outputHelp)");
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
        let match2;
        if ((match2 = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match2[1];
        } else if ((match2 = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match2[1];
          if (/^\d+$/.test(match2[3])) {
            debugPort = match2[3];
          } else {
            debugHost = match2[3];
          }
        } else if ((match2 = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match2[1];
          debugHost = match2[3];
          debugPort = match2[4];
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

// src/cli/exit-codes.ts
function exitCode(reasons4) {
  return EXIT[REASONS.find((reason) => reasons4.has(reason)) ?? "clean"];
}
var EXIT, MEANINGS, REASONS, EXIT_CODES_HELP;
var init_exit_codes = __esm({
  "src/cli/exit-codes.ts"() {
    "use strict";
    EXIT = { interrupted: 130, usage: 64, failed: 1, findings: 4, incomplete: 2, clean: 0 };
    MEANINGS = {
      interrupted: "interrupted",
      usage: "invalid command line",
      failed: "error",
      findings: "findings at or above --fail-on",
      incomplete: "incomplete: something was not evaluated or not done",
      clean: "none of these"
    };
    REASONS = Object.keys(EXIT);
    EXIT_CODES_HELP = [
      "Exit codes, the first that applies:",
      ...REASONS.map((reason) => `  ${String(EXIT[reason]).padStart(3)}  ${MEANINGS[reason]}`)
    ].join("\n");
  }
});

// src/format.ts
function pluralize(number3, thing) {
  return `${number3} ${thing}${number3 === 1 ? "" : "s"}`;
}
function sanitize(text2, limit = 200) {
  const isPlain = text2.length <= limit && PRINTABLE.test(text2);
  const visible = isPlain ? text2 : (0, import_node_util.stripVTControlCharacters)(text2.slice(0, limit * 8)).replace(UNPRINTABLE, " ");
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : clean;
}
function withoutCommands(text2) {
  return text2.replace(COMMAND_AT_START, "$1: ").replace(COMMAND_ANYWHERE, "# #");
}
var import_node_util, PRINTABLE, UNPRINTABLE, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_format = __esm({
  "src/format.ts"() {
    "use strict";
    import_node_util = require("node:util");
    PRINTABLE = /^[ -~]*$/;
    UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
    COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
    COMMAND_ANYWHERE = /##(?=\w*\[)/g;
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
      constructor({ what, why: why2, hint, cause }) {
        super(`${what}: ${why2}. ${hint}.`, { cause });
      }
    };
  }
});

// src/cli/usage-error.ts
var UsageError;
var init_usage_error = __esm({
  "src/cli/usage-error.ts"() {
    "use strict";
    init_problem();
    UsageError = class extends Problem {
    };
  }
});

// src/json.ts
function canonicalJson(value) {
  return JSON.stringify(value, (_, each) => isObject(each) ? sortNames(each) : each);
}
function escapeJson(text2) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text2.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=#\w*\[)/g,
    escaped
  );
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

// src/redact.ts
function redact(text2, secrets) {
  const forms = [...secrets].flatMap(knownForms);
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text2);
}
function knownForms(secret) {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}
function secretForms(secret) {
  if (secret === "") return [];
  const bytes2 = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((before) => base64Parts(bytes2, before));
  const encoded = [bytes2.toString(), ...base64].flatMap(urlEncodings);
  return [.../* @__PURE__ */ new Set([secret, ...jsonEscapes(secret), ...base64, ...encoded])];
}
function base64Parts(bytes2, before) {
  const text2 = Buffer.concat([Buffer.alloc(before), bytes2]).toString("base64").replace(/=+$/, "");
  const start = Math.ceil(before * 8 / 6);
  const whole = [text2.slice(start), text2.slice(start, Math.floor((before + bytes2.length) * 8 / 6))];
  return whole.filter(isLong).flatMap((part) => [part, part.replaceAll("+", "-").replaceAll("/", "_")]);
}
function isLong({ length }) {
  return length >= SHORTEST_PART;
}
function urlEncodings(text2) {
  const loose = encodeURIComponent(text2);
  const strict = loose.replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const all2 = [loose, strict, loose.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return all2.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
}
function jsonEscapes(secret) {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const byCode = (characters, code) => escaped.replace(characters, (each) => `\\u${code(each.charCodeAt(0).toString(16).padStart(4, "0"))}`);
  const lower = (hex) => hex.toLowerCase();
  const upper = (hex) => hex.toUpperCase();
  return [
    escaped,
    escaped.replaceAll("/", "\\/"),
    byCode(/[<>&]/g, lower),
    byCode(/[\u0080-\uffff]/g, lower),
    byCode(/[<>&'+`\u0080-\uffff]/g, upper)
  ];
}
var made, SHORTEST_PART;
var init_redact = __esm({
  "src/redact.ts"() {
    "use strict";
    made = /* @__PURE__ */ new Map();
    SHORTEST_PART = 8;
  }
});

// src/cli/known-secrets.ts
function addSecret(secret) {
  added.add(secret);
}
function redactKnown(text2) {
  const secrets = [process.env.KEYLEASE_API_TOKEN ?? "", ...added].map((secret) => secret.trim());
  return redact(
    text2,
    secrets.filter(({ length }) => length >= SHORTEST)
  );
}
function redactResponse(text2) {
  return redactKnown(text2).replace(PRIVATE_KEY, "***").replace(SECRET_FIELD, '$1"***"');
}
var SHORTEST, PRIVATE_KEY, SECRET_FIELD, added;
var init_known_secrets = __esm({
  "src/cli/known-secrets.ts"() {
    "use strict";
    init_redact();
    SHORTEST = 8;
    PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
    SECRET_FIELD = /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
    added = /* @__PURE__ */ new Set();
  }
});

// src/cli/output.ts
async function print(text2, end = "\n") {
  if (failure) return false;
  try {
    if (!process.stdout.write(`${safe(text2)}${end}`)) await (0, import_node_events.once)(process.stdout, "drain");
  } catch {
    return false;
  }
  return true;
}
function note(text2) {
  process.stderr.write(`${safe(text2)}
`);
}
function safe(text2) {
  return withoutCommands(redactKnown(text2));
}
function printError(error) {
  note(errorText(error));
}
function errorText(error) {
  return `keylease: ${errorMessage(error)}`;
}
function endOutput() {
  if (!failure || failure.code === "EPIPE") return;
  throw new Problem({
    what: "The output is incomplete",
    why: failure.message,
    hint: "Check where it goes: the disk may be full"
  });
}
function json(value, indent = 0) {
  return escapeJson(JSON.stringify(value, null, indent));
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
    init_format();
    init_json();
    init_problem();
    init_known_secrets();
    for (const stream of [process.stdout, process.stderr]) {
      stream.on("error", (error) => {
        failure ??= error;
      });
    }
  }
});

// src/audit/report/run-report.ts
function* reportKeys({ rows: rows2 }) {
  for (let shard = 0; shard < rows2.shards; shard += 1) {
    for (const line2 of rows2.shard(shard).toString().split("\n")) if (line2 !== "") yield JSON.parse(line2);
  }
}
function* reportJson({ digest: _, rows: rows2, ...rest }) {
  yield `${JSON.stringify(rest).slice(0, -1)},"keys":[`;
  let separator = "";
  for (let shard = 0; shard < rows2.shards; shard += 1) {
    const keys2 = commaSeparated(rows2.shard(shard));
    if (keys2.length === 0) continue;
    yield separator;
    yield keys2;
    separator = ",";
  }
  yield "]}\n";
}
function commaSeparated(lines) {
  for (let at2 = lines.indexOf("\n"); at2 >= 0; at2 = lines.indexOf("\n", at2 + 1)) lines[at2] = COMMA;
  return lines.subarray(0, -1);
}
function rowsOf(keys2) {
  const text2 = () => keys2.map((key2) => `${JSON.stringify(key2)}
`).join("");
  return { shards: 1, shard: () => Buffer.from(text2()), dispose: () => {
  } };
}
var COMMA;
var init_run_report = __esm({
  "src/audit/report/run-report.ts"() {
    "use strict";
    COMMA = 44;
  }
});

// src/audit/report/formats/json-lines.ts
var json_lines_exports = {};
__export(json_lines_exports, {
  jsonLines: () => jsonLines
});
function jsonLines() {
  return {
    *add(report2) {
      for (const text2 of reportJson(report2)) yield escapeJson(String(text2));
    },
    end: () => ""
  };
}
var init_json_lines = __esm({
  "src/audit/report/formats/json-lines.ts"() {
    "use strict";
    init_json();
    init_run_report();
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

// src/audit/report/proof.ts
function isConfirmed({ outcome: outcome2 }) {
  return outcome2 === "confirmed";
}
function isUnconfirmed({ outcome: outcome2 }) {
  return outcome2 === "accepted" || outcome2 === "gone";
}
var init_proof = __esm({
  "src/audit/report/proof.ts"() {
    "use strict";
  }
});

// src/audit/report/formats/deletion-outcomes.ts
function keyOf({ id, fingerprint: fingerprint2 }) {
  return JSON.stringify([sanitize(id), sanitize(fingerprint2 ?? "")]);
}
var DeletionOutcomes;
var init_deletion_outcomes = __esm({
  "src/audit/report/formats/deletion-outcomes.ts"() {
    "use strict";
    init_format();
    DeletionOutcomes = class {
      #deletions;
      #found = /* @__PURE__ */ new Set();
      constructor({ deletions }) {
        this.#deletions = new Map(deletions.map((each) => [keyOf(each.key), each]));
      }
      find(key2) {
        if (this.#deletions.size === 0) return void 0;
        const deletion2 = this.#deletions.get(keyOf(key2));
        if (deletion2) this.#found.add(deletion2);
        return deletion2;
      }
      /** rest are the deletions that were not found: of keys that the account no longer listed. */
      rest() {
        return [...this.#deletions.values()].filter((each) => !this.#found.has(each));
      }
    };
  }
});

// src/audit/report/formats/in-batches.ts
function* inBatches(items, size) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
var init_in_batches = __esm({
  "src/audit/report/formats/in-batches.ts"() {
    "use strict";
  }
});

// src/audit/report/formats/sarif-limits.ts
function compressedSize(text2) {
  return (0, import_node_zlib.deflateRawSync)(text2).length;
}
var import_node_zlib, SARIF_LIMITS;
var init_sarif_limits = __esm({
  "src/audit/report/formats/sarif-limits.ts"() {
    "use strict";
    import_node_zlib = require("node:zlib");
    SARIF_LIMITS = {
      runs: 20,
      results: 25e3,
      /** Compressed with gzip: 10 MB, less what the estimate may be wrong by. */
      bytes: 95e5
    };
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

// src/audit/rules/compromised.ts
function reasons({ weaknesses: weaknesses3 }) {
  return weaknesses3?.filter(({ kind }) => kind === "compromised") ?? [];
}
var compromised;
var init_compromised = __esm({
  "src/audit/rules/compromised.ts"() {
    "use strict";
    compromised = {
      name: "compromised",
      title: "Compromised key",
      description: "The private key is publicly known",
      severity: "critical",
      defaultAction: "report",
      bypass: { mode: "no-grace", why: "waiting lets others log in" },
      exposed: true,
      needs: "quality",
      helpedBy: "blocklist",
      fires: (evidence) => reasons(evidence).length > 0,
      describe: (evidence) => reasons(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "the private key is not known to be public",
      hint: "Replace it now; look for it in authorized_keys on every machine, and check who logged in with it"
    };
  }
});

// src/leases/ttl.ts
var SHORTEST_LEASE, LONGEST_LEASE;
var init_ttl = __esm({
  "src/leases/ttl.ts"() {
    "use strict";
    init_time();
    SHORTEST_LEASE = 5 * MINUTE;
    LONGEST_LEASE = DAY;
  }
});

// src/leases/lease-name.ts
function parseLeaseName(name) {
  if (name.length > LONGEST_NAME) return void 0;
  const match2 = GRAMMAR.exec(name);
  if (match2 === null) return void 0;
  const [slug2, repository, run2, attempt6, expiry, tag] = match2.slice(1);
  const lease = {
    slug: slug2,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run2, 36),
    attempt: Number(attempt6),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
    tag
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : void 0;
}
function verifyLease(key2) {
  const lease = parseLeaseName(key2.name);
  if (!lease) {
    if (!key2.name.startsWith("keylease-")) return { kind: "none" };
    return { kind: "look-alike", why: "its name begins like that of a lease, but is not written as one" };
  }
  const why2 = (key2.isSecretUnknown ? void 0 : tagFault(key2, lease)) ?? spanFault(key2, lease);
  if (why2 !== void 0) return lookAlike(lease, why2);
  return { kind: "lease", isProven: Boolean(key2.secret), ...lease };
}
function lookAlike({ slug: slug2 }, why2) {
  return { kind: "look-alike", why: `its name claims a lease of ${slug2}, but ${why2}` };
}
function isSigned({ tag }) {
  return tag.startsWith("s");
}
function tagFault({ name, fingerprint: fingerprint2, secret }, { tag }) {
  if (isSigned({ tag }) && !secret) return "it is signed, and there is no lease secret to check that with";
  if (!isSigned({ tag }) && secret) return "it is not signed, and there is a lease secret";
  const stem = name.slice(0, -tag.length - 1);
  if (tag === computeTag(stem, fingerprint2, secret)) return void 0;
  return `its tag does not match this key${secret ? " and the lease secret" : ""}`;
}
function spanFault({ createdAt, firstSeenAt, now }, { expiresAt }) {
  const earliest = Math.min(createdAt ?? Number.NEGATIVE_INFINITY, now);
  if (expiresAt <= earliest) return "it ends before the key was added";
  const addedAt = Math.min(createdAt ?? firstSeenAt ?? now, now);
  if (expiresAt <= addedAt + LONGEST_LEASE + TOLERANCE) return void 0;
  return "it ends more than 24 hours after the key was added";
}
function matchesRepository({ slug: slug2, repositoryId }, repository) {
  const [path, id] = repository.split("#");
  if (id !== void 0) return repositoryId === Number(id);
  return slug2 === makeSlug(path.slice(path.indexOf("/") + 1), LONGEST_NAME);
}
function makeSlug(repository, room) {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ["repository"];
  return words.join("-").slice(0, Math.max(room, 0)).replace(/-$/, "");
}
function computeTag(stem, fingerprint2, secret) {
  const hash7 = secret ? (0, import_node_crypto.createHmac)("sha256", secret) : (0, import_node_crypto.createHash)("sha256");
  const digest = BigInt(`0x${hash7.update(`${stem}
${fingerprint2}`).digest("hex")}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, "0");
  return `${secret ? "s" : "c"}${characters}`;
}
var import_node_crypto, GRAMMAR, LONGEST_NAME, TOLERANCE, LEASE_REPOSITORY;
var init_lease_name = __esm({
  "src/leases/lease-name.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_problem();
    init_time();
    init_ttl();
    GRAMMAR = /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
    LONGEST_NAME = 255;
    TOLERANCE = 11 * MINUTE;
    LEASE_REPOSITORY = /^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}(#[1-9]\d{0,14})?$/;
  }
});

// src/audit/lease-claim.ts
function judgeLease({
  key: { name, fingerprint: fingerprint2, createdAt },
  firstSeenAt,
  leases: { repositories, ...secrets },
  now
}) {
  if (fingerprint2 === void 0) return { kind: "none" };
  const lease = verifyLease({ name, fingerprint: fingerprint2, ...secrets, createdAt, firstSeenAt, now });
  if (lease.kind !== "lease") return lease;
  const { repositoryId, isProven, expiresAt } = lease;
  if (repositories?.some((each) => matchesRepository(lease, each)) === false) {
    const hint = "a name that was cut to fit counts only with its id";
    return lookAlike(lease, `of a repository that the policy does not name: id ${repositoryId} (${hint})`);
  }
  if (isProven || now < expiresAt) return lease;
  const doubt = secrets.isSecretUnknown ? "nobody could check its signature" : "it is not signed";
  return lookAlike(lease, `it ended ${formatDuration(now - expiresAt)} ago, and ${doubt}`);
}
var init_lease_claim = __esm({
  "src/audit/lease-claim.ts"() {
    "use strict";
    init_lease_name();
    init_time();
  }
});

// src/audit/recognition.ts
async function recognize(options) {
  const recognition = { owners: /* @__PURE__ */ new Map(), failures: [] };
  for (const recognizer2 of options.recognizers) {
    try {
      for (const [fingerprint2, owner2] of await recognizer2.read()) {
        const known = recognition.owners.get(fingerprint2);
        if (rank(owner2, options.now) > rank(known, options.now)) recognition.owners.set(fingerprint2, owner2);
      }
    } catch (error) {
      const { name, exempts } = recognizer2;
      recognition.failures.push({ exempts, why: `${name} could not be read: ${errorMessage(error)}` });
    }
  }
  return recognition;
}
function rank(owner2, now) {
  if (!owner2) return 0;
  if (!currentOwner(owner2, now)) return 1;
  return owner2.keep ? 3 : 2;
}
function currentOwner(owner2, now) {
  return owner2?.until === void 0 || now < owner2.until ? owner2 : void 0;
}
var init_recognition = __esm({
  "src/audit/recognition.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/evidence.ts
function instancesInUse(use) {
  return use.kind === "known" ? use.instances : [];
}
function keyIdentity({ fingerprint: fingerprint2, id }) {
  return `${fingerprint2 ?? NO_KEY}@${id}`;
}
function identityFingerprint(identity2) {
  const [fingerprint2] = identity2.split("@", 1);
  return fingerprint2 === NO_KEY ? void 0 : fingerprint2;
}
function gatherEvidence(options) {
  const { inventory: inventory2, recognition, quality, leases, seen, now } = options;
  const { undoProblems: undoProblems2 = {} } = inventory2;
  const findUse2 = useFinder(inventory2);
  const keys2 = inventory2.keys.map((key2) => ({ key: key2, use: findUse2(key2) }));
  const sameKeyEntries = new Groups();
  for (const entry of keys2) sameKeyEntries.add(groupName(entry.key), entry);
  const entriesWithId = inventory2.entriesWithId ?? countIds(inventory2);
  return keys2.map(({ key: key2, use }) => {
    const identity2 = keyIdentity(key2);
    const fingerprint2 = groupName(key2);
    const { firstSeenAt = now, inUseAt, returnedAt, absentAt } = seen(identity2) ?? {};
    const addedAt = Math.min(key2.createdAt ?? firstSeenAt, now);
    const isBack = addedAt <= (absentAt ?? Number.NEGATIVE_INFINITY);
    const presentSince = isBack ? now : Math.max(addedAt, returnedAt ?? addedAt);
    const lease = judgeLease({ key: key2, firstSeenAt, leases, now });
    const owner2 = recognition.owners.get(fingerprint2);
    return {
      key: key2,
      identity: identity2,
      firstSeenAt,
      addedAt,
      presentSince,
      use,
      inUseAt,
      lease,
      owner: owner2,
      recognized: recognizedBy({ owner: owner2, lease }, now),
      sameKeyEntries: sameKeyEntries.named(fingerprint2),
      entriesWithId: entriesWithId(key2.id),
      undoProblem: Object.hasOwn(undoProblems2, key2.id) ? undoProblems2[key2.id] : void 0,
      weaknesses: quality?.weaknesses.get(fingerprint2)
    };
  });
}
function countIds({ keys: keys2 }) {
  const entries = /* @__PURE__ */ new Map();
  for (const { id } of keys2) entries.set(id, (entries.get(id) ?? 0) + 1);
  return (id) => entries.get(id) ?? 0;
}
function recognizedBy({ owner: owner2, lease }, now) {
  const current = currentOwner(owner2, now);
  if (current) return `${current.owner} (${current.source})`;
  return isLeased(lease, now) ? `run ${lease.runId} of ${lease.slug} (lease)` : void 0;
}
function isLeased(lease, now) {
  return lease.kind === "lease" && !(lease.expiresAt <= now);
}
function useFinder({
  instances,
  reportsUse,
  instancesFailed
}) {
  if (!reportsUse) return () => ({ kind: "not-reported" });
  const isPartial2 = instances?.some(({ keyIds }) => keyIds === void 0);
  const onInstances = new Groups();
  instances?.forEach(({ id, name, keyIds }) => {
    keyIds?.forEach((keyId) => {
      onInstances.add(keyId, { id, name });
    });
  });
  return ({ id, instances: ownInstances }) => {
    const all2 = [...ownInstances ?? [], ...onInstances.named(id)];
    if (all2.length > 0) return { kind: "known", instances: withoutRepeats(all2) };
    if (instancesFailed) return { kind: "unknown", why: instancesFailed };
    if (ownInstances) return { kind: "known", instances: [] };
    if (!instances) return { kind: "unknown", why: "the provider did not say" };
    if (isPartial2)
      return { kind: "unknown", why: "the provider did not say which keys are on every machine" };
    return { kind: "known", instances: [] };
  };
}
function withoutRepeats(instances) {
  return [...new Map(instances.map((instance) => [instance.id, instance])).values()];
}
function isOwned(key2, { owners }, now) {
  return currentOwner(owners.get(groupName(key2)), now) !== void 0;
}
function groupName(key2) {
  return key2.fingerprint ?? keyIdentity(key2);
}
var NO_KEY, Groups;
var init_evidence = __esm({
  "src/audit/evidence.ts"() {
    "use strict";
    init_lease_claim();
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

// src/audit/rules/duplicate.ts
function entryToKeep({ sameKeyEntries }) {
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
      title: "Duplicate key",
      description: "The account has the same key more than once, and this is not the entry to keep",
      severity: "low",
      defaultAction: "report",
      // By then, it is known whether the entry to keep was deleted for another reason.
      last: true,
      fires: (evidence) => entryToKeep(evidence).id !== evidence.key.id,
      describe: (evidence) => {
        const { sameKeyEntries } = evidence;
        if (sameKeyEntries.length === 1) return "registered once";
        const { id, name } = entryToKeep(evidence);
        return `registered ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || "unnamed"} (id ${sanitize(id, 60)})`;
      },
      hint: "Remove this entry; the key stays registered under the other one"
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
      title: "Expired lease",
      description: "A workflow run leased the key, and the lease, signed with the lease secret, has expired",
      severity: "medium",
      defaultAction: "report",
      bypass: { mode: "no-notice", why: "the Action registered it for one run, and should have removed it" },
      needs: "lease-secret",
      fires: ({ lease }, { now }) => lease.kind === "lease" && lease.isProven && lease.expiresAt <= now,
      describe: ({ lease }, { now }) => {
        if (lease.kind === "look-alike") return `not a lease: ${lease.why}`;
        if (lease.kind === "none") return "not a lease";
        const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
        return lease.expiresAt <= now ? `${until}, expired ${formatDuration(now - lease.expiresAt)} ago` : until;
      },
      hint: "Remove it: the run has ended, or has outlived its lease"
    };
  }
});

// src/audit/rules/max-age.ts
function mostFor(evidence, context) {
  return limitFor(evidence, context) ?? Number.POSITIVE_INFINITY;
}
function limitFor(evidence, context) {
  return ownLimit(evidence, context) ?? context.after;
}
function ownLimit({ owner: owner2 }, { now }) {
  return currentOwner(owner2, now)?.maxAge;
}
var maxAge;
var init_max_age = __esm({
  "src/audit/rules/max-age.ts"() {
    "use strict";
    init_time();
    init_recognition();
    maxAge = {
      name: "max-age",
      title: "Old key",
      description: "The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: (evidence, context) => context.now - evidence.addedAt > mostFor(evidence, context),
      firesAfter: (evidence, context) => evidence.addedAt + mostFor(evidence, context),
      describe: (evidence, context) => {
        const { addedAt, key: key2 } = evidence;
        const age = `${key2.createdAt === void 0 ? "first seen" : "created"} ${formatDuration(context.now - addedAt)} ago`;
        const limit = limitFor(evidence, context);
        if (limit === void 0) return `${age}, no limit`;
        const isOwn = ownLimit(evidence, context) !== void 0;
        return `${age}, limit ${formatDuration(limit)}${isOwn ? " set for this key" : ""}`;
      },
      hint: "Replace it with a new key, and remove it"
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
      title: "Recognition ended",
      description: "The policy recognized the key only until a day that has passed",
      severity: "medium",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ owner: owner2, recognized }) => owner2 !== void 0 && owner2.ended === void 0 && recognized === void 0,
      describe: ({ owner: owner2 }, { now }) => {
        if (!owner2) return "no owner is known";
        if (owner2.until === void 0)
          return `recognized as the key of ${sanitize(owner2.owner)}, without an end date`;
        const until = `recognized as the key of ${sanitize(owner2.owner)} until ${formatDate(owner2.until - 1)}`;
        return now < owner2.until ? until : `${until}, ended ${formatDuration(now - owner2.until)} ago`;
      },
      hint: "Ask the owner: set a later day in the policy, or remove the key"
    };
  }
});

// src/audit/rules/unparseable.ts
function damage({ weaknesses: weaknesses3 }) {
  return weaknesses3?.find(({ kind }) => kind === "unparseable")?.evidence;
}
var unparseable;
var init_unparseable = __esm({
  "src/audit/rules/unparseable.ts"() {
    "use strict";
    unparseable = {
      name: "unparseable",
      title: "Unreadable key",
      description: "The entry is not an SSH public key, or is a damaged one",
      severity: "high",
      defaultAction: "report",
      fires: (evidence) => evidence.key.fingerprint === void 0 || damage(evidence) !== void 0,
      describe: (evidence) => {
        const { fingerprint: fingerprint2, publicKey } = evidence.key;
        if (fingerprint2 !== void 0) return damage(evidence) ?? "it can be read";
        return publicKey ? "not an SSH public key" : "the provider shows neither the key nor its fingerprint";
      },
      hint: "Check it on the provider's page, and remove it if nobody knows what it is"
    };
  }
});

// src/audit/rules/unrecognized.ts
function formerly({ owner: owner2, until = 0 }, ended) {
  return `belonged to ${sanitize(owner2)}, ${sanitize(ended)} since the run of ${formatDate(until)}`;
}
var unrecognized;
var init_unrecognized = __esm({
  "src/audit/rules/unrecognized.ts"() {
    "use strict";
    init_format();
    init_time();
    unrecognized = {
      name: "unrecognized",
      title: "Unrecognized key",
      description: "The key has no known owner, and is not leased",
      severity: "high",
      defaultAction: "report",
      needs: "recognition",
      fires: ({ recognized, owner: owner2, lease, key: key2 }) => !recognized && (!owner2 || owner2.ended !== void 0) && lease.kind !== "lease" && key2.fingerprint !== void 0,
      describe: ({ recognized, owner: owner2, lease }) => {
        if (recognized) return `recognized: ${recognized}`;
        if (owner2?.ended !== void 0) return formerly(owner2, owner2.ended);
        if (owner2) return `recognized in the past as the key of ${owner2.owner} (${owner2.source})`;
        if (lease.kind === "lease") return `leased by run ${lease.runId} of ${lease.slug}`;
        return lease.kind === "look-alike" ? `no known owner; ${lease.why}` : "no known owner";
      },
      hint: "Find its owner, and list it with that owner in the policy, or remove it"
    };
  }
});

// src/audit/rules/unused.ts
function isIdle({ use, key: key2 }) {
  if (use.kind === "known") return use.instances.length === 0;
  return use.kind === "not-reported" && reportsTimes(key2);
}
function idleSince({ key: key2, addedAt, firstSeenAt, inUseAt }) {
  return Math.max(reportsTimes(key2) ? key2.lastUsedAt ?? addedAt : firstSeenAt, addedAt, inUseAt ?? 0);
}
function reportsTimes({ lastUsedAt, neverUsed }) {
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
      title: "Unused key",
      description: "The key is on no machine, and has not been used for longer than the limit",
      severity: "medium",
      takesLimit: true,
      defaultAction: "off",
      fires: (evidence, { now, after = Number.POSITIVE_INFINITY }) => isIdle(evidence) && now - idleSince(evidence) > after,
      firesAfter: (evidence, { after = Number.POSITIVE_INFINITY }) => isIdle(evidence) ? idleSince(evidence) + after : Number.POSITIVE_INFINITY,
      describe: (evidence, { now, after }) => {
        const { use, key: key2 } = evidence;
        const instances = instancesInUse(use).length;
        if (instances > 0) return `on ${pluralize(instances, "machine")} now`;
        if (!isIdle(evidence)) return "the provider does not say whether it is used";
        const time3 = formatDuration(now - idleSince(evidence));
        const limit = after === void 0 ? "no limit" : `limit ${formatDuration(after)}`;
        if (!reportsTimes(key2)) {
          return `the provider tells no last use; on no machine in the ${time3} that audits have seen it, ${limit}`;
        }
        return `${key2.neverUsed ? "never used in" : "not used for"} ${time3}, ${limit}`;
      },
      hint: "Remove it if nobody needs it"
    };
  }
});

// src/audit/rules/weak.ts
function reasons2({ weaknesses: weaknesses3 }) {
  const rank3 = ({ severity: severity2 }) => SEVERITIES.indexOf(severity2);
  const weak2 = weaknesses3?.filter(({ kind }) => kind === "weak") ?? [];
  return weak2.sort((one, other) => rank3(other) - rank3(one));
}
var weak;
var init_weak = __esm({
  "src/audit/rules/weak.ts"() {
    "use strict";
    init_weakness();
    weak = {
      name: "weak",
      title: "Weak key",
      description: "The key can be broken, or its type or size is no longer considered safe",
      severity: (evidence) => reasons2(evidence)[0]?.severity ?? "info",
      defaultAction: "report",
      // Most RSA keys have 2048 bits: worth a finding, but no reason to lock people out.
      deletesFrom: "high",
      needs: "quality",
      fires: (evidence) => reasons2(evidence).length > 0,
      describe: (evidence) => reasons2(evidence).map((each) => `${each.evidence} (${each.source})`).join("; ") || "no known weakness",
      hint: "Replace it, preferably with an Ed25519 key: ssh-keygen -t ed25519"
    };
  }
});

// src/audit/rules/rules.ts
function areAboutRecognition(names) {
  return names.every((each) => RULES.some(({ name, needs }) => name === each && needs === "recognition"));
}
function exposesPrivateKey(names) {
  return RULES.some(({ name, exposed }) => exposed && names.includes(name));
}
var rules, RULES;
var init_rules = __esm({
  "src/audit/rules/rules.ts"() {
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
    rules = [
      compromised,
      unrecognized,
      unparseable,
      pinnedUntil,
      expiredLease,
      maxAge,
      unused,
      weak,
      duplicate
    ];
    RULES = [...rules];
  }
});

// src/audit/report/sections/labels.ts
function keyLabel(key2) {
  return [keyNameLabel(key2.name), { code: key2.fingerprint || `id ${key2.id}` }];
}
function keyNameLabel(name) {
  return name.trim() === "" ? "unnamed key" : { code: name };
}
function ownerLabel({ owner: owner2 }) {
  return owner2 ?? "no known owner";
}
function firstFew(items, most = 3) {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), `and ${items.length - most} more`];
}
function isoDate(time3) {
  return time3.slice(0, 10);
}
function utcTimestamp(time3) {
  return formatTimestamp(Date.parse(time3));
}
function timeLeft({ writtenAt }, time3) {
  const left = Date.parse(time3) - Date.parse(writtenAt);
  return left > 0 ? formatDuration(left) : "due at the next run";
}
function isExposed({ findings }) {
  return exposesPrivateKey(findings.map(({ rule: rule2 }) => rule2));
}
function isInUse({ instances }) {
  return instances !== null && instances.length > 0;
}
function deletionReasons({ findings }) {
  return findings.filter((finding2) => finding2.do === "delete").map(findingReason);
}
function findingReason({ rule: rule2, evidence }) {
  return `${rule2}: ${evidence}`;
}
function isKeyBlob(text2) {
  return text2 !== null && /^AAAA[A-Za-z0-9+/]+={0,2}$/.test(text2);
}
function keysThat(number3, verb2) {
  return `${pluralize(number3, "key")} ${number3 === 1 ? verb2.one : verb2.many}`;
}
var init_labels = __esm({
  "src/audit/report/sections/labels.ts"() {
    "use strict";
    init_format();
    init_time();
    init_rules();
  }
});

// src/audit/report/severity-scales.ts
var SEVERITY_SCALES;
var init_severity_scales = __esm({
  "src/audit/report/severity-scales.ts"() {
    "use strict";
    SEVERITY_SCALES = {
      info: { asff: "INFORMATIONAL", level: "note" },
      low: { asff: "LOW", level: "note", score: "2.0" },
      medium: { asff: "MEDIUM", level: "warning", score: "5.5" },
      high: { asff: "HIGH", level: "error", score: "8.0" },
      critical: { asff: "CRITICAL", level: "error", score: "9.5" }
    };
  }
});

// src/audit/report/formats/sarif-text.ts
function sarifText(text2) {
  return sanitize(text2, LONGEST).replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
var LONGEST;
var init_sarif_text = __esm({
  "src/audit/report/formats/sarif-text.ts"() {
    "use strict";
    init_format();
    LONGEST = 2e3;
  }
});

// src/audit/report/formats/sarif-result.ts
function sarifResult({ key: key2, finding: finding2 }, context) {
  const { ruleId, ruleIndex, outcome: outcome2 } = context;
  const { decision, dueAt, owner: owner2 } = key2;
  return {
    ruleId,
    ruleIndex,
    level: SEVERITY_SCALES[finding2.severity].level,
    message: { text: message({ key: key2, finding: finding2 }, context) },
    locations: [location(key2, context)],
    fingerprints: { "findingId/v1": finding2.id },
    // The only one that GitHub looks at ("SARIF support for code scanning").
    partialFingerprints: {
      primaryLocationLineHash: (0, import_node_crypto2.createHash)("sha256").update(finding2.id).digest("hex")
    },
    baselineState: finding2.isNew ? "new" : "unchanged",
    properties: { decision, dueAt, owner: owner2, since: finding2.since, ...outcome2 && { outcome: outcome2 } }
  };
}
function message({ key: key2, finding: finding2 }, { account, outcome: outcome2 }) {
  const { id, name, fingerprint: fingerprint2, decision, dueAt } = key2;
  const isDue = decision === "mark" && dueAt !== null;
  return sarifText(
    [
      `SSH key ${name || "(unnamed)"} on ${account}: ${finding2.evidence}`,
      fingerprint2 ?? `Its id is ${id}`,
      ...outcome2 === "confirmed" ? ["Deleted in this run"] : [],
      ...isDue ? [`To be deleted from ${isoDate(dueAt)} on`] : [],
      finding2.hint
    ].join(". ").concat(".")
  );
}
function location({ id, name, fingerprint: fingerprint2 }, { account, policy }) {
  return {
    physicalLocation: {
      artifactLocation: { uri: policy, uriBaseId: "%SRCROOT%" },
      region: { startLine: 1 }
    },
    logicalLocations: [
      { name: name || id, fullyQualifiedName: `${account}/${fingerprint2 ?? id}`, kind: "resource" }
    ]
  };
}
var import_node_crypto2;
var init_sarif_result = __esm({
  "src/audit/report/formats/sarif-result.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_labels();
    init_severity_scales();
    init_sarif_text();
  }
});

// src/audit/report/formats/sarif-rules.ts
function sarifRules() {
  return RULES.flatMap((rule2) => severitiesOf(rule2).map((severity2) => describe(rule2, severity2)));
}
function sarifRuleId({ rule: rule2, severity: severity2 }) {
  const own2 = RULES.find(({ name }) => name === rule2);
  return own2 && severitiesOf(own2).length > 1 ? `${rule2}/${severity2}` : rule2;
}
function severitiesOf({ severity: severity2 }) {
  return typeof severity2 === "function" ? SEVERITIES : [severity2];
}
function describe({ name, title, description, hint }, severity2) {
  const { level, score: score2 } = SEVERITY_SCALES[severity2];
  return {
    id: sarifRuleId({ rule: name, severity: severity2 }),
    shortDescription: { text: title },
    fullDescription: { text: `${description}.` },
    help: { text: `${description}. ${hint}.` },
    defaultConfiguration: { level },
    properties: {
      tags: ["security", "ssh"],
      ...score2 === void 0 ? {} : { "security-severity": score2 }
    }
  };
}
var init_sarif_rules = __esm({
  "src/audit/report/formats/sarif-rules.ts"() {
    "use strict";
    init_weakness();
    init_rules();
    init_severity_scales();
  }
});

// src/audit/report/formats/sarif-log.ts
var sarif_log_exports = {};
__export(sarif_log_exports, {
  sarifLog: () => sarifLog
});
function sarifLog({ policy, accounts: accounts2, tell }) {
  let runs = 0;
  let awaited = accounts2;
  let left = SARIF_LIMITS.bytes;
  return {
    *add(report2) {
      const { account, evaluated } = report2;
      const most = left / awaited;
      awaited -= 1;
      if (!evaluated) return tell(`${account} is not in the SARIF log, so that its alerts stay as they are`);
      yield runs === 0 ? HEAD : ",";
      runs += 1;
      left -= yield* writeRun(report2, { policy, most, tell });
      if (runs === SARIF_LIMITS.runs + 1)
        tell(
          `GitHub code scanning rejects a SARIF log of more than ${SARIF_LIMITS.runs} accounts: write several`
        );
    },
    end: () => `${runs === 0 ? HEAD : ""}]}
`
  };
}
function* writeRun(report2, options) {
  const { account, run: run2, keylease, digest } = report2;
  const rules2 = sarifRules();
  const head = {
    tool: { driver: { name: "keylease", semanticVersion: keylease, rules: rules2 } },
    // Up to the last slash, it is the category by which GitHub tells analyses apart.
    automationDetails: { id: `keylease/${account}/${run2}` }
  };
  yield `
${JSON.stringify(head).slice(0, -1)},"results":[`;
  const { count: count2, bytes: bytes2 } = yield* writeResults(report2, { ...options, ruleIds: rules2.map(({ id }) => id) });
  const left = leftOut(digest.findingsInAll, count2);
  yield `
],"invocations":[${JSON.stringify(invocation(report2, left))}]}`;
  if (left !== void 0) options.tell(`${account}: ${left}`);
  return bytes2;
}
function* writeResults(report2, { policy, most, ruleIds }) {
  const { account } = report2;
  const outcomes = new DeletionOutcomes(report2);
  let [count2, bytes2] = [0, 0];
  for (const batch of inBatches(worstFirst(report2), BATCH)) {
    const results = batch.slice(0, SARIF_LIMITS.results - count2).map(({ key: key2, finding: finding2 }) => {
      const ruleId = sarifRuleId(finding2);
      const ruleIndex = ruleIds.indexOf(ruleId);
      const outcome2 = outcomes.find(key2)?.outcome;
      return JSON.stringify(sarifResult({ key: key2, finding: finding2 }, { account, policy, ruleId, ruleIndex, outcome: outcome2 }));
    });
    if (results.length === 0) break;
    const text2 = `${count2 === 0 ? "" : ","}
${results.join(",\n")}`;
    const size = compressedSize(text2);
    if (bytes2 + size > most) break;
    yield text2;
    count2 += results.length;
    bytes2 += size;
  }
  return { count: count2, bytes: bytes2 };
}
function* worstFirst({ figures: figures3, rows: rows2 }) {
  for (const severity2 of [...SEVERITIES].reverse()) {
    if (figures3.findings[severity2] === 0) continue;
    const shard = (number3) => linesWith(`"severity":"${severity2}"`, rows2.shard(number3));
    for (const key2 of reportKeys({ rows: { ...rows2, shard } })) {
      for (const finding2 of key2.findings) if (finding2.severity === severity2) yield { key: key2, finding: finding2 };
    }
  }
}
function linesWith(json2, lines) {
  if (!lines.includes(json2)) return Buffer.alloc(0);
  const texts2 = lines.toString().split("\n");
  return Buffer.from(texts2.filter((line2) => line2.includes(json2)).join("\n"));
}
function leftOut(all2, written) {
  if (all2 === written) return void 0;
  const what = `${all2 - written} of ${pluralize(all2, "finding")} are not in the SARIF log`;
  return `${what}, because GitHub code scanning rejects larger ones; the report has them all`;
}
function invocation(report2, left) {
  const { complete, startedAt, writtenAt, notEvaluated: notEvaluated2, deletions, otherChanges } = report2;
  const unproven = deletions.filter((each) => !isConfirmed(each) && each.outcome !== "skipped");
  return {
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    endTimeUtc: writtenAt,
    toolExecutionNotifications: [
      ...notEvaluated2.map(({ what, why: why2 }) => notification("error", `Not evaluated: ${what}: ${why2}`)),
      ...unproven.map(
        ({ key: key2, outcome: outcome2, why: why2 }) => notification("error", `Deletion of ${[key2.fingerprint, outcome2, ...why2 ? [why2] : []].join(": ")}`)
      ),
      ...otherChanges.map((each) => notification("warning", `Other change during the run: ${each}`)),
      ...left === void 0 ? [] : [notification("warning", left)]
    ]
  };
}
function notification(level, text2) {
  return { level, message: { text: sarifText(text2) } };
}
var SCHEMA, HEAD, BATCH;
var init_sarif_log = __esm({
  "src/audit/report/formats/sarif-log.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_proof();
    init_run_report();
    init_deletion_outcomes();
    init_in_batches();
    init_sarif_limits();
    init_sarif_result();
    init_sarif_rules();
    init_sarif_text();
    SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    HEAD = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[`;
    BATCH = 100;
  }
});

// node_modules/csv-stringify/lib/utils/get.js
var charCodeOfDot, reEscapeChar, rePropName, reIsDeepProp, reIsPlainProp, getTag, isSymbol, isKey, stringToPath, castPath, toKey, get;
var init_get = __esm({
  "node_modules/csv-stringify/lib/utils/get.js"() {
    charCodeOfDot = ".".charCodeAt(0);
    reEscapeChar = /\\(\\)?/g;
    rePropName = RegExp(
      // Match anything that isn't a dot or bracket.
      `[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,
      "g"
    );
    reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
    reIsPlainProp = /^\w*$/;
    getTag = function(value) {
      return Object.prototype.toString.call(value);
    };
    isSymbol = function(value) {
      const type = typeof value;
      return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
    };
    isKey = function(value, object3) {
      if (Array.isArray(value)) {
        return false;
      }
      const type = typeof value;
      if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) {
        return true;
      }
      return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object3 != null && value in Object(object3);
    };
    stringToPath = function(string6) {
      const result2 = [];
      if (string6.charCodeAt(0) === charCodeOfDot) {
        result2.push("");
      }
      string6.replace(rePropName, function(match2, expression, quote, subString) {
        let key2 = match2;
        if (quote) {
          key2 = subString.replace(reEscapeChar, "$1");
        } else if (expression) {
          key2 = expression.trim();
        }
        result2.push(key2);
      });
      return result2;
    };
    castPath = function(value, object3) {
      if (Array.isArray(value)) {
        return value;
      } else {
        return isKey(value, object3) ? [value] : stringToPath(value);
      }
    };
    toKey = function(value) {
      if (typeof value === "string" || isSymbol(value)) return value;
      const result2 = `${value}`;
      return result2 == "0" && 1 / value == -Infinity ? "-0" : result2;
    };
    get = function(object3, path) {
      path = castPath(path, object3);
      let index = 0;
      const length = path.length;
      while (object3 != null && index < length) {
        object3 = object3[toKey(path[index++])];
      }
      return index && index === length ? object3 : void 0;
    };
  }
});

// node_modules/csv-stringify/lib/utils/is_object.js
var is_object;
var init_is_object = __esm({
  "node_modules/csv-stringify/lib/utils/is_object.js"() {
    is_object = function(obj) {
      return typeof obj === "object" && obj !== null && !Array.isArray(obj);
    };
  }
});

// node_modules/csv-stringify/lib/api/normalize_columns.js
var normalize_columns;
var init_normalize_columns = __esm({
  "node_modules/csv-stringify/lib/api/normalize_columns.js"() {
    normalize_columns = function(columns) {
      if (columns === void 0 || columns === null) {
        return [void 0, void 0];
      }
      if (typeof columns !== "object") {
        return [Error('Invalid option "columns": expect an array or an object')];
      }
      if (!Array.isArray(columns)) {
        const newcolumns = [];
        for (const k in columns) {
          newcolumns.push({
            key: k,
            header: columns[k]
          });
        }
        columns = newcolumns;
      } else {
        const newcolumns = [];
        for (const column of columns) {
          if (typeof column === "string") {
            newcolumns.push({
              key: column,
              header: column
            });
          } else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
            if (!column.key) {
              return [
                Error('Invalid column definition: property "key" is required')
              ];
            }
            if (column.header === void 0) {
              column.header = column.key;
            }
            newcolumns.push(column);
          } else {
            return [
              Error("Invalid column definition: expect a string or an object")
            ];
          }
        }
        columns = newcolumns;
      }
      return [void 0, columns];
    };
  }
});

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError;
var init_CsvError = __esm({
  "node_modules/csv-stringify/lib/api/CsvError.js"() {
    CsvError = class _CsvError extends Error {
      constructor(code, message2, ...contexts) {
        if (Array.isArray(message2)) message2 = message2.join(" ");
        super(message2);
        if (Error.captureStackTrace !== void 0) {
          Error.captureStackTrace(this, _CsvError);
        }
        this.code = code;
        for (const context of contexts) {
          for (const key2 in context) {
            const value = context[key2];
            this[key2] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
          }
        }
      }
    };
  }
});

// node_modules/csv-stringify/lib/utils/underscore.js
var underscore;
var init_underscore = __esm({
  "node_modules/csv-stringify/lib/utils/underscore.js"() {
    underscore = function(str) {
      return str.replace(/([A-Z])/g, function(_, match2) {
        return "_" + match2.toLowerCase();
      });
    };
  }
});

// node_modules/csv-stringify/lib/api/normalize_options.js
var normalize_options;
var init_normalize_options = __esm({
  "node_modules/csv-stringify/lib/api/normalize_options.js"() {
    init_CsvError();
    init_normalize_columns();
    init_underscore();
    normalize_options = function(opts) {
      const options = {};
      for (const opt in opts) {
        options[underscore(opt)] = opts[opt];
      }
      if (options.bom === void 0 || options.bom === null || options.bom === false) {
        options.bom = false;
      } else if (options.bom !== true) {
        return [
          new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
            "option `bom` is optional and must be a boolean value,",
            `got ${JSON.stringify(options.bom)}`
          ])
        ];
      }
      if (options.delimiter === void 0 || options.delimiter === null) {
        options.delimiter = ",";
      } else if (Buffer.isBuffer(options.delimiter)) {
        options.delimiter = options.delimiter.toString();
      } else if (typeof options.delimiter !== "string") {
        return [
          new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
            "option `delimiter` must be a buffer or a string,",
            `got ${JSON.stringify(options.delimiter)}`
          ])
        ];
      }
      if (options.quote === void 0 || options.quote === null) {
        options.quote = '"';
      } else if (options.quote === true) {
        options.quote = '"';
      } else if (options.quote === false) {
        options.quote = "";
      } else if (Buffer.isBuffer(options.quote)) {
        options.quote = options.quote.toString();
      } else if (typeof options.quote !== "string") {
        return [
          new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
            "option `quote` must be a boolean, a buffer or a string,",
            `got ${JSON.stringify(options.quote)}`
          ])
        ];
      }
      if (options.quoted === void 0 || options.quoted === null) {
        options.quoted = false;
      } else {
      }
      if (options.escape_formulas === void 0 || options.escape_formulas === null) {
        options.escape_formulas = false;
      } else if (typeof options.escape_formulas !== "boolean") {
        return [
          new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
            "option `escape_formulas` must be a boolean,",
            `got ${JSON.stringify(options.escape_formulas)}`
          ])
        ];
      }
      if (options.quoted_empty === void 0 || options.quoted_empty === null) {
        options.quoted_empty = void 0;
      } else {
      }
      if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) {
        options.quoted_match = null;
      } else if (!Array.isArray(options.quoted_match)) {
        options.quoted_match = [options.quoted_match];
      }
      if (options.quoted_match) {
        for (const quoted_match of options.quoted_match) {
          const isString = typeof quoted_match === "string";
          const isRegExp = quoted_match instanceof RegExp;
          if (!isString && !isRegExp) {
            return [
              new CsvError("CSV_OPTION_QUOTED_MATCH", [
                "option `quoted_match` must be a string or a regex,",
                `got ${JSON.stringify(options.quoted_match)}`
              ])
            ];
          }
        }
      }
      if (options.quoted_string === void 0 || options.quoted_string === null) {
        options.quoted_string = false;
      } else {
      }
      if (options.eof === void 0 || options.eof === null) {
        options.eof = true;
      } else {
      }
      if (options.escape === void 0 || options.escape === null) {
        options.escape = '"';
      } else if (Buffer.isBuffer(options.escape)) {
        options.escape = options.escape.toString();
      } else if (typeof options.escape !== "string") {
        return [
          Error(
            `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`
          )
        ];
      }
      if (options.escape.length > 1) {
        return [
          Error(
            `Invalid Option: escape must be one character, got ${options.escape.length} characters`
          )
        ];
      }
      if (options.header === void 0 || options.header === null || options.header === false) {
        options.header = false;
      } else if (options.header !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_HEADER",
          [
            "option `header` is expected to be a boolean,",
            `got ${JSON.stringify(options.header)}`
          ],
          options
        );
      }
      if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) {
        options.header_as_comment = false;
      } else if (options.header_as_comment === true) {
        options.header_as_comment = "#";
      } else if (Buffer.isBuffer(options.header_as_comment)) {
        options.header_as_comment = options.header_as_comment.toString();
      } else if (typeof options.header_as_comment !== "string") {
        throw new CsvError(
          "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
          [
            "option `header_as_comment` must be a boolean, a string or a buffer,",
            `got ${JSON.stringify(options.header_as_comment)}`
          ],
          options
        );
      }
      const [errColumns, columns] = normalize_columns(options.columns);
      if (errColumns !== void 0) return [errColumns];
      options.columns = columns;
      if (options.quoted === void 0 || options.quoted === null) {
        options.quoted = false;
      } else {
      }
      if (options.cast === void 0 || options.cast === null) {
        options.cast = {};
      } else {
      }
      if (options.cast.bigint === void 0 || options.cast.bigint === null) {
        options.cast.bigint = (value) => "" + value;
      }
      if (options.cast.boolean === void 0 || options.cast.boolean === null) {
        options.cast.boolean = (value) => value ? "1" : "";
      }
      if (options.cast.date === void 0 || options.cast.date === null) {
        options.cast.date = (value) => "" + value.getTime();
      }
      if (options.cast.number === void 0 || options.cast.number === null) {
        options.cast.number = (value) => "" + value;
      }
      if (options.cast.object === void 0 || options.cast.object === null) {
        options.cast.object = (value) => JSON.stringify(value);
      }
      if (options.cast.string === void 0 || options.cast.string === null) {
        options.cast.string = function(value) {
          return value;
        };
      }
      if (options.on_record !== void 0 && typeof options.on_record !== "function") {
        return [Error(`Invalid Option: "on_record" must be a function.`)];
      }
      if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) {
        options.quote_record_delimiter = !options.record_delimiter;
      } else if (typeof options.quote_record_delimiter !== "boolean") {
        return [
          new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
            "option `quote_record_delimiter` must be a boolean,",
            `got ${JSON.stringify(options.quote_record_delimiter)}`
          ])
        ];
      }
      if (options.record_delimiter === void 0 || options.record_delimiter === null) {
        options.record_delimiter = "\n";
      } else if (Buffer.isBuffer(options.record_delimiter)) {
        options.record_delimiter = options.record_delimiter.toString();
      } else if (typeof options.record_delimiter !== "string") {
        return [
          Error(
            `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`
          )
        ];
      }
      switch (options.record_delimiter) {
        case "unix":
          options.record_delimiter = "\n";
          break;
        case "mac":
          options.record_delimiter = "\r";
          break;
        case "windows":
          options.record_delimiter = "\r\n";
          break;
        case "ascii":
          options.record_delimiter = "";
          break;
        case "unicode":
          options.record_delimiter = "\u2028";
          break;
      }
      return [void 0, options];
    };
  }
});

// node_modules/csv-stringify/lib/api/index.js
var bom_utf8, emits_separator, matches_quoted_match, stringifier;
var init_api = __esm({
  "node_modules/csv-stringify/lib/api/index.js"() {
    init_get();
    init_is_object();
    init_normalize_columns();
    init_normalize_options();
    bom_utf8 = Buffer.from([239, 187, 191]);
    emits_separator = function(value, separators) {
      return separators.some(
        (separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length)
      );
    };
    matches_quoted_match = function(value, quoted_match) {
      if (!quoted_match) return false;
      return quoted_match.some(
        (pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1
      );
    };
    stringifier = function(options, state, info) {
      return {
        options,
        state,
        info,
        __transform: function(chunk, push) {
          if (!Array.isArray(chunk) && typeof chunk !== "object") {
            return Error(
              `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`
            );
          }
          if (this.info.records === 0) {
            if (Array.isArray(chunk)) {
              if (this.options.header === true && this.options.columns === void 0) {
                return Error(
                  "Undiscoverable Columns: header option requires column option or object records"
                );
              }
            } else if (this.options.columns === void 0) {
              const [err2, columns] = normalize_columns(Object.keys(chunk));
              if (err2) return;
              this.options.columns = columns;
            }
          }
          if (this.info.records === 0) {
            this.bom(push);
            const err2 = this.headers(push);
            if (err2) return err2;
          }
          try {
            if (this.options.on_record) {
              this.options.on_record(chunk, this.info.records);
            }
          } catch (err2) {
            return err2;
          }
          let err, chunk_string;
          if (this.options.eof) {
            [err, chunk_string] = this.stringify(chunk);
            if (err) return err;
            if (chunk_string === void 0) {
              return;
            } else {
              chunk_string = chunk_string + this.options.record_delimiter;
            }
          } else {
            [err, chunk_string] = this.stringify(chunk);
            if (err) return err;
            if (chunk_string === void 0) {
              return;
            } else {
              if (this.options.header || this.info.records) {
                chunk_string = this.options.record_delimiter + chunk_string;
              }
            }
          }
          this.info.records++;
          push(chunk_string);
        },
        stringify: function(chunk, chunkIsHeader = false) {
          if (typeof chunk !== "object") {
            return [void 0, chunk];
          }
          const { columns } = this.options;
          const record5 = [];
          if (Array.isArray(chunk)) {
            const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
            for (let i = 0; i < length; i++) {
              const field2 = chunk[i];
              const [err, value] = this.__cast(field2, {
                index: i,
                column: i,
                records: this.info.records,
                header: chunkIsHeader
              });
              if (err) return [err];
              record5[i] = [value, field2];
            }
          } else {
            for (let i = 0; i < columns.length; i++) {
              const field2 = get(chunk, columns[i].key);
              const [err, value] = this.__cast(field2, {
                index: i,
                column: columns[i].key,
                records: this.info.records,
                header: chunkIsHeader
              });
              if (err) return [err];
              record5[i] = [value, field2];
            }
          }
          let csvrecord = "";
          for (let i = 0; i < record5.length; i++) {
            let options2, err;
            let [value, field2] = record5[i];
            if (typeof value === "string") {
              options2 = this.options;
            } else if (is_object(value)) {
              options2 = { ...value };
              value = options2.value;
              delete options2.value;
              if (typeof value !== "string" && value !== void 0 && value !== null) {
                if (err)
                  return [
                    Error(
                      `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`
                    )
                  ];
              }
              options2 = { ...this.options, ...options2 };
              [err, options2] = normalize_options(options2);
              if (err !== void 0) {
                return [err];
              }
            } else if (value === void 0 || value === null) {
              options2 = this.options;
            } else {
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`
                )
              ];
            }
            const {
              delimiter,
              escape: escape2,
              quote,
              quoted,
              quoted_empty,
              quoted_string,
              quoted_match,
              record_delimiter,
              quote_record_delimiter,
              escape_formulas
            } = options2;
            if ("" === value && "" === field2) {
              const quotedMatch = matches_quoted_match(value, quoted_match);
              const shouldQuote = quotedMatch || true === quoted_empty || true === quoted_string && false !== quoted_empty;
              if (shouldQuote === true) {
                value = quote + value + quote;
              }
              csvrecord += value;
            } else if (value) {
              if (typeof value !== "string") {
                return [
                  Error(
                    `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`
                  )
                ];
              }
              const containsdelimiter = emits_separator(value, [delimiter]);
              const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
              const containsEscape = value.indexOf(escape2) >= 0 && escape2 !== quote;
              const containsRecordDelimiter = emits_separator(value, [
                record_delimiter,
                ...quote_record_delimiter === false ? [] : ["\n", "\r"]
              ]);
              const quotedString = quoted_string && typeof field2 === "string";
              const quotedMatch = matches_quoted_match(value, quoted_match);
              if (escape_formulas) {
                switch (value[0]) {
                  case "-":
                    if (typeof field2 === "number" || typeof field2 === "bigint") {
                      break;
                    }
                    value = `'${value}`;
                    break;
                  case "=":
                  case "+":
                  case "@":
                  case "	":
                  case "\r":
                  case "\uFF1D":
                  // Unicode '='
                  case "\uFF0B":
                  // Unicode '+'
                  case "\uFF0D":
                  // Unicode '-'
                  case "\uFF20":
                    value = `'${value}`;
                    break;
                }
              }
              const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
              if (shouldQuote === true && containsEscape === true) {
                value = value.replaceAll(escape2, () => escape2 + escape2);
              }
              if (containsQuote === true) {
                value = value.replaceAll(quote, () => escape2 + quote);
              }
              if (shouldQuote === true) {
                value = quote + value + quote;
              }
              csvrecord += value;
            } else if (quoted_empty === true || field2 === "" && quoted_string === true && quoted_empty !== false) {
              csvrecord += quote + quote;
            }
            if (i !== record5.length - 1) {
              csvrecord += delimiter;
            }
          }
          return [void 0, csvrecord];
        },
        bom: function(push) {
          if (this.options.bom !== true) {
            return;
          }
          push(bom_utf8);
        },
        headers: function(push) {
          if (this.options.header === false) {
            return;
          }
          if (this.options.columns === void 0) {
            return;
          }
          let err;
          let headers = this.options.columns.map((column) => column.header);
          if (this.options.eof) {
            [err, headers] = this.stringify(headers, true);
            headers += this.options.record_delimiter;
          } else {
            [err, headers] = this.stringify(headers, true);
          }
          if (err) return err;
          if (this.options.header_as_comment) {
            headers = this.options.header_as_comment + " " + headers;
          }
          push(headers);
        },
        __cast: function(value, context) {
          const type = typeof value;
          try {
            if (type === "string") {
              return [void 0, this.options.cast.string(value, context)];
            } else if (type === "bigint") {
              return [void 0, this.options.cast.bigint(value, context)];
            } else if (type === "number") {
              return [void 0, this.options.cast.number(value, context)];
            } else if (type === "boolean") {
              return [void 0, this.options.cast.boolean(value, context)];
            } else if (value instanceof Date) {
              return [void 0, this.options.cast.date(value, context)];
            } else if (type === "object" && value !== null) {
              return [void 0, this.options.cast.object(value, context)];
            } else if (value === null && this.options.cast.null !== void 0) {
              return [void 0, this.options.cast.null(value, context)];
            } else if (value === void 0 && this.options.cast.undefined !== void 0) {
              return [void 0, this.options.cast.undefined(value, context)];
            } else {
              return [void 0, value];
            }
          } catch (err) {
            return [err];
          }
        }
      };
    };
  }
});

// node_modules/csv-stringify/lib/sync.js
var stringify;
var init_sync = __esm({
  "node_modules/csv-stringify/lib/sync.js"() {
    init_api();
    init_normalize_options();
    stringify = function(records, opts = {}) {
      const data = [];
      const [err, options] = normalize_options(opts);
      if (err !== void 0) throw err;
      const state = {
        stop: false
      };
      const info = {
        records: 0
      };
      const api = stringifier(options, state, info);
      for (const record5 of records) {
        const err2 = api.__transform(record5, function(record6) {
          data.push(record6);
        });
        if (err2 !== void 0) throw err2;
      }
      if (data.length === 0) {
        api.bom((d) => {
          data.push(d);
        });
        const err2 = api.headers((headers) => {
          data.push(headers);
        });
        if (err2 !== void 0) throw err2;
      }
      return data.join("");
    };
  }
});

// src/audit/report/formats/csv-table.ts
var csv_table_exports = {};
__export(csv_table_exports, {
  csvTable: () => csvTable
});
function csvTable({ tell }) {
  let head = table([], { header: true });
  return {
    *add(report2) {
      yield head;
      head = "";
      for (const batch of inBatches(rows(report2), BATCH2)) yield table(batch);
      for (const line2 of unsaid(report2)) tell(line2);
    },
    end: () => head
  };
}
function* rows(report2) {
  const { account, evaluated } = report2;
  if (!evaluated) return;
  const outcomes = new DeletionOutcomes(report2);
  for (const key2 of reportKeys(report2)) yield keyRow(key2, { account, deletion: outcomes.find(key2) });
  for (const deletion2 of outcomes.rest()) yield goneRow(deletion2, account);
}
function keyRow(key2, { account, deletion: deletion2 }) {
  const { findings, guards, instances } = key2;
  const severities = findings.map(({ severity: severity2 }) => SEVERITIES.indexOf(severity2));
  return {
    ...key2,
    account,
    // An account that does not tell must not look like one without machines.
    instances: instances === null ? "unknown" : list(instances),
    guards: list(guards.map(({ guard: guard2 }) => guard2)),
    severity: SEVERITIES[Math.max(...severities)] ?? null,
    rules: list(findings.map(({ rule: rule2 }) => rule2)),
    evidence: list(findings.map(({ evidence }) => evidence)),
    ...result(deletion2)
  };
}
function goneRow({ key: key2, owner: owner2, rules: rules2, evidence, ...deletion2 }, account) {
  const empty = Object.fromEntries(COLUMNS.map((each) => [each, null]));
  return {
    ...empty,
    account,
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    fingerprint: sanitize(key2.fingerprint),
    owner: owner2,
    rules: list(rules2),
    evidence: list(evidence.map((each) => sanitize(each, 500))),
    ...result(deletion2)
  };
}
function result(deletion2) {
  const why2 = deletion2?.why ?? null;
  return { outcome: deletion2?.outcome ?? null, why: why2 === null ? null : sanitize(why2, 400) };
}
function list(items) {
  return items.join("; ");
}
function unsaid({ account, notEvaluated: notEvaluated2, otherChanges }) {
  return [
    ...notEvaluated2.map(({ what, why: why2 }) => `not evaluated: ${sanitize(what)}: ${sanitize(why2, 400)}`),
    ...otherChanges.map((each) => `other change during the run: ${sanitize(each, 400)}`)
  ].map((line2) => `${account}: ${line2}`);
}
function table(batch, { header = false } = {}) {
  return stringify(batch, {
    header,
    columns: COLUMNS,
    escape_formulas: true,
    cast: { string: (text2) => text2.replace(FORMULA_AFTER_SEMICOLON, ";'") }
  });
}
var COLUMNS, BATCH2, FORMULA_AFTER_SEMICOLON;
var init_csv_table = __esm({
  "src/audit/report/formats/csv-table.ts"() {
    "use strict";
    init_sync();
    init_format();
    init_weakness();
    init_run_report();
    init_deletion_outcomes();
    init_in_batches();
    COLUMNS = [
      ...["account", "id", "name", "type", "bits", "fingerprint"],
      ...["createdAt", "firstSeenAt", "lastUsedAt", "instances", "recognized", "owner"],
      ...["decision", "dueAt", "guards", "severity", "rules", "evidence", "outcome", "why"]
    ];
    BATCH2 = 500;
    FORMULA_AFTER_SEMICOLON = /;(?=\s*[=+\-@＝＋－＠])/g;
  }
});

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table3, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table3.length) {
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table3[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table3[rowIndex].length;
    }
    while (++columnIndex2 < table3[rowIndex].length) {
      const cell = serialize(table3[rowIndex][columnIndex2]);
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
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
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
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line2 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line2.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line2.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line2.push(before);
      }
      line2.push(cell);
      if (settings.alignDelimiters !== false) {
        line2.push(after);
      }
      if (settings.padding !== false) {
        line2.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line2.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line2.join("").replace(/ +$/, "") : line2.join("")
    );
  }
  return lines.join("\n");
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

// src/audit/report/view-model.ts
function paragraph(...pieces) {
  return { kind: "text", text: pieces };
}
function tableBlock(options) {
  const { title, heads, items, row: row2 } = options;
  const shown2 = Array.isArray(items) ? items.slice(0, MOST_ROWS) : items.items;
  const total = Array.isArray(items) ? items.length : items.total;
  const rows2 = shown2.map((item) => row2(item).map((cell) => [cell].flat()));
  return { kind: "table", title, heads, rows: rows2, more: total - shown2.length };
}
function codeBlock(language, lines) {
  return { kind: "code", language, lines };
}
var MOST_ROWS;
var init_view_model = __esm({
  "src/audit/report/view-model.ts"() {
    "use strict";
    MOST_ROWS = 100;
  }
});

// src/audit/report/sections/about.ts
function notEvaluated(report2) {
  const block2 = tableBlock({
    title: "What could not be evaluated",
    heads: ["What", "Why"],
    items: report2.notEvaluated,
    row: ({ what, why: why2 }) => [what, why2]
  });
  return {
    id: "not-evaluated",
    title: "Not evaluated",
    blocks: report2.notEvaluated.length > 0 ? [block2] : []
  };
}
function about(report2) {
  const { provider, policy, mode, guards, notices, figures: figures3 } = report2;
  const blocks = [
    tableBlock({
      title: "The run",
      heads: ["What", "Value"],
      items: [
        ["Account", { code: report2.account }],
        ["Provider", provider.verified ? provider.title : `${provider.title} (assumed API, not documented)`],
        ["Mode", mode === "armed" ? "armed: keys are deleted" : "report only"],
        ["Policy", [{ code: policy.hash }, `grace ${policy.grace}`]],
        ["keylease", report2.keylease],
        ["Run", { code: report2.run }],
        [
          "Deletions",
          `${figures3.intended} intended, ${figures3.attempted} attempted, ${figures3.confirmed} confirmed${figures3.accepted > 0 ? `, ${figures3.accepted} not yet` : ""}`
        ],
        ["Started", utcTimestamp(report2.startedAt)],
        ["Written", utcTimestamp(report2.writtenAt)]
      ],
      row: (each) => each
    })
  ];
  if (guards.length > 0) {
    blocks.push(
      tableBlock({
        title: "Guards of the run",
        heads: ["Guard", "Blocks", "Reason"],
        items: guards,
        row: ({ guard: guard2, blocks: blocks2, reason }) => [
          { code: guard2 },
          blocks2 ? "yes: nothing is deleted" : "no",
          reason
        ]
      })
    );
  }
  if (notices.length > 0) {
    blocks.push(
      tableBlock({
        title: "Notifications",
        heads: ["Channel", "About", "When", "Result"],
        items: notices,
        row: ({ channel: channel2, stage, at: at2, ok, why: why2 }) => [
          channel2,
          STAGES[stage],
          utcTimestamp(at2),
          ok ? "accepted" : `failed: ${why2 ?? ""}`
        ]
      })
    );
  }
  return { id: "about", title: "About this run", blocks };
}
var STAGES;
var init_about = __esm({
  "src/audit/report/sections/about.ts"() {
    "use strict";
    init_view_model();
    init_labels();
    STAGES = { before: "marked keys", reminder: "keys that will be due", after: "the result" };
  }
});

// src/audit/report/sections/action-required.ts
function actionRequired(report2) {
  const { toAct } = report2.digest;
  const blocks = [];
  if (toAct.total > 0) {
    blocks.push(
      tableBlock({
        title: "Findings to act on, most urgent first",
        heads: ["Key", "Severity", "Finding", "What to do", "Since"],
        items: toAct,
        row: ({ key: key2, finding: finding2 }) => [
          keyLabel(key2),
          { severity: finding2.severity },
          [findingReason(finding2), ...exposedInstances(key2, finding2)],
          finding2.hint,
          isoDate(finding2.since)
        ]
      })
    );
  }
  blocks.push(...searchCommands(report2));
  if (report2.otherChanges.length > 0) {
    blocks.push(
      paragraph("While this run was deleting keys, somebody else changed these:"),
      tableBlock({
        title: "Keys changed by somebody else",
        heads: ["What changed"],
        items: report2.otherChanges,
        row: (each) => [each]
      })
    );
  }
  return { id: "action-required", title: "Action required", blocks };
}
function exposedInstances(key2, { rule: rule2 }) {
  if (!exposesPrivateKey([rule2]) || !isInUse(key2)) return [];
  return [`on ${firstFew(key2.instances ?? []).join(", ")}`];
}
function searchCommands({ digest, deletions }) {
  const gone = deletions.filter((each) => isConfirmed(each) && exposesPrivateKey(each.rules));
  const searched = [
    ...digest.exposed.items.map(({ name, publicKey }) => ({ name, base64: publicKey })),
    ...gone.map(({ key: key2 }) => ({ name: key2.name, base64: key2.publicKey.split(/\s+/)[1] ?? null }))
  ].filter(({ base64 }) => isKeyBlob(base64));
  if (searched.length === 0) return [];
  return [
    paragraph("Anyone can log in wherever a compromised key is authorized. Look for it on every machine:"),
    ...searched.slice(0, MOST_SEARCHED).flatMap(({ name, base64 }) => [
      paragraph(keyNameLabel(name)),
      codeBlock("sh", [`sudo grep -rlF --include='authorized_keys*' '${base64}' /root /home /etc/ssh`])
    ])
  ];
}
var MOST_SEARCHED;
var init_action_required = __esm({
  "src/audit/report/sections/action-required.ts"() {
    "use strict";
    init_rules();
    init_proof();
    init_view_model();
    init_labels();
    MOST_SEARCHED = 20;
  }
});

// src/audit/report/sections/changes.ts
function changes(report2) {
  const { figures: figures3, resolved: resolved2, trend: trend2, digest } = report2;
  const isFirst = trend2.length === 0;
  const blocks = [
    isFirst ? paragraph("There is no earlier run to compare with: every finding is new.") : paragraph(`Findings: ${figures3.new} new, ${figures3.ongoing} ongoing, ${figures3.resolved} resolved.`)
  ];
  if (digest.newFindings.total > 0 && !isFirst) {
    const heads = ["Key", "Severity", "Finding"];
    blocks.push(
      tableBlock({
        title: "New findings",
        heads,
        items: digest.newFindings,
        row: ({ key: key2, finding: finding2 }) => [keyLabel(key2), { severity: finding2.severity }, findingReason(finding2)]
      })
    );
  }
  if (resolved2.length > 0) {
    blocks.push(
      tableBlock({
        title: "Resolved findings",
        heads: ["Key", "Finding", "Since", "How it was resolved"],
        items: resolved2,
        row: ({ rule: rule2, name, fingerprint: fingerprint2, since: since2, isGone }) => [
          [keyNameLabel(name), ...fingerprint2 === null ? [] : [{ code: fingerprint2 }]],
          rule2,
          isoDate(since2),
          isGone ? "the key is gone" : "the rule no longer fires"
        ]
      })
    );
  }
  const isSilent = figures3.new + figures3.ongoing + figures3.resolved === 0;
  return { id: "changes", title: "Changed since the last run", blocks: isSilent ? [] : blocks };
}
function trend(report2) {
  const runs = report2.evaluated ? [...report2.trend, thisRun(report2)] : report2.trend;
  const blocks = [
    { kind: "trend", runs },
    tableBlock({
      title: "The last runs",
      heads: ["Run", "Keys", "Critical", "High", "Medium", "Low", "Info", "Deleted"],
      items: runs.slice(-RUNS_IN_TABLE).toReversed(),
      row: ({ at: at2, keys: keys2, findings, deleted: deleted3 }) => [utcTimestamp(at2), keys2, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted3].map(
        String
      )
    })
  ];
  return { id: "trend", title: "Trend", blocks: report2.trend.length > 0 ? blocks : [] };
}
function thisRun({ run: run2, writtenAt, figures: figures3 }) {
  const { keys: keys2, findings, confirmed } = figures3;
  return { run: run2, at: writtenAt, keys: keys2, findings, deleted: confirmed };
}
var RUNS_IN_TABLE;
var init_changes = __esm({
  "src/audit/report/sections/changes.ts"() {
    "use strict";
    init_weakness();
    init_view_model();
    init_labels();
    RUNS_IN_TABLE = 10;
  }
});

// src/keys/curves.ts
var CURVES;
var init_curves = __esm({
  "src/keys/curves.ts"() {
    "use strict";
    CURVES = {
      /** OpenSSL's name of the curve, the size of a key in bits, and the length of a coordinate in bytes. */
      nistp256: { openssl: "prime256v1", bits: 256, coordinate: 32 },
      nistp384: { openssl: "secp384r1", bits: 384, coordinate: 48 },
      nistp521: { openssl: "secp521r1", bits: 521, coordinate: 66 }
    };
  }
});

// src/keys/agent-layouts.ts
function ecdsaAgent(curve) {
  return {
    parts: 3,
    certified: 2,
    publicFields: ([name = EMPTY, point = EMPTY]) => [name, point],
    isConsistent([name, point = EMPTY, secret = EMPTY]) {
      return String(name) === curve && isKeyPair(CURVES[curve].openssl, point, secret);
    }
  };
}
function isKeyPair(curve, point, secret) {
  try {
    const ecdh = (0, import_node_crypto3.createECDH)(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false;
  }
}
function toNumber(mpint2) {
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
var import_node_crypto3, EMPTY, RSA_AGENT, ED25519_AGENT;
var init_agent_layouts = __esm({
  "src/keys/agent-layouts.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    init_curves();
    EMPTY = Buffer.alloc(0);
    RSA_AGENT = {
      parts: 6,
      certified: 2,
      publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
      isConsistent(parts) {
        const [n, e, d, iqmp, p, q] = parts.map(toNumber);
        if (p <= 1n || q <= 1n || n !== p * q) return false;
        return e * d % (p - 1n) === 1n && e * d % (q - 1n) === 1n && iqmp * q % p === 1n;
      }
    };
    ED25519_AGENT = {
      parts: 2,
      certified: 0,
      publicFields: ([point = EMPTY]) => [point],
      isConsistent([point = EMPTY, secret = EMPTY]) {
        if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
        const [x, d] = [point.toString("base64url"), secret.toString("base64url", 0, 32)];
        const key2 = (0, import_node_crypto3.createPrivateKey)({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
        return (0, import_node_crypto3.createPublicKey)(key2).export({ format: "jwk" }).x === x;
      }
    };
  }
});

// src/keys/fault.ts
var NOT_PUBLIC, ONE_LINE, WHOLE_FILE, NEW_KEY, FAULTS, KeyFault;
var init_fault = __esm({
  "src/keys/fault.ts"() {
    "use strict";
    init_problem();
    NOT_PUBLIC = "Not an SSH public key";
    ONE_LINE = "Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`";
    WHOLE_FILE = "Paste the whole file again, from the BEGIN line to the END line, as `cat` prints it";
    NEW_KEY = "Make a new key with `ssh-keygen -t ed25519`";
    FAULTS = {
      empty: {
        why: "it is empty",
        hint: "Check the name of the secret; secrets are empty in workflows from forks and Dependabot"
      },
      "too-large": {
        why: "it is larger than any key (16 KiB each, 64 KiB in total)",
        hint: "Give nothing but keys"
      },
      "public-half": {
        why: "it is a public key",
        hint: "Store the private key: the file without .pub in its name"
      },
      certificate: {
        why: "it is a certificate",
        hint: "Store the private key that the certificate was issued for"
      },
      "other-certificate": {
        why: "the certificate beside it was issued for another key",
        hint: "Give the certificate of this key, or leave it out"
      },
      json: {
        why: "it is JSON",
        hint: "Give only the value of the field that holds the key"
      },
      html: {
        why: "it is a web page",
        hint: "Store the key file itself, not a page saved by a browser or a failed download"
      },
      "no-key": {
        why: "it has no `BEGIN ... PRIVATE KEY` line",
        hint: "Paste the whole file, as `cat` prints it"
      },
      path: {
        why: "it is the path of a file, not what is in it",
        hint: "Store the contents of the file, as `cat` prints them"
      },
      misspelled: {
        why: "a line of it is misspelled",
        hint: "Correct that line, or paste the whole file again, as `cat` prints it"
      },
      truncated: {
        why: "part of it is missing",
        hint: WHOLE_FILE
      },
      damaged: {
        why: "it is damaged",
        hint: WHOLE_FILE
      },
      encrypted: {
        why: "it is encrypted",
        hint: "Give its passphrase as well, or remove the passphrase with `ssh-keygen -p`",
        isWhole: true
      },
      "wrong-passphrase": {
        why: "the passphrase does not decrypt it",
        hint: "Check the passphrase; if it is right, the key is damaged: paste the whole file again"
      },
      costly: {
        why: "deriving its key from the passphrase takes too long",
        hint: "Encrypt it at the usual cost, for example with `ssh-keygen -p -a 16`",
        isWhole: true
      },
      "unsupported-encryption": {
        why: "its encryption is not supported",
        hint: "Encrypt it again, for example with `ssh-keygen -p -Z aes256-ctr`",
        isWhole: true
      },
      "unsupported-format": {
        why: "its format is not supported",
        hint: "Convert it to the OpenSSH format",
        isWhole: true
      },
      unsupported: {
        why: "this kind of key is not supported",
        hint: NEW_KEY,
        isWhole: true
      },
      hardware: {
        why: "its private half is in a FIDO token, and the file only refers to it",
        hint: NEW_KEY,
        isWhole: true
      },
      "public-too-long": { what: NOT_PUBLIC, why: "it is longer than any public key (16 KiB)", hint: ONE_LINE },
      "public-not-a-key": {
        what: NOT_PUBLIC,
        why: "it is not of the form `type base64 comment`",
        hint: ONE_LINE
      },
      "public-damaged": { what: NOT_PUBLIC, why: "it is damaged", hint: ONE_LINE }
    };
    KeyFault = class extends Problem {
      name = "KeyFault";
      code;
      /** Why and what to do, as in the message: without full stops. */
      why;
      hint;
      /** Whether the key itself is fine, but cannot be used here. */
      isWhole;
      /** `detail` says more precisely why; `hint` replaces that of the code. Both without a full stop. */
      constructor(code, detail, hint = FAULTS[code].hint) {
        const { what = "The private key cannot be used", why: reason, isWhole = false } = FAULTS[code];
        const why2 = detail ? `${reason}: ${detail}` : reason;
        super({ what, why: why2, hint });
        this.code = code;
        this.why = why2;
        this.hint = hint;
        this.isWhole = isWhole;
      }
    };
  }
});

// src/keys/read-material.ts
function readRsa([e, n]) {
  return { kind: "rsa", e: number(e), n: number(n) };
}
function readDsa([p, q, g, y]) {
  return { kind: "dsa", p: number(p), q: number(q), g: number(g), y: number(y) };
}
function readEd25519([point]) {
  return { kind: "ed25519", point: exactly(ED25519, point) };
}
function readEd448([point]) {
  return { kind: "ed448", point: exactly(ED448, point) };
}
function readMldsa44Ed25519([keys2]) {
  const both = exactly(MLDSA44 + ED25519, keys2);
  return { kind: "mldsa44-ed25519", mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
}
function readEcdsa(curve, [name, point = EMPTY2]) {
  if (String(name) !== curve) throw damaged("its curve does not match its type");
  if (point[0] !== 4) throw damaged("its point is not in uncompressed form");
  return { kind: "ecdsa", curve, point: exactly(1 + 2 * CURVES[curve].coordinate, point) };
}
function exactly(length, data = EMPTY2) {
  if (data.length === length) return data;
  throw damaged(`a field has ${data.length} bytes instead of ${length}`);
}
function number(mpint2 = EMPTY2) {
  const [first = 0] = mpint2;
  if (first >= 128) throw damaged("it contains a negative number");
  if (mpint2.length > LONGEST_NUMBER) throw damaged("it contains a number of more than 16,384 bits");
  return BigInt(`0x${mpint2.toString("hex") || "0"}`);
}
function damaged(detail) {
  return new KeyFault("public-damaged", detail);
}
var LONGEST_NUMBER, ED25519, ED448, MLDSA44, EMPTY2;
var init_read_material = __esm({
  "src/keys/read-material.ts"() {
    "use strict";
    init_curves();
    init_fault();
    LONGEST_NUMBER = 2049;
    ED25519 = 32;
    ED448 = 57;
    MLDSA44 = 1312;
    EMPTY2 = Buffer.alloc(0);
  }
});

// src/keys/key-types.ts
function ecdsa(curve) {
  const material = (fields) => readEcdsa(curve, fields);
  const { bits } = CURVES[curve];
  return { name: `ecdsa-sha2-${curve}`, fields: 2, bits, material, agent: ecdsaAgent(curve), sshpk: "ecdsa" };
}
function fidoEcdsa(name) {
  return { name, fields: 3, bits: 256, material: (fields) => readEcdsa("nistp256", fields), isFido: true };
}
function certificateType(name) {
  return name.replace("@openssh.com", "") + CERTIFICATE;
}
function findKeyType(name) {
  return BY_NAME.get(name);
}
function isCertificate(type) {
  return type.endsWith(CERTIFICATE);
}
function keyTypeBits(type) {
  const bits = findKeyType(type)?.keyType.bits;
  return typeof bits === "number" ? bits : void 0;
}
var KEY_TYPES, CERTIFICATE, BY_NAME;
var init_key_types = __esm({
  "src/keys/key-types.ts"() {
    "use strict";
    init_agent_layouts();
    init_curves();
    init_read_material();
    KEY_TYPES = [
      {
        name: "ssh-ed25519",
        fields: 1,
        bits: 256,
        material: readEd25519,
        agent: ED25519_AGENT,
        sshpk: "ed25519"
      },
      {
        name: "ssh-rsa",
        fields: 2,
        bits: { field: 1 },
        material: readRsa,
        hasNumbers: true,
        hasModulus: true,
        agent: RSA_AGENT,
        leastBits: 1024,
        canBeWeak: true,
        sshpk: "rsa"
      },
      ecdsa("nistp256"),
      ecdsa("nistp384"),
      ecdsa("nistp521"),
      {
        name: "ssh-dss",
        fields: 4,
        bits: { field: 0 },
        material: readDsa,
        hasNumbers: true,
        canBeWeak: true,
        sshpk: "dsa"
      },
      { name: "sk-ssh-ed25519@openssh.com", fields: 2, bits: 256, material: readEd25519, isFido: true },
      fidoEcdsa("sk-ecdsa-sha2-nistp256@openssh.com"),
      fidoEcdsa("webauthn-sk-ecdsa-sha2-nistp256@openssh.com"),
      { name: "ssh-ed448", fields: 1, bits: 448, material: readEd448 },
      { name: "ssh-mldsa44-ed25519@openssh.com", fields: 1, bits: 256, material: readMldsa44Ed25519 }
    ];
    CERTIFICATE = "-cert-v01@openssh.com";
    BY_NAME = /* @__PURE__ */ new Map();
    for (const keyType2 of KEY_TYPES) {
      BY_NAME.set(keyType2.name, { keyType: keyType2, isCertificate: false });
      BY_NAME.set(certificateType(keyType2.name), { keyType: keyType2, isCertificate: true });
    }
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
        const from = this.#skip(count2);
        return this.#data.subarray(from, from + count2);
      }
      uint32() {
        return this.#data.readUInt32BE(this.#skip(4));
      }
      string() {
        return this.bytes(this.uint32());
      }
      text() {
        const length = this.uint32();
        const from = this.#skip(length);
        return this.#data.toString("utf8", from, from + length);
      }
      /** Returns where the bytes that it skips begin. */
      #skip(count2) {
        const from = this.#at;
        if (count2 > this.left) throw new RangeError(`${count2} bytes needed, ${this.left} left`);
        this.#at += count2;
        return from;
      }
    };
  }
});

// src/keys/split-blob.ts
function splitBlob(blob) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown = { bits: void 0, keyType: void 0, isCertificate: false, isPadded: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  const { keyType: keyType2, isCertificate: isCertificate2 } = known;
  if (isCertificate2) reader.string();
  const fields = [];
  while (fields.length < keyType2.fields) fields.push(reader.string());
  const bits = typeof keyType2.bits === "number" ? keyType2.bits : bitLength(fields[keyType2.bits.field]);
  const shortest = keyType2.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded = shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate2 ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain = isCertificate2 || isPadded ? Buffer.concat([...[keyType2.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType: keyType2, isCertificate: isCertificate2, fields, isPadded, plain, reader };
}
function plainBlob(blob) {
  const known = findKeyType(new WireReader(blob).text());
  const isPlain = !known || !(known.isCertificate || known.keyType.hasNumbers);
  return isPlain ? blob : splitBlob(blob).plain;
}
function shortestNumber(mpint2) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  if (first < 0) return mpint2.subarray(mpint2.length);
  const needsZero = first > 0 && (mpint2[first] ?? 0) >= 128;
  return mpint2.subarray(needsZero ? first - 1 : first);
}
function bitLength(mpint2 = Buffer.alloc(0)) {
  const first = mpint2.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint2.length - first) * 8 - (Math.clz32(mpint2[first] ?? 0) - 24);
}
var init_split_blob = __esm({
  "src/keys/split-blob.ts"() {
    "use strict";
    init_key_types();
    init_wire();
  }
});

// src/keys/fingerprint.ts
function isFingerprint(text2) {
  return typeof text2 === "string" && FINGERPRINT.test(text2);
}
function sha256(blob) {
  return `SHA256:${(0, import_node_crypto4.hash)("sha256", blob, "base64").slice(0, -1)}`;
}
function md5(blob) {
  const pairs2 = (0, import_node_crypto4.createHash)("md5").update(blob).digest("hex").match(/../g) ?? [];
  return `MD5:${pairs2.join(":")}`;
}
function keyFingerprint({ blob }) {
  return sha256(plainBlob(blob));
}
var import_node_crypto4, FINGERPRINT;
var init_fingerprint = __esm({
  "src/keys/fingerprint.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_split_blob();
    FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;
  }
});

// src/shell.ts
function shellCommand(words) {
  return words.map(shellQuote).join(" ");
}
function shellQuote(text2) {
  return /^[\w@%+=:,./-]+$/.test(text2) ? text2 : `'${text2.replaceAll("'", "'\\''")}'`;
}
var init_shell = __esm({
  "src/shell.ts"() {
    "use strict";
  }
});

// src/audit/report/report-name.ts
function reportName({ account, run: run2, startedAt }) {
  return `${account}/${startedAt.slice(0, 10).replaceAll("-", "/")}/${run2}`;
}
function reportLocation(place, report2, format2) {
  return `${place.replace(/\/?$/, "/")}${reportName(report2)}.${format2}`;
}
function latestName({ account }) {
  return `${account}/latest`;
}
function reportDay(name) {
  const [, ...day] = /^[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\/\d{8}T\d{6}Z-[0-9a-f]+\.(?:json|md|html)$/.exec(name) ?? [];
  return Date.parse(`${day.join("-")}T00:00:00Z`);
}
var init_report_name = __esm({
  "src/audit/report/report-name.ts"() {
    "use strict";
  }
});

// src/audit/report/restore-words.ts
function restoreWords({ address }, file) {
  const isBuiltIn = address.profile === null && address.apiUrl === null;
  return ["keylease", "restore", ...isBuiltIn ? [] : ["--policy", "POLICY"], "--report", file];
}
var init_restore_words = __esm({
  "src/audit/report/restore-words.ts"() {
    "use strict";
  }
});

// src/audit/report/sections/deleted.ts
function deleted(report2) {
  const gone = report2.deletions.filter(isConfirmed);
  const blocks = [
    tableBlock({ title: "Deleted keys", heads: HEADS, items: gone, row }),
    ...howToRestore(report2, gone)
  ];
  return { id: "deleted", title: "Deleted", blocks: gone.length > 0 ? blocks : [] };
}
function unconfirmed(report2) {
  const accepted = report2.deletions.filter(isUnconfirmed);
  const blocks = [
    paragraph(
      "The provider said that these keys are deleted, and no new listing has confirmed it yet. The next run looks again."
    ),
    tableBlock({ title: "Accepted deletions", heads: HEADS, items: accepted, row }),
    ...howToRestore(report2, accepted)
  ];
  return {
    id: "unconfirmed",
    title: "Accepted, not yet confirmed",
    blocks: accepted.length > 0 ? blocks : []
  };
}
function howToRestore(report2, deletions) {
  const fingerprints2 = deletions.map(({ key: key2 }) => key2.fingerprint).filter(isFingerprint);
  const commands = fingerprints2.map(
    (each) => shellCommand([...restoreWords(report2, `${reportName(report2)}.json`), each])
  );
  const { removal } = report2.provider;
  return [
    ...commands.length > 0 ? [
      paragraph("To restore a key, in the directory of the reports:"),
      codeBlock("sh", commands.slice(0, MOST_COMMANDS))
    ] : [],
    ...removal ? [paragraph(removal)] : []
  ];
}
function notDeleted(report2) {
  const kept2 = report2.deletions.filter((each) => !isConfirmed(each) && !isUnconfirmed(each));
  const handled = new Set(report2.deletions.map(({ key: key2 }) => key2.id));
  const due = report2.digest.due.items.filter(({ id }) => !handled.has(id));
  const blocks = [];
  if (kept2.length > 0) {
    blocks.push(tableBlock({ title: "Keys that were not deleted", heads: HEADS, items: kept2, row }));
  }
  if (due.length > 0) {
    blocks.push(
      paragraph(
        report2.finished ? "These keys are due, but this run ended before it reached them. The next run evaluates them again." : "These keys are due, and this run is about to delete them."
      ),
      tableBlock({
        title: "Keys that are due",
        heads: ["Key", "Owner", "Why"],
        items: due,
        row: (key2) => [keyLabel(key2), ownerLabel(key2), deletionReasons(key2)]
      })
    );
  }
  return { id: "not-deleted", title: "Due but not deleted", blocks };
}
function row({ key: key2, owner: owner2, rules: rules2, evidence, outcome: outcome2, why: why2 }) {
  const reasons4 = evidence.map((each, index) => `${rules2[index] ?? "rule"}: ${each}`);
  return [
    keyLabel(key2),
    ownerLabel({ owner: owner2 }),
    reasons4.length > 0 ? reasons4 : rules2.join(", "),
    why2 === null ? OUTCOMES[outcome2] : [OUTCOMES[outcome2], why2]
  ];
}
var MOST_COMMANDS, HEADS, OUTCOMES;
var init_deleted = __esm({
  "src/audit/report/sections/deleted.ts"() {
    "use strict";
    init_fingerprint();
    init_shell();
    init_proof();
    init_report_name();
    init_restore_words();
    init_view_model();
    init_labels();
    MOST_COMMANDS = 100;
    HEADS = ["Key", "Owner", "Why", "Outcome"];
    OUTCOMES = {
      confirmed: "deleted, confirmed by a new listing",
      accepted: "accepted by the provider, not yet confirmed by a listing",
      gone: "gone according to the provider, not yet confirmed by a listing",
      failed: "could not be deleted",
      skipped: "skipped by the check right before its deletion",
      "not-attempted": "not attempted"
    };
  }
});

// src/audit/report/sections/key-inventory.ts
function inventory({ digest }) {
  const block2 = tableBlock({
    title: "Keys of the account",
    heads: [
      "Key",
      "ID",
      "Type",
      "Created",
      "Last used",
      "Instances",
      "Recognized by",
      "Findings",
      "Decision"
    ],
    items: digest.inventory,
    row: (key2) => [
      keyLabel(key2),
      { code: key2.id },
      [key2.type, key2.bits].filter((each) => each !== null).join(" ") || "not a key",
      key2.createdAt === null ? `first seen ${isoDate(key2.firstSeenAt)}` : isoDate(key2.createdAt),
      key2.lastUsedAt === null ? "not known" : isoDate(key2.lastUsedAt),
      key2.instances === null ? "not known" : instanceNames(key2.instances),
      key2.recognized ?? "not recognized",
      key2.findings.map(({ rule: rule2, severity: severity2 }) => `${rule2} (${severity2})`),
      DECISIONS[key2.decision]
    ]
  });
  return { id: "inventory", title: "Inventory", blocks: digest.keys > 0 ? [block2] : [] };
}
function instanceNames(instances) {
  return instances.length === 0 ? "none" : firstFew(instances.map((name) => ({ code: name })));
}
var DECISIONS;
var init_key_inventory = __esm({
  "src/audit/report/sections/key-inventory.ts"() {
    "use strict";
    init_view_model();
    init_labels();
    DECISIONS = { keep: "stays", mark: "waiting", delete: "due", blocked: "blocked" };
  }
});

// src/audit/report/sections/pending.ts
function scheduled(report2) {
  const { scheduled: waiting2, keepable } = report2.digest;
  const blocks = [
    tableBlock({
      title: "Keys that will be deleted",
      heads: ["Key", "Owner", "Why", "Due", "Time left", "Reminders"],
      items: waiting2,
      row: (key2) => [
        keyLabel(key2),
        ownerLabel(key2),
        deletionReasons(key2),
        key2.dueAt ? isoDate(key2.dueAt) : "not known yet",
        key2.dueAt ? timeLeft(report2, key2.dueAt) : `${report2.policy.grace} after the notice`,
        reminders(key2)
      ]
    }),
    ...howToKeep(keepable.items)
  ];
  return { id: "scheduled", title: "Scheduled for deletion", blocks: waiting2.total > 0 ? blocks : [] };
}
function reminders({ reminders: sent, nextReminderAt: next }) {
  return [
    ...sent.map(({ at: at2 }) => `sent ${isoDate(at2)}`),
    ...next === null ? [] : [`next ${isoDate(next)}`]
  ];
}
function howToKeep(keepable) {
  if (keepable.length === 0) return [];
  const lines = keepable.map(({ fingerprint: fingerprint2, findings }) => {
    const reasons4 = findings.filter((finding2) => finding2.do === "delete").map(({ rule: rule2 }) => rule2);
    const keep = areAboutRecognition(reasons4) ? "" : ", keep: true";
    return `    - { fingerprint: "${fingerprint2}", owner: WHO, reason: WHY${keep} }`;
  });
  const isOwnerEnough = lines.every((line2) => !line2.includes("keep"));
  return [
    paragraph(
      isOwnerEnough ? "To keep a key, name its owner in the policy:" : "To keep a key, name its owner in the policy. One that goes whoever owns it has to be kept explicitly:"
    ),
    codeBlock("yaml", ["recognize:", "  keys:", ...lines])
  ];
}
function blocked({ digest }) {
  const guards = [...digest.guards].filter(([, tally]) => tally.blocked > 0);
  const blocks = [
    paragraph(
      "A rule calls for the deletion of these keys. Each of them stays as long as any guard blocks it."
    ),
    tableBlock({
      title: "Blocking guards",
      heads: ["Guard", "Keys blocked", "Reason"],
      items: guards,
      row: ([guard2, { blocked: count2, reasons: reasons4 }]) => [{ code: guard2 }, String(count2), commonReason(reasons4)]
    }),
    tableBlock({
      title: "Blocked keys",
      heads: ["Key", "Owner", "Why", "Blocked by"],
      items: digest.blocked,
      row: (key2) => [
        keyLabel(key2),
        ownerLabel(key2),
        deletionReasons(key2),
        key2.guards.map(({ guard: guard2, reason }) => `${guard2}: ${reason}`)
      ]
    })
  ];
  return { id: "blocked", title: "Blocked by guards", blocks: digest.blocked.total > 0 ? blocks : [] };
}
function commonReason([first = "", second]) {
  return second === void 0 ? first : `for example: ${first}`;
}
var init_pending = __esm({
  "src/audit/report/sections/pending.ts"() {
    "use strict";
    init_rules();
    init_view_model();
    init_labels();
  }
});

// src/audit/report/sections/terraform.ts
function terraform({ provider, deletions, digest }) {
  const { terraform: resource } = provider;
  const isPlanned = digest.decisions.mark + digest.decisions.delete > 0;
  const isConcerned = deletions.some((each) => isConfirmed(each) || isUnconfirmed(each)) || resource !== null && isPlanned;
  const replaces = resource === null ? ["With some providers, Terraform replaces a server whose"] : ["Terraform replaces each", { code: resource }, "whose"];
  const blocks = [
    paragraph(
      ...replaces,
      { code: "ssh_keys" },
      "names a key that the account no longer has. Before the next",
      { code: "terraform apply" },
      "(ideally before the keys are deleted), add this to the resource:"
    ),
    codeBlock("hcl", ["lifecycle {", "  ignore_changes = [ssh_keys]", "}"])
  ];
  return { id: "terraform", title: "If you use Terraform", blocks: isConcerned ? blocks : [] };
}
var init_terraform = __esm({
  "src/audit/report/sections/terraform.ts"() {
    "use strict";
    init_proof();
    init_view_model();
  }
});

// src/audit/report/sections/verdict.ts
function runVerdict(report2) {
  return [...shortcomings(report2), outcome(report2), ...found(report2)].join(". ").concat(".");
}
function runTone(report2) {
  const { figures: figures3, otherChanges, evaluated, complete, deletions } = report2;
  if (!evaluated || figures3.findings.critical > 0 || otherChanges.length > 0) return "alarm";
  return !complete || figures3.findings.high > 0 || deletions.length > 0 ? "warning" : "calm";
}
function shortcomings(report2) {
  const { finished, evaluated, notEvaluated: notEvaluated2, deletions } = report2;
  const failed = deletions.filter(({ outcome: outcome2 }) => outcome2 === "failed").length;
  const left = deletions.filter(({ outcome: outcome2 }) => outcome2 === "not-attempted").length;
  const notice2 = evaluated ? "Not everything could be evaluated" : "No key could be evaluated";
  return [
    finished ? "" : "This run is still in progress",
    notEvaluated2.length > 0 || !evaluated ? notice2 : "",
    failed > 0 ? `${pluralize(failed, "key")} could not be deleted` : "",
    left > 0 ? `${keysThat(left, { one: "was", many: "were" })} due but not reached` : ""
  ].filter(Boolean);
}
function outcome({ mode, figures: figures3 }) {
  const { accepted, confirmed, marked, blocked: blocked2 } = figures3;
  if (mode === "report") {
    return confirmed === 0 ? "Nothing is deleted, because the account is not armed" : `The account is not armed, but ${keysThat(confirmed, { one: "is", many: "are" })} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${pluralize(confirmed, "key")} deleted` : accepted > 0 ? "" : "Nothing deleted",
    accepted > 0 ? `${pluralize(accepted, "deletion")} accepted but not yet confirmed` : "",
    marked > 0 ? `${marked} waiting` : "",
    blocked2 > 0 ? `${blocked2} blocked` : ""
  ];
  return parts.filter(Boolean).join(", ");
}
function found(report2) {
  if (!report2.evaluated) return [];
  const { findings, new: fresh } = report2.figures;
  const all2 = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const worst2 = SEVERITIES.findLast((severity2) => findings[severity2] > 0);
  if (worst2 === void 0) return report2.complete ? ["No findings"] : [];
  return [`${pluralize(all2, "finding")}, ${fresh} new; highest severity: ${worst2}`];
}
var init_verdict = __esm({
  "src/audit/report/sections/verdict.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_labels();
  }
});

// src/audit/report/sections.ts
function buildViewModel(report2) {
  return {
    account: report2.account,
    mode: report2.mode === "armed" ? "armed" : "report only",
    tone: runTone(report2),
    verdict: runVerdict(report2),
    figures: report2.evaluated ? keyFigures(report2) : [],
    sections: SECTIONS.map((section) => section(report2)).filter(({ blocks }) => blocks.length > 0)
  };
}
function keyFigures({ figures: figures3 }) {
  const { findings } = figures3;
  return [
    { label: "Keys", value: figures3.keys },
    { label: "Recognized", value: figures3.recognized },
    { label: "Critical", value: findings.critical, tone: "alarm" },
    { label: "High", value: findings.high, tone: "warning" },
    { label: "Medium", value: findings.medium },
    { label: "Low", value: findings.low },
    { label: "Info", value: findings.info },
    { label: "Deleted", value: figures3.confirmed },
    { label: "Unconfirmed", value: figures3.accepted, tone: "warning" },
    { label: "Waiting", value: figures3.marked },
    { label: "Blocked", value: figures3.blocked },
    { label: "Not evaluated", value: figures3.notEvaluated, tone: "warning" },
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
      deleted,
      unconfirmed,
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

// node_modules/html-escaper/esm/index.js
var replace, ca, esca, pe, escape;
var init_esm = __esm({
  "node_modules/html-escaper/esm/index.js"() {
    ({ replace } = "");
    ca = /[&<>'"]/g;
    esca = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      "'": "&#39;",
      '"': "&quot;"
    };
    pe = (m) => esca[m];
    escape = (es) => replace.call(es, ca, pe);
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
    const severe = run2.findings.critical + run2.findings.high;
    const x = index * (BAR + GAP);
    const bar = (size, kind) => `<rect${kind} x="${x}" y="${HEIGHT - size}" width="${BAR}" height="${size}"/>`;
    const title = `${run2.at.slice(0, 10)}: ${pluralize(all2, "finding")}, ${severe} high or critical, ${pluralize(run2.keys, "key")}`;
    return `<g><title>${escape(title)}</title>${bar(height(all2), "")}${bar(height(severe), ' class="severe"')}</g>`;
  });
  const width = runs.length * (BAR + GAP);
  const [first, last] = [runs[0], runs.at(-1)].map((run2) => run2 ? totalFindings(run2) : 0);
  const label = `Findings over the last ${pluralize(runs.length, "run")}: from ${first} to ${last}`;
  return `<p>${label}; the lower part of each bar, in another color, shows those that are high or critical.</p>
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

// src/audit/report/markdown.ts
function renderMarkdown(report2) {
  const page = buildViewModel(report2);
  const { account, mode, verdict, sections } = page;
  const parts = [
    `# SSH keys of ${renderInline({ code: account })}: ${mode}`,
    `**${renderInline(verdict)}**`,
    ...page.figures.length > 0 ? [renderFigures(page)] : [],
    ...sections.flatMap(renderSection)
  ];
  return `${parts.join("\n\n")}
`;
}
function renderSection({ title, blocks }) {
  const hasTitles = blocks.filter(({ kind }) => kind === "table").length > 1;
  return [
    `## ${title}`,
    ...blocks.flatMap(
      (block2) => block2.kind === "table" && hasTitles ? [`### ${block2.title}`, renderBlock(block2)] : [renderBlock(block2)]
    )
  ];
}
function renderFigures({ figures: figures3 }) {
  return renderTable([figures3.map(({ label }) => label), figures3.map(({ value }) => String(value))]);
}
function renderBlock(block2) {
  switch (block2.kind) {
    case "text":
      return block2.text.map(renderInline).join(" ").replace(/^[-#+=\d]/, escapeCharacter);
    case "table": {
      const table3 = renderTable([block2.heads, ...block2.rows.map((row2) => row2.map(renderCell))]);
      return block2.more > 0 ? `${table3}

And ${block2.more} more, in the JSON of this report.` : table3;
    }
    case "code":
      return ["```".concat(block2.language), ...block2.lines, "```"].join("\n");
    case "trend":
      return [
        `Keys ${sparkline(block2.runs.map(({ keys: keys2 }) => keys2))}`,
        `Findings ${sparkline(block2.runs.map(totalFindings))}`
      ].join(" \xB7 ");
  }
}
function sparkline(numbers) {
  const most = Math.max(...numbers, 1);
  const bars = numbers.map((each) => BARS[Math.round(each / most * (BARS.length - 1))]);
  return `${bars.join("")} ${numbers[0]} \u2192 ${numbers.at(-1)}`;
}
function renderTable(rows2) {
  return markdownTable(rows2, { alignDelimiters: false });
}
function renderCell(cell) {
  return cell.map(renderInline).join("<br>").replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
function isSevere({ severity: severity2 }) {
  return severity2 === "critical" || severity2 === "high";
}
function renderInline(inline) {
  if (typeof inline === "string") return renderText(inline);
  if ("severity" in inline) return isSevere(inline) ? `**${inline.severity}**` : inline.severity;
  return renderCode(sanitize(inline.code, LONGEST2) || "-");
}
function renderText(text2) {
  return sanitize(text2, LONGEST2).split(" ").map((word) => REFERENCE.test(word) ? renderCode(word) : word.replace(SPECIAL, escapeCharacter)).join(" ");
}
function escapeCharacter(character) {
  return `&#${character.charCodeAt(0)};`;
}
function renderCode(text2) {
  const longest = Math.max(0, ...(text2.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text2) ? ` ${text2} ` : text2}${fence}`;
}
var LONGEST2, BARS, REFERENCE, SPECIAL;
var init_markdown = __esm({
  "src/audit/report/markdown.ts"() {
    "use strict";
    init_markdown_table();
    init_format();
    init_sections();
    init_trend();
    LONGEST2 = 1e3;
    BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    REFERENCE = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d/i;
    SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
  }
});

// src/audit/report/formats/markdown-pages.ts
var markdown_pages_exports = {};
__export(markdown_pages_exports, {
  markdownPages: () => markdownPages
});
function markdownPages() {
  let separator = "";
  return {
    *add(report2) {
      yield separator + renderMarkdown(report2);
      separator = "\n";
    },
    end: () => ""
  };
}
var init_markdown_pages = __esm({
  "src/audit/report/formats/markdown-pages.ts"() {
    "use strict";
    init_markdown();
  }
});

// src/audit/report/formats/output-formats.ts
var OUTPUT_FORMATS;
var init_output_formats = __esm({
  "src/audit/report/formats/output-formats.ts"() {
    "use strict";
    OUTPUT_FORMATS = {
      json: {
        description: "the whole report on an account as one line of JSON",
        extension: "ndjson",
        mediaType: "application/x-ndjson",
        open: async () => (await Promise.resolve().then(() => (init_json_lines(), json_lines_exports))).jsonLines()
      },
      sarif: {
        description: "findings for GitHub code scanning and other tools (SARIF 2.1.0)",
        extension: "sarif",
        mediaType: "application/sarif+json",
        // Registered with IANA.
        open: async (options) => (await Promise.resolve().then(() => (init_sarif_log(), sarif_log_exports))).sarifLog(options)
      },
      csv: {
        description: "one line a key, for spreadsheets",
        extension: "csv",
        mediaType: "text/csv; charset=utf-8; header=present",
        // RFC 4180, 3.
        open: async (options) => (await Promise.resolve().then(() => (init_csv_table(), csv_table_exports))).csvTable(options)
      },
      markdown: {
        description: "the report for people, in GitHub Flavored Markdown",
        extension: "md",
        mediaType: "text/markdown; charset=utf-8",
        // RFC 7763.
        open: async () => (await Promise.resolve().then(() => (init_markdown_pages(), markdown_pages_exports))).markdownPages()
      }
    };
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

// src/http/api-error.ts
var ApiError;
var init_api_error = __esm({
  "src/http/api-error.ts"() {
    "use strict";
    init_problem();
    ApiError = class extends Problem {
      name = "ApiError";
      fault;
      /** How long the service asks to wait, in milliseconds. */
      retryAfter;
      /** Whether the service limits the rate of requests: it has not acted, and another try later may succeed. */
      isRateLimit;
      constructor(parts) {
        super(parts);
        this.fault = parts.fault;
        this.retryAfter = parts.retryAfter;
        this.isRateLimit = parts.isRateLimit ?? false;
      }
    };
  }
});

// src/accounts/account.ts
function allKeys(account, options) {
  return all(account.keys(options));
}
function allInstances(account) {
  return all(account.instances());
}
async function all(pages2) {
  const items = [];
  for await (const page of pages2) items.push(...page);
  return items;
}
function unverifiedNote(title) {
  return `The ${title} profile is an assumption: the provider's documentation does not cover it.`;
}
function unsupported(title, what) {
  return new ApiError({
    fault: "invalid",
    what: `${title} cannot ${what}`,
    why: "neither its API nor its profile offers a way",
    hint: "Leave out instance, and give host, user and port"
  });
}
function failingList(error) {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
var init_account = __esm({
  "src/accounts/account.ts"() {
    "use strict";
    init_api_error();
  }
});

// src/http/address.ts
function isLoopback({ hostname: hostname3 }) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname3);
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

// src/http/clock-hint.ts
function clockHint(now = Date.now()) {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}
var init_clock_hint = __esm({
  "src/http/clock-hint.ts"() {
    "use strict";
    init_time();
  }
});

// src/http/tls-fault.ts
function tlsHint(error) {
  if (isPlainText(error)) return "Check the address, its port too: what answers there does not speak TLS";
  const { code = "" } = error ?? {};
  const hint = HINTS.find(([codes]) => codes.includes(code))?.[1];
  return typeof hint === "function" ? hint() : hint;
}
function isPlainText(error) {
  const { code = "", message: message2 = "" } = error ?? {};
  return code === "EPROTO" && /wrong version number|packet length too long/.test(message2);
}
var HINTS;
var init_tls_fault = __esm({
  "src/http/tls-fault.ts"() {
    "use strict";
    init_clock_hint();
    HINTS = [
      [
        [
          "DEPTH_ZERO_SELF_SIGNED_CERT",
          "SELF_SIGNED_CERT_IN_CHAIN",
          "UNABLE_TO_GET_ISSUER_CERT",
          "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
          "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
          "CERT_UNTRUSTED"
        ],
        "If the CA is your company's own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate"
      ],
      [["CERT_HAS_EXPIRED"], () => `${clockHint()}; if that is right, have the server renew its certificate`],
      [["CERT_NOT_YET_VALID"], () => `${clockHint()}: before the certificate begins to be valid`],
      [
        ["HOSTNAME_MISMATCH", "ERR_TLS_CERT_ALTNAME_INVALID"],
        "Use a host name that the certificate is for, or have the server present another certificate"
      ],
      [
        [
          "CERT_SIGNATURE_FAILURE",
          "CERT_CHAIN_TOO_LONG",
          "CERT_REVOKED",
          "CERT_REJECTED",
          "INVALID_CA",
          "INVALID_PURPOSE",
          "PATH_LENGTH_EXCEEDED"
        ],
        "Have the server present another certificate"
      ]
    ];
  }
});

// src/http/proxy.ts
async function proxyAgent(protocol) {
  const variable = findVariable(protocol);
  if (!variable) return void 0;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await Promise.resolve().then(() => __toESM(require("./vendor/proxy-agents.js"), 1));
  const key2 = `${protocol} ${proxy.href}`;
  const ProxyAgent = protocol === "https:" ? TunnelAgent : ForwardAgent;
  const agent = agents.get(key2) ?? new ProxyAgent(proxy, (failure4) => proxyError(failure4, proxy, variable.name));
  agents.set(key2, agent);
  return agent;
}
function findVariable(protocol) {
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  return [name.toLowerCase(), name].map((each) => ({ name: each, text: process.env[each]?.trim() ?? "" })).find(({ text: text2 }) => text2);
}
function parseProxy({ name, text: text2 }) {
  const proxy = URL.canParse(withScheme(text2)) ? new URL(withScheme(text2)) : void 0;
  const isUsable = proxy && /^https?:$/.test(proxy.protocol) && decode(proxy.username + proxy.password) !== void 0;
  if (isUsable) return proxy;
  throw new ApiError({
    fault: "invalid",
    what: `${name} cannot be used`,
    why: "it is not the http:// or https:// address of a proxy",
    hint: "Set it to an address such as http://proxy.example.com:3128, or unset it"
  });
}
function withScheme(text2) {
  return text2.includes("://") ? text2 : `http://${text2}`;
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}
function proxyError({ host, status, cause }, { origin }, variable) {
  const proxy = `proxy ${origin} (${variable})`;
  if (status === 407) {
    const hint = `Check the user and password in ${variable}`;
    return new ProxyError(`${proxy} answered 407`, { hint, isTransient: false });
  }
  if (status !== void 0) {
    const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const hint = status === 400 ? `Check ${variable}: a proxy that itself speaks TLS needs https:// there` : isRefusal ? `Have the proxy let requests to ${host} through, or add ${host} to NO_PROXY` : `Check that the proxy can reach ${host}, or add ${host} to NO_PROXY`;
    return new ProxyError(`${proxy} answered ${status}`, { hint, isTransient: !isRefusal });
  }
  const lasting = isPlainText(cause) ? `Write http:// instead of https:// in ${variable}: the proxy itself does not speak TLS` : tlsHint(cause);
  return new ProxyError(`${proxy} cannot be used, ${errorMessage(cause)}`, {
    hint: lasting ?? `Check ${variable}, or add ${host} to NO_PROXY`,
    isTransient: lasting === void 0
  });
}
var ProxyError, agents;
var init_proxy = __esm({
  "src/http/proxy.ts"() {
    "use strict";
    init_problem();
    init_api_error();
    init_tls_fault();
    ProxyError = class extends Error {
      name = "ProxyError";
      hint;
      isTransient;
      /** Makes the AWS SDK retry, like Smithy's trait of this name. */
      $retryable;
      constructor(message2, { hint, isTransient: isTransient2 }) {
        super(message2);
        this.hint = hint;
        this.isTransient = isTransient2;
        this.$retryable = isTransient2 ? { throttling: false } : void 0;
      }
    };
    agents = /* @__PURE__ */ new Map();
  }
});

// src/http/network-fault.ts
function networkFault(error) {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? "transient" : "refused", hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === void 0 ? void 0 : { fault: "tls", hint };
}
var init_network_fault = __esm({
  "src/http/network-fault.ts"() {
    "use strict";
    init_proxy();
    init_tls_fault();
  }
});

// src/http/request.ts
async function sendRequest(url, { method, headers, body, signal }) {
  const isSecure = url.protocol === "https:";
  const { request } = isSecure ? import_node_https.default : import_node_http.default;
  const agent = isLoopback(url) ? void 0 : await proxyAgent(isSecure ? "https:" : "http:");
  const content = body === void 0 ? {} : { "content-type": "application/json" };
  const common = { accept: "application/json", "user-agent": "keylease" };
  const response = await new Promise((resolve9, reject) => {
    request(url, { method, headers: { ...common, ...content, ...headers }, agent, signal }, resolve9).once("error", reject).end(body === void 0 ? void 0 : JSON.stringify(body));
  });
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new ResponseTooLarge();
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString("utf8")
  };
}
var import_node_http, import_node_https, MAX_BYTES, ResponseTooLarge;
var init_request = __esm({
  "src/http/request.ts"() {
    "use strict";
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    init_address();
    init_proxy();
    MAX_BYTES = 16 * 1024 * 1024;
    ResponseTooLarge = class extends Error {
      name = "ResponseTooLarge";
      message = `the answer is larger than ${MAX_BYTES / 1024 / 1024} MiB`;
    };
  }
});

// node_modules/is-network-error/index.js
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message: message2, stack } = error;
  if (message2 === "Load failed" || message2.startsWith("Load failed (") && message2.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message2.startsWith("error sending request for url")) {
    return true;
  }
  if (message2 === "Failed to fetch" || message2.startsWith("Failed to fetch (") && message2.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message2);
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
  const attempt6 = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt6 - 1));
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
    await new Promise((resolve9, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve9();
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
      const result2 = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result2;
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
      constructor(message2) {
        super();
        if (message2 instanceof Error) {
          this.originalError = message2;
          ({ message: message2 } = message2);
        } else {
          this.originalError = new Error(message2);
          this.originalError.stack = this.stack;
        }
        this.name = "AbortError";
        this.message = message2;
      }
    };
  }
});

// src/http/retry.ts
function retry(task, options) {
  const { title, deadline, backoff, patience, isHasty = false } = options;
  const { sleep: sleep2 = (milliseconds) => (0, import_promises.setTimeout)(milliseconds, void 0, { signal: options.signal }) } = options;
  let end = Date.now() + deadline;
  let patienceLeft = !isHasty && patience?.limit || 0;
  const isPatient = (error) => error.isRateLimit && patienceLeft > 0;
  const signal = AbortSignal.timeout(deadline + patienceLeft);
  return pRetry(() => task(signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isTransient(error),
    shouldConsumeRetry: ({ error }) => !(isTransient(error) && isPatient(error)),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isTransient(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const guess = backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      if (isPatient(error)) {
        const pause2 = (asked ?? Math.min(guess, LONGEST_GUESS)) + 1e3 * (1 + Math.random());
        if (pause2 > patienceLeft) throw waitTooLong(title, pause2, patienceLeft);
        patienceLeft -= pause2;
        end += pause2;
        if (pause2 > SHORT_WAIT) patience?.onWait(pause2);
        await sleep2(pause2);
        return;
      }
      const pause = asked ?? guess;
      const left = isHasty && error.isRateLimit ? SHORT_WAIT : end - Date.now();
      if (pause > left) throw asked ? waitTooLong(title, asked, left) : error;
      await sleep2(pause);
    }
  });
}
function isTransient(error) {
  return error instanceof ApiError && error.fault === "transient";
}
function waitTooLong(title, wait, left) {
  return new ApiError({
    fault: "refused",
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1e3)} s, longer than the ${Math.max(left / 1e3, 0).toFixed(1)} s left for this call`,
    hint: "Run again later, or make fewer requests",
    isRateLimit: true
  });
}
function parseRetryAfter(status, headers) {
  const after = headers["retry-after"];
  if (after) {
    const wait2 = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
    return Number.isNaN(wait2) ? void 0 : Math.max(wait2, 0);
  }
  if (status !== 429) return void 0;
  const named = ["ratelimit-reset", "x-ratelimit-reset"].map((name) => String(headers[name] ?? ""));
  const [, inline = ""] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? "")) ?? [];
  const reset = [inline, ...named].find((text2) => /^\d+$/.test(text2));
  if (!reset) return void 0;
  const wait = Number(reset) > LONGEST_WAIT ? Number(reset) * 1e3 - Date.now() : Number(reset) * 1e3;
  return Math.max(wait, 0);
}
var import_promises, RETRIES, LONGEST_WAIT, SHORT_WAIT, LONGEST_GUESS;
var init_retry = __esm({
  "src/http/retry.ts"() {
    "use strict";
    import_promises = require("node:timers/promises");
    init_p_retry();
    init_api_error();
    RETRIES = 4;
    LONGEST_WAIT = 1e9;
    SHORT_WAIT = 3e3;
    LONGEST_GUESS = 3e4;
  }
});

// src/http/failures.ts
var SHORTEST_SECRET, MOST_SKEW, HttpFailures;
var init_failures = __esm({
  "src/http/failures.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_redact();
    init_time();
    init_api_error();
    init_clock_hint();
    init_network_fault();
    init_request();
    init_retry();
    SHORTEST_SECRET = 8;
    MOST_SKEW = 5 * MINUTE;
    HttpFailures = class {
      #title;
      #hints;
      #secrets;
      #clocks = "";
      constructor({ title, hints, secret }) {
        this.#title = title;
        this.#hints = hints;
        this.#secrets = /* @__PURE__ */ new Set([secret]);
      }
      /** addSecret keeps another secret out of all errors from now on. */
      addSecret(secret) {
        this.#secrets.add(secret);
      }
      /** noteDate takes the Date of an answer (RFC 9110, section 6.6.1), which tells whether the clock of this machine is wrong. */
      noteDate(date, now = Date.now()) {
        const theirs = Date.parse(date ?? "");
        const differ = Math.abs(theirs - now) > MOST_SKEW;
        this.#clocks = differ ? `. ${clockHint(now)}, while ${this.#title} says ${formatTimestamp(theirs)}` : "";
      }
      /** cleanBody replaces the secrets in the body of an answer, except those so short that they may be words of it. */
      cleanBody(text2) {
        const secrets = [...this.#secrets].filter(({ length }) => length >= SHORTEST_SECRET);
        return redact(text2, secrets);
      }
      /** clean makes text from the service safe to print, in `limit` characters, without any secret. */
      clean(text2, limit = 200) {
        const redacted = sanitize(redact(text2, this.#secrets), 8 * limit);
        return sanitize(redact(redacted, this.#secrets), limit);
      }
      /** refusal is for an answer that was received but not hoped for; `message` is what the service said. */
      refusal(what, status, message2) {
        const said2 = typeof message2 === "string" ? `: ${this.clean(message2)}` : "";
        const why2 = `${this.#title} answered ${status}${said2.replace(/[.\s]+$/, "")}`;
        const { refused: refused2, notFound, unexpected } = this.#hints;
        if (status === 401 || status === 403)
          return new ApiError({ fault: "refused", what, why: why2, hint: refused2 + this.#clocks });
        if (status === 404) return new ApiError({ fault: "not-found", what, why: why2, hint: notFound });
        const fault = status === 422 ? "invalid" : "unexpected";
        return new ApiError({ fault, what, why: why2, hint: unexpected });
      }
      /** overload is for 408, 429 and 5xx: another try may succeed. */
      overload(what, status, headers) {
        return new ApiError({
          fault: "transient",
          what,
          why: `${this.#title} answered ${status}`,
          hint: "Run again later",
          retryAfter: parseRetryAfter(status, headers),
          isRateLimit: status === 429
        });
      }
      /** wrongAddress is for an answer that this service would not give. */
      wrongAddress(what, why2) {
        return new ApiError({ fault: "unexpected", what, why: why2, hint: this.#hints.address });
      }
      /** network is for a request without an answer. */
      network(what, error) {
        const said2 = this.clean(errorMessage(error), 1e3);
        if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said2);
        const why2 = `${this.#title} cannot be reached, ${said2}`;
        const known = networkFault(error) ?? {
          fault: "transient",
          hint: `${this.#hints.address} and the network`
        };
        return new ApiError({ ...known, what, why: why2 });
      }
    };
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
      return new Promise((resolve9, reject) => {
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
        const delay2 = strict ? delayResult.delay : delayResult;
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
            resolve9(function_.apply(this, arguments_));
          } catch (error) {
            reject(error);
          }
          state.queue.delete(timeoutId);
        };
        if (delay2 > 0) {
          timeoutId = setTimeout(execute2, delay2);
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

// src/http/throttle.ts
function createThrottle({ interval, listingsPerMinute }) {
  const apart = interval ? throttled({ limit: 1, interval }) : unlimited;
  const rarely = listingsPerMinute ? throttled({ limit: listingsPerMinute, interval: MINUTE }) : unlimited;
  return (task, isListing) => isListing ? rarely(() => apart(task)) : apart(task);
}
function throttled(limit) {
  const run2 = pThrottle({ ...limit, strict: true })((task) => task());
  return (task) => run2(task);
}
function unlimited(task) {
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
function failureText({ method, path, failure: failure4 }) {
  return failure4 ?? `${method} ${path} failed`;
}
function checkAddress({ title, baseUrl, hints }) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: "invalid",
    what: `${title} cannot be called`,
    why: url ? "its address is not https, and secrets would be sent in the clear" : "its address is not a URL",
    hint: hints.address
  });
}
var MAX_REDIRECTS, HttpClient;
var init_client = __esm({
  "src/http/client.ts"() {
    "use strict";
    init_address();
    init_api_error();
    init_failures();
    init_request();
    init_retry();
    init_throttle();
    MAX_REDIRECTS = 3;
    HttpClient = class {
      #options;
      #throttle;
      #failures;
      /** Throws ApiError when the address would carry secrets in the clear. */
      constructor(options) {
        const { deadline = 6e4, timeout = 15e3, backoff = 250, limits: limits2 = {} } = options;
        this.#options = { ...options, deadline, timeout, backoff };
        this.#throttle = createThrottle(limits2);
        this.#failures = new HttpFailures(options);
        checkAddress(options);
      }
      /** send makes a call, and repeats it after transient faults. The call must be safe to repeat: an answer may be lost. */
      send(request) {
        return this.retry((signal) => this.once(request, signal), request);
      }
      /** retry repeats a task while it throws transient ApiErrors and the deadline allows. */
      retry(task, { isHasty, signal } = {}) {
        return retry(task, { ...this.#options, isHasty, signal });
      }
      /** once makes a call once. Network faults, 408, 429 and 5xx are thrown as `transient`; other answers are returned. */
      once(request, signal) {
        const isListing = request.method === "GET" && !request.isSingle;
        return this.#throttle(() => this.#try(request, signal), isListing);
      }
      /** refusal turns an unwelcome answer into an ApiError; `message` is what the service said. */
      refusal(what, { status }, message2) {
        return this.#failures.refusal(what, status, message2);
      }
      async #try(request, signal) {
        const { timeout, deadline } = this.#options;
        const tooLong = AbortSignal.timeout(timeout);
        const ends2 = [signal, tooLong, ...request.signal ? [request.signal] : []];
        try {
          return await this.#follow(request, AbortSignal.any(ends2));
        } catch (error) {
          if (error instanceof ApiError) throw error;
          const limit = signal.aborted ? deadline : tooLong.aborted ? timeout : void 0;
          const cause = limit ? new Error(`no answer within ${limit / 1e3} s`) : error;
          throw this.#failures.network(failureText(request), cause);
        }
      }
      async #follow(request, signal) {
        const { baseUrl, title } = this.#options;
        const headers = { ...await this.#headers(signal), ...request.headers };
        let url = new URL(baseUrl.replace(/\/+$/, "") + request.path);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
        const refuse = (why2) => this.#failures.wrongAddress(failureText(request), why2);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
          const response = await this.#observed(url, { ...request, headers, signal });
          const { location: location2 } = response.headers;
          if (response.status < 300 || response.status > 399 || !location2) return this.#read(request, response);
          const next = new URL(location2, url);
          const repeats = request.method === "GET" || response.status === 307 || response.status === 308;
          if (next.origin !== url.origin || !repeats) {
            const target = this.#failures.clean(next.origin);
            throw refuse(`${title} redirects to ${target}, but the token is sent to no other host`);
          }
          url = next;
        }
        throw refuse(`${title} redirects in a loop`);
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
        const { headers = {}, accessToken } = this.#options;
        if (!accessToken) return headers;
        const token = await accessToken(signal);
        this.#failures.addSecret(token);
        return { ...headers, authorization: `Bearer ${token}` };
      }
      #read(request, { status, headers, text: text2 }) {
        const what = failureText(request);
        this.#failures.noteDate(headers.date);
        if (status === 429 || status === 408 || status >= 500) {
          throw this.#failures.overload(what, status, headers);
        }
        const body = this.#failures.cleanBody(text2);
        const link = headers.link === void 0 ? void 0 : String(headers.link);
        if (!body) return { status, body: void 0, link };
        try {
          return { status, body: JSON.parse(body), link };
        } catch {
          if (request.text) return { status, body, link };
          if (status >= 400) return { status, body: void 0 };
          const type = this.#failures.clean(headers["content-type"] || "none", 40);
          const why2 = `the answer of ${this.#options.title} is not JSON (content-type: ${type})`;
          throw this.#failures.wrongAddress(what, why2);
        }
      }
    };
  }
});

// src/accounts/hints.ts
function accountHints(baseUrl) {
  return {
    address: `Check api-url (now ${sanitize(baseUrl)})`,
    refused: "Check that the API token is valid and may manage SSH keys",
    notFound: "Check api-url and the given ids",
    unexpected: "Correct what the message names; if it names nothing, the profile may not fit this API"
  };
}
var init_hints = __esm({
  "src/accounts/hints.ts"() {
    "use strict";
    init_format();
  }
});

// src/accounts/fields.ts
function at(value, path) {
  if (path === "") return value;
  return path.includes(".") ? path.split(".").reduce(field, value) : field(value, path);
}
function field(value, name) {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? value[name] : void 0;
}
function textAt(value, path) {
  const found2 = at(value, path);
  return typeof found2 === "string" || typeof found2 === "number" ? String(found2) : "";
}
function timeAt(value, path, format2 = "rfc3339") {
  const text2 = textAt(value, path);
  const time3 = format2 === "unix" ? unixTime(text2) : Date.parse(isZoned(text2) ? text2 : `${text2}Z`);
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
    const list3 = at(value, path);
    return Array.isArray(list3) ? list3 : void 0;
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
  const what = "The provider gave no access token";
  if (answer.status < 400) return http2.refusal(what, answer, "there is no token in it");
  return new ApiError({
    fault: "refused",
    what,
    why: `it answered ${answer.status} to the client id and secret`,
    hint: "Check that the API token is the client secret of this client id"
  });
}
var MARGIN;
var init_oauth2 = __esm({
  "src/accounts/oauth2.ts"() {
    "use strict";
    init_api_error();
    init_fields();
    MARGIN = 60;
  }
});

// src/aws/aws-error.ts
function describeAwsError(error, { advice: advice3, hints = AWS_HINTS }) {
  const { name, code, message: message2, $metadata } = error;
  const text2 = [name, code, message2, $metadata?.httpStatusCode].filter(Boolean).join(" ");
  const [, hint] = [...advice3, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text2)) ?? [];
  const said2 = [name === "Error" ? "" : name, message2 || code].filter(Boolean).join(", ");
  return {
    why: sanitize(said2, 400).replace(/[.\s]+$/, ""),
    hint: networkFault(error)?.hint ?? hint ?? "Correct what the message names, and run again"
  };
}
function awsProblem(error, call) {
  return new Problem({ what: call.what, ...describeAwsError(error, call), cause: error });
}
async function callAws({ deadline, ...call }, task) {
  const signal = AbortSignal.timeout(deadline);
  const late = new Promise(
    (_, reject) => signal.addEventListener("abort", () => reject(signal.reason))
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!signal.aborted) throw awsProblem(error, call);
    const { what, hints = AWS_HINTS } = call;
    throw new Problem({ what, why: `no answer within ${deadline / 1e3} s`, hint: hints.network });
  }
}
function commonAdvice({ credentials: credentials2, expired, region, network, later }) {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials2],
    [
      /RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|Signature (?:has )?expired|Signature not yet current/,
      clockHint()
    ],
    [/ExpiredToken|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      "Check the AWS credentials, that their account has enabled this region, and the clock of this machine"
    ],
    [/ 407$/, "Check the user and password in HTTP_PROXY"],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later]
  ];
}
var AWS_HINTS;
var init_aws_error = __esm({
  "src/aws/aws-error.ts"() {
    "use strict";
    init_format();
    init_clock_hint();
    init_network_fault();
    init_problem();
    AWS_HINTS = {
      credentials: "Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them",
      expired: "Get new AWS credentials, and run again",
      region: "AWS_REGION",
      network: "Check the network, and run again",
      later: "Run again later"
    };
  }
});

// src/aws/clients.ts
async function createAwsClient(Service, { requestTimeout = 1e4, ...settings }) {
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent("http:"), proxyAgent("https:")]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...httpAgent && { httpAgent }, ...httpsAgent && { httpsAgent } };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings });
}
function keptAwsClient(Service, { env, ...settings }) {
  const services = kept.get(env) ?? /* @__PURE__ */ new Map();
  kept.set(env, services);
  const clients = services.get(Service) ?? /* @__PURE__ */ new Map();
  services.set(Service, clients);
  const { region } = settings;
  const client = clients.get(region) ?? createWithSharedCredentials(clients, Service, settings);
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}
async function createWithSharedCredentials(clients, Service, settings) {
  const [first] = clients.values();
  const credentials2 = (await first)?.config.credentials;
  return createAwsClient(Service, credentials2 ? { ...settings, credentials: credentials2 } : settings);
}
var ATTEMPTS, CONNECTION_TIMEOUT, kept;
var init_clients = __esm({
  "src/aws/clients.ts"() {
    "use strict";
    init_proxy();
    ATTEMPTS = 4;
    CONNECTION_TIMEOUT = 5e3;
    kept = /* @__PURE__ */ new WeakMap();
  }
});

// src/aws/region.ts
function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }) {
  return AWS_REGION || AWS_DEFAULT_REGION || void 0;
}
function arnRegion(arn) {
  return arn.split(":")[3] ?? "";
}
var REGION, AWS_REGION_PATTERN, AWS_PARTITION_PATTERN, AWS_REGION_NAME;
var init_region = __esm({
  "src/aws/region.ts"() {
    "use strict";
    REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
    AWS_REGION_PATTERN = REGION;
    AWS_PARTITION_PATTERN = "aws(?:-[a-z]+)*";
    AWS_REGION_NAME = new RegExp(`^${REGION}$`);
  }
});

// src/keys/public-key.ts
function parsePublicKey(line2) {
  if (line2.length > LONGEST_LINE) throw new KeyFault("public-too-long");
  const [, type, base64, comment = ""] = LINE.exec(line2.trim()) ?? [];
  if (!type || !base64) throw new KeyFault("public-not-a-key");
  const blob = Buffer.from(base64, "base64");
  try {
    const key2 = readBlob(blob);
    if (key2.type !== type) {
      throw new KeyFault("public-damaged", "its line and the key in it are of different types");
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
    init_split_blob();
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
  keys: keys2,
  times
}, item, others = {}) {
  const fields = { ...keys2.fields, ...others };
  const text2 = (path) => path === void 0 ? "" : textAt(item, path);
  const time3 = (path) => path === void 0 ? void 0 : timeAt(item, path, times);
  const publicKey = text2(fields.publicKey);
  const key2 = tryParsePublicKey(publicKey);
  return {
    id: requireId(title, item, others.id ?? keys2.fields.id),
    name: keys2.names === "comment" ? key2?.comment ?? "" : text2(fields.name),
    publicKey,
    fingerprint: key2 ? keyFingerprint(key2) : publicKey ? void 0 : readFingerprint(text2(fields.fingerprint)),
    createdAt: time3(fields.createdAt),
    lastUsedAt: time3(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : void 0,
    expiresAt: time3(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : void 0,
    instances: fields.instances ? instancesAt(item, fields.instances) : void 0
  };
}
function requireId(title, item, path) {
  const id = textAt(item, path);
  const found2 = at(item, path);
  const isExact = typeof found2 !== "number" || Number.isSafeInteger(found2);
  if (id && isExact) return id;
  throw new ApiError({
    fault: "unexpected",
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be exact` : `its field "${path}" is empty`,
    hint: "Check whether the profile fits this API"
  });
}
function readFingerprint(fingerprint2) {
  const unpadded = fingerprint2.replace(/=$/, "");
  return isFingerprint(unpadded) ? unpadded : void 0;
}
function instancesAt(item, path) {
  const instances = at(item, path);
  if (!Array.isArray(instances)) return void 0;
  return instances.map((each) => ({ id: textAt(each, "id"), name: textAt(each, "name") }));
}
var init_parse_key = __esm({
  "src/accounts/parse-key.ts"() {
    "use strict";
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_fields();
  }
});

// src/accounts/key-request.ts
function keyRequest(rules2, name, publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  if (!key2) throw new TypeError("an account key must be a public key line");
  const why2 = addProblem(rules2, name, publicKey);
  if (!why2)
    return { name, publicKey: sentLine(rules2, name, publicKey, key2), fingerprint: keyFingerprint(key2) };
  throw new ApiError({
    fault: "invalid",
    what: `${rules2.title} would not accept the key`,
    why: why2,
    hint: "Nothing was sent; use another name or another key"
  });
}
function addProblem(rules2, name, publicKey) {
  const key2 = tryParsePublicKey(publicKey);
  if (!key2) return "it is not a public key";
  const { names, accepts = {} } = rules2.keys;
  return nameFault(names, name) ?? keyFault(accepts, key2.type, sentLine(rules2, name, publicKey, key2));
}
function nameLimit(names) {
  return (names === "comment" ? void 0 : names.max) ?? 64;
}
function sentLine({ keys: keys2 }, name, publicKey, key2) {
  return keys2.names === "comment" ? formatPublicKey({ ...key2, comment: name }) : publicKey;
}
function nameFault(names, name) {
  if (names === "comment") {
    if (/[\r\n]/.test(name)) return "its name has more than one line";
    return name === name.trim() ? void 0 : "its name begins or ends with white space, which a comment cannot";
  }
  const { max, required, characters, changes: changes2 = [] } = names;
  if (required && name === "") return "it has no name";
  if (max !== void 0 && name.length > max) return `its name is longer than ${max} characters`;
  const invalid = characters && [...name].find((each) => !characters.includes(each));
  if (invalid) return `its name may not contain "${sanitize(invalid)}"`;
  const change = changes2.find((each) => CHANGES[each].apply(name) !== name);
  return change && `its name would be changed: ${CHANGES[change].description}`;
}
function keyFault({ maxLength, types }, type, line2) {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(", ")} are accepted`;
  return maxLength && line2.length > maxLength ? `it is longer than ${maxLength} characters` : void 0;
}
var CHANGES;
var init_key_request = __esm({
  "src/accounts/key-request.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_fingerprint();
    init_public_key();
    init_parse_key();
    CHANGES = {
      "lower-case": {
        apply: (name) => name.toLowerCase(),
        description: "capital letters become small ones"
      },
      trim: { apply: (name) => name.trim(), description: "white space at its ends is removed" }
    };
  }
});

// src/accounts/same-key.ts
function isSameKey(one, other) {
  if (one.fingerprint === void 0 || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}
async function findSameKey(pages2, wanted) {
  let found2;
  for await (const keys2 of pages2) found2 ??= keys2.find((key2) => isSameKey(key2, wanted));
  return found2;
}
function certificateText(line2) {
  const [, type = "", base64 = ""] = /^\s*(\S+)\s+(\S+)/.exec(line2) ?? [];
  return isCertificate(type) ? base64 : "";
}
var init_same_key = __esm({
  "src/accounts/same-key.ts"() {
    "use strict";
    init_key_types();
  }
});

// src/accounts/ec2-account.ts
var ec2_account_exports = {};
__export(ec2_account_exports, {
  openEc2Account: () => openEc2Account
});
async function openEc2Account(adapter, { apiUrl, vars, http: http2 }) {
  const region = checkRegion(vars.region);
  const endpoint = apiUrl ? { endpoint: apiUrl } : {};
  const client = await createAwsClient(import_ec2_sdk.EC2Client, { region, requestTimeout: http2.timeout, ...endpoint });
  return new Ec2Account(adapter, { client, region });
}
function checkRegion(region = "") {
  if (AWS_REGION_NAME.test(region)) return region;
  throw new ApiError({
    fault: "invalid",
    what: "AWS EC2 cannot be used",
    why: `"${sanitize(region)}" is not a region`,
    hint: "Set AWS_REGION to one such as eu-central-1"
  });
}
function classifyError(error) {
  const { httpStatusCode: status } = error.$metadata ?? {};
  if (status === void 0) return networkFault(error)?.fault ?? "transient";
  if (status === 429 || status >= 500) return "transient";
  return status === 401 || status === 403 ? "refused" : "invalid";
}
var import_ec2_sdk, FIELDS, Ec2Account, ADVICE;
var init_ec2_account = __esm({
  "src/accounts/ec2-account.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    import_ec2_sdk = require("./vendor/ec2-sdk.js");
    init_format();
    init_api_error();
    init_network_fault();
    init_shell();
    init_account();
    init_key_request();
    init_parse_key();
    init_same_key();
    FIELDS = { id: "KeyPairId", name: "KeyName", publicKey: "PublicKey" };
    Ec2Account = class {
      title;
      verified;
      nameLimit;
      removal;
      supports = { instances: false, attach: false, use: false };
      #rules;
      #client;
      #region;
      constructor({ title, verified, names, accepts, removal }, { client, region }) {
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimit(names);
        this.removal = removal;
        this.#rules = { title, keys: { names, accepts } };
        this.#client = client;
        this.#region = region;
      }
      /** The credentials come from the environment, so that two accounts of one region are known to be the same. */
      async accountId() {
        return void 0;
      }
      async *keys() {
        const answer = await this.#ask(
          "did not list its key pairs",
          () => this.#client.send(new import_ec2_sdk.DescribeKeyPairsCommand({ IncludePublicKey: true }))
        );
        const profile = { title: this.title, keys: { fields: FIELDS, names: this.#rules.keys.names } };
        const keys2 = (answer.KeyPairs ?? []).map((pair) => {
          const key2 = parseKey(profile, pair);
          return { ...key2, publicKey: key2.publicKey.trim(), createdAt: pair.CreateTime?.getTime() };
        });
        if (keys2.length > 0) yield keys2;
      }
      addProblem(name, publicKey) {
        return addProblem(this.#rules, name, publicKey);
      }
      async add(name, publicKey, { isAbsent = false, onDoubt = () => {
      } } = {}) {
        const request = keyRequest(this.#rules, name, publicKey);
        const present = isAbsent ? void 0 : await findSameKey(this.keys(), request);
        if (present) return present;
        const PublicKeyMaterial = Buffer.from(request.publicKey);
        try {
          const { KeyPairId: id } = await this.#ask(
            "did not register the key",
            () => this.#client.send(new import_ec2_sdk.ImportKeyPairCommand({ KeyName: name, PublicKeyMaterial }))
          );
          if (id) return { id, ...request, createdAt: void 0, instances: void 0 };
          onDoubt();
        } catch (error) {
          const listed2 = await findSameKey(this.keys(), request);
          if (listed2) return listed2;
          throw error;
        }
        const listed = await findSameKey(this.keys(), request);
        if (listed) return listed;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} accepted the key but does not list it`,
          why: `no key pair in region ${this.#region} has its fingerprint`,
          hint: "Run again"
        });
      }
      /** remove lists first, because EC2 answers the same for a key pair that is not there; without a listing it asks all the same. */
      async remove(id) {
        const keys2 = await allKeys(this).catch(() => void 0);
        if (keys2 && !keys2.some((key2) => key2.id === id)) return "gone";
        await this.#ask(
          `did not remove key ${sanitize(id)}`,
          () => this.#client.send(new import_ec2_sdk.DeleteKeyPairCommand({ KeyPairId: id }))
        );
        return "removed";
      }
      removalCommand(id) {
        return shellCommand(["aws", "ec2", "delete-key-pair", "--region", this.#region, "--key-pair-id", id]);
      }
      instances() {
        return failingList(unsupported(this.title, "say which keys its instances accept"));
      }
      async attach() {
        throw unsupported(this.title, "put a key on a running instance");
      }
      async detach() {
        throw unsupported(this.title, "take a key off a running instance");
      }
      async #ask(failure4, task) {
        try {
          return await task();
        } catch (error) {
          const what = `${this.title} ${failure4}`;
          throw new ApiError({
            fault: classifyError(error),
            what,
            ...describeAwsError(error, { advice: ADVICE })
          });
        }
      }
    };
    ADVICE = [
      [/AuthFailure/, "Check the AWS credentials, and that their account has enabled this region"],
      [
        /UnauthorizedOperation/,
        "Allow ec2:DescribeKeyPairs, ec2:ImportKeyPair and ec2:DeleteKeyPair to these AWS credentials"
      ]
    ];
  }
});

// src/accounts/profiles/aws-ec2.ts
var awsEc2;
var init_aws_ec2 = __esm({
  "src/accounts/profiles/aws-ec2.ts"() {
    "use strict";
    awsEc2 = {
      id: "aws-ec2",
      title: "AWS EC2",
      verified: true,
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html",
      notes: "Needs no api-token: AWS credentials and the region come from the environment, in the post step as well.",
      vars: { region: { env: "AWS_REGION", about: "a region" } },
      names: { max: 255, required: true, unique: true, changes: ["trim"] },
      accepts: { types: ["ssh-ed25519", "ssh-rsa"] },
      removal: { revokes: "no", note: "EC2 does not change the keys on running instances." },
      paging: "whole",
      isTokenless: true,
      open: async (options) => (await Promise.resolve().then(() => (init_ec2_account(), ec2_account_exports))).openEc2Account(awsEc2, options)
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
          page: {
            kind: "page",
            param: "page",
            sizeParam: "per_page",
            size: 200,
            next: "links.pages.next",
            total: "meta.total"
          }
        },
        fields: { id: "id", name: "name", publicKey: "public_key" },
        get: {
          path: "/v2/account/keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "id", contains: "not_found" }]
        },
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
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "DigitalOcean does not change the keys on existing Droplets.",
        terraform: "digitalocean_droplet"
        // terraform-provider-digitalocean#1019
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
      notes: "The text of its answer to a duplicate key is not documented.",
      baseUrl: "https://api.github.com",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      headers: { accept: "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28" },
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "link", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", lastUsedAt: "last_used" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
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
        note: "A key that is removed from GitHub no longer opens repositories; machines are not affected."
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
      identity: { path: "/user", id: "id" },
      keys: {
        list: {
          path: "/user/keys",
          items: "",
          page: { kind: "page", param: "page", sizeParam: "per_page", size: 100 }
        },
        fields: { id: "id", name: "title", publicKey: "key", createdAt: "created_at", expiresAt: "expires_at" },
        get: { path: "/user/keys/{key}", item: "", missing: [{ status: 404 }] },
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
        names: { required: true }
      },
      removal: {
        revokes: "yes",
        note: "A key that is removed from GitLab no longer opens repositories; machines are not affected."
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
      notes: "Its production address is announced for version 1.0. It does not show public keys, so a removed key cannot be restored.",
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
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "gpu.ai does not document whether a key removed from the account still works on running instances."
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
            next: "meta.pagination.next_page",
            current: "meta.pagination.page",
            total: "meta.pagination.total_entries"
          }
        },
        fields: { id: "id", name: "name", publicKey: "public_key", createdAt: "created" },
        get: {
          path: "/ssh_keys/{key}",
          item: "ssh_key",
          missing: [{ status: 404, field: "error.code", contains: "not_found" }]
        },
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
        names: { unique: true, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hetzner does not document whether a key removed from the project still works on running servers.",
        terraform: "hcloud_server"
        // terraform-provider-hcloud#737
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
      notes: "A key belongs to one environment; a key that another environment already has counts as registered. The maximum page size is not documented.",
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
        names: { max: 50, required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Hyperstack does not document whether a key removed from the account still works on running machines."
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
      notes: "Its answer to a duplicate key, and whether names are unique, are not documented.",
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
        names: { max: 64, unique: true, required: true },
        accepts: { maxLength: 4096 }
      },
      removal: {
        revokes: "unknown",
        note: "Lambda does not document whether a key removed from the account still works on running instances."
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
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.linode.com/v4",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/profile/sshkeys",
          items: "data",
          page: {
            kind: "page",
            param: "page",
            sizeParam: "page_size",
            size: 500,
            last: "pages",
            current: "page",
            total: "results"
          }
        },
        fields: { id: "id", name: "label", publicKey: "ssh_key", createdAt: "created" },
        get: { path: "/profile/sshkeys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/profile/sshkeys",
          body: { label: "$name", ssh_key: "$publicKey" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/profile/sshkeys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { max: 64 },
        accepts: {
          types: [
            "ssh-ed25519",
            "ssh-rsa",
            "ssh-dss",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ecdsa-sha2-nistp256@openssh.com"
          ]
        }
      },
      removal: {
        revokes: "unknown",
        note: "Linode does not document whether a key removed from the profile still works on running instances."
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
      current: "meta.current_page",
      total: "meta.total"
    };
    pictor = {
      id: "pictor",
      title: "Pictor",
      verified: false,
      docs: "https://docs.pictor.network/docs/reference/api-keys",
      notes: "Pictor does not publish its endpoints: this whole profile is an assumption.",
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
        names: {}
      },
      removal: {
        revokes: "unknown",
        note: "Pictor does not document whether a key removed from the account still works on running machines."
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
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
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
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Prime Intellect does not document whether a key removed from the account still works on running pods."
      },
      errors: ["detail", "message"]
    };
  }
});

// src/accounts/profiles/runpod.ts
var PATH, BASE_URL, ACCEPTED, runpod, RULES2, RunPodAccount;
var init_runpod = __esm({
  "src/accounts/profiles/runpod.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_client();
    init_key_types();
    init_lease_name();
    init_shell();
    init_account();
    init_hints();
    init_key_request();
    init_parse_key();
    init_same_key();
    PATH = "/v2/account/ssh-keys";
    BASE_URL = "https://api.runpod.io";
    ACCEPTED = KEY_TYPES.flatMap(({ name }) => [name, certificateType(name)]).filter(
      (type) => /^(ssh|ecdsa|sk)-/.test(type)
    );
    runpod = {
      id: "runpod",
      title: "RunPod",
      verified: true,
      docs: "https://api.runpod.io/v2/openapi.json",
      notes: "Version 2 of its API is a beta. All keys are written at once, and a key that someone else adds in the same moment is lost; keylease reads the keys right before and right after.",
      baseUrl: BASE_URL,
      names: "comment",
      accepts: { types: ACCEPTED },
      removal: { revokes: "no", note: "RunPod does not update running pods when keys change." },
      paging: "whole",
      open: (options) => new RunPodAccount(options)
    };
    RULES2 = { title: runpod.title, keys: runpod };
    RunPodAccount = class {
      title = runpod.title;
      verified = runpod.verified;
      nameLimit = nameLimit(runpod.names);
      removal = runpod.removal;
      supports = { instances: false, attach: false, use: false };
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
          hints: accountHints(this.#baseUrl),
          ...http2
        });
      }
      async accountId() {
        return void 0;
      }
      async *keys() {
        const lines = await this.#read((request) => this.#http.send(request));
        if (lines.length > 0) yield lines.map((line2) => this.#parse(line2));
      }
      addProblem(name, publicKey) {
        return addProblem(RULES2, name, publicKey);
      }
      /** add writes the set with one more line; all others stay as they are, byte for byte. */
      async add(name, publicKey, { onDoubt } = {}) {
        const request = keyRequest(RULES2, name, publicKey);
        return this.#http.retry(async (signal) => {
          const send = (request2) => this.#http.once(request2, signal);
          const lines = await this.#read(send);
          const present = lines.map((line2) => this.#parse(line2)).find((key2) => isSameKey(key2, request));
          if (present) return present;
          await this.#write(send, {
            lines,
            next: [...lines, request.publicKey],
            failed: "did not register the key",
            onWritten: onDoubt
          });
          return this.#parse(request.publicKey);
        });
      }
      /** remove writes the set without one line. The last line is removed only if it is a lease: the set was empty before. */
      async remove(id) {
        return this.#http.retry(async (signal) => {
          const send = (request) => this.#http.once(request, signal);
          const lines = await this.#read(send);
          const left = lines.filter((line2) => line2 !== id);
          if (left.length === lines.length) return "gone";
          if (left.length === 0 && !parseLeaseName(this.#parse(id).name)) throw this.#lastOne();
          await this.#write(send, { lines, next: left, failed: "did not remove the key" });
          return "removed";
        });
      }
      removalCommand(id) {
        const header = '-H "Authorization: Bearer $KEYLEASE_API_TOKEN"';
        const url = shellQuote(this.#baseUrl + PATH);
        const without2 = `jq --arg line ${shellQuote(id)} '{keys: (.keys - [$line])}'`;
        return `curl ${header} ${url} | ${without2} | curl -X PUT ${header} -H "Content-Type: application/json" -d @- ${url}`;
      }
      instances() {
        return failingList(unsupported(this.title, "say which keys its pods accept"));
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
        if (Array.isArray(lines) && lines.every((line2) => typeof line2 === "string")) return lines;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not list everything (GET ${PATH})`,
          why: 'its answer has no list of lines in "keys"',
          hint: "Check api-url; keylease does not act on a partial list"
        });
      }
      /** write replaces the set if it has not changed since it was read, and checks the result. */
      async #write(send, change) {
        const { lines, next, failed, onWritten } = change;
        const before = await this.#read(send);
        if (before.join("\n") !== lines.join("\n")) throw this.#conflict();
        const answer = await send({ method: "PUT", path: PATH, body: { keys: next } });
        if (answer.status !== 200) throw this.#refusal(`${this.title} ${failed}`, answer);
        onWritten?.();
        const after = await this.#read(send);
        const lost = next.filter((line2) => !after.includes(line2));
        if (lost.length === 0) return;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not keep all keys`,
          why: `${lost.length} of the ${next.length} lines that were written are missing, such as ${sanitize(lost[0] ?? "")}`,
          hint: "Someone may have written the keys at the same time; check the keys of the account"
        });
      }
      #parse(line2) {
        const fields = { id: "line", publicKey: "line" };
        return parseKey({ title: this.title, keys: { fields, names: runpod.names } }, { line: line2 });
      }
      #refusal(what, answer) {
        const { detail, title } = answer.body ?? {};
        return this.#http.refusal(what, answer, detail ?? title);
      }
      #conflict() {
        return new ApiError({
          fault: "transient",
          what: `The keys of ${this.title} were not written`,
          why: "someone else changed them in the meantime",
          hint: "Run again later"
        });
      }
      #lastOne() {
        return new ApiError({
          fault: "invalid",
          what: `The last key of ${this.title} was not removed`,
          why: "the set would be empty, and a set that was misread looks the same",
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
      notes: "Its API document describes no error responses. A key belongs to one project; the keys of all projects that the token can see are listed.",
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
        get: { path: "/iam/v1alpha1/ssh-keys/{key}", item: "", missing: [{ status: 404 }] },
        create: {
          path: "/iam/v1alpha1/ssh-keys",
          body: { name: "$name", public_key: "$publicKey", project_id: "$project" },
          ok: [200],
          answer: { kind: "key", item: "" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/iam/v1alpha1/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { max: 1e3, required: true },
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
        note: "Scaleway says that instances may have to be updated when a key that they use is removed."
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
      notes: "Its answer to the removal of a key that is gone, and the unit of its times, are not documented.",
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
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Thunder Compute does not change the keys on running instances."
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
      notes: "Its reference says that a new key goes to all running instances, its guide that it does not. Its answer to a duplicate key is not documented.",
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
        note: "Vast.ai does not change the keys on running instances."
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
      notes: "Its answers to a duplicate key, and to the removal of a key that is gone, are not documented.",
      baseUrl: "https://api.verda.com/v1",
      vars: {
        clientId: { env: "VERDA_CLIENT_ID", about: "the client id that belongs to api-token, its secret" }
      },
      auth: { kind: "oauth2", tokenPath: "/oauth2/token", clientId: "clientId" },
      keys: {
        list: { path: "/ssh-keys", items: "", page: { kind: "none" } },
        fields: { id: "id", name: "name", publicKey: "key", createdAt: "created_at" },
        get: { path: "/ssh-keys/{key}", item: "0", missing: [{ status: 404 }] },
        // A list of one, according to its SDKs.
        create: {
          path: "/ssh-keys",
          body: { name: "$name", key: "$publicKey" },
          ok: [201],
          answer: { kind: "id" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [200], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "unknown",
        note: "Verda does not document whether a key removed from the account still works on running instances."
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
      notes: "Its answer to a duplicate key is not documented.",
      baseUrl: "https://api.vultr.com/v2",
      auth: { kind: "header", header: "Authorization", prefix: "Bearer " },
      keys: {
        list: {
          path: "/ssh-keys",
          items: "ssh_keys",
          page: {
            kind: "cursor",
            param: "cursor",
            sizeParam: "per_page",
            size: 500,
            next: "meta.links.next",
            total: "meta.total"
          }
        },
        fields: { id: "id", name: "name", publicKey: "ssh_key", createdAt: "date_created" },
        get: { path: "/ssh-keys/{key}", item: "ssh_key", missing: [{ status: 404 }] },
        create: {
          path: "/ssh-keys",
          body: { name: "$name", ssh_key: "$publicKey" },
          ok: [201],
          answer: { kind: "key", item: "ssh_key" },
          duplicate: [{ status: 400 }, { status: 409 }, { status: 422 }]
        },
        delete: { path: "/ssh-keys/{key}", ok: [204], gone: [{ status: 404 }] },
        names: { required: true }
      },
      removal: {
        revokes: "no",
        note: "Vultr does not change the keys on running instances, according to its API reference; its CLI says otherwise."
      },
      errors: ["error"]
    };
  }
});

// src/accounts/providers.ts
var providers, TOKENLESS;
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
    TOKENLESS = providers.filter((provider) => "open" in provider && provider.isTokenless).map(({ id }) => id);
  }
});

// src/accounts/variables.ts
function isVariableName(name) {
  return VARIABLE_NAME.test(name) && !(name in Object.prototype);
}
function ownValue(record5, name) {
  return Object.hasOwn(record5, name) ? record5[name] : void 0;
}
var VARIABLE_NAME;
var init_variables = __esm({
  "src/accounts/variables.ts"() {
    "use strict";
    VARIABLE_NAME = /^[a-z][A-Za-z0-9]*$/;
  }
});

// src/accounts/template.ts
function fillTemplate(path, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = ownValue(values, name) ?? "";
    if (/^\.*$/.test(value)) throw unusable(value);
    try {
      return encodeURIComponent(value).replaceAll("'", "%27");
    } catch {
      throw unusable(value);
    }
  });
}
function fillBody(template, values) {
  if (typeof template === "string")
    return template.startsWith("$") ? ownValue(values, template.slice(1)) : template;
  if (Array.isArray(template)) return template.map((each) => fillBody(each, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each, values)]));
}
function unusable(value) {
  return new ApiError({
    fault: "invalid",
    what: `Id "${sanitize(value)}" cannot be used`,
    why: "it cannot be part of an address",
    hint: "Give an id as the provider lists it"
  });
}
var init_template = __esm({
  "src/accounts/template.ts"() {
    "use strict";
    init_format();
    init_api_error();
    init_variables();
  }
});

// src/accounts/instances.ts
function lineFingerprint(publicKey) {
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
    init_api_error();
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
        const { list: list3, fields } = this.#profile;
        const resolveIds = await this.#resolver();
        for await (const items of this.#api.items(list3, fields.id)) {
          const instances = [];
          for (const item of items) instances.push(await this.#parse(item, resolveIds));
          yield instances;
        }
      }
      /** attach may repeat its POST, if the first answer was lost. So a refusal counts only if the key is not on the instance. */
      async attach(instanceId, keyId) {
        const { access } = this.#profile;
        if (!access) throw unsupported(this.#title, "put a key on a running instance");
        const { path, body, ok } = access.attach;
        const url = this.#api.path(path, { instance: instanceId });
        const publicKey = JSON.stringify(body).includes('"$publicKey"') ? await this.#publicKey(keyId) : "";
        const answer = await this.#api.send({
          method: "POST",
          path: url,
          body: fillBody(body, { keyId, publicKey })
        });
        if (ok.includes(answer.status)) return;
        for await (const instances of this.list()) {
          if (instances.some(({ id, keyIds }) => id === instanceId && keyIds?.includes(keyId))) return;
        }
        throw this.#api.refusal(`${this.#title} did not put the key on instance ${sanitize(instanceId)}`, answer);
      }
      async detach(instanceId, keyId) {
        const { access } = this.#profile;
        if (!access) throw unsupported(this.#title, "take a key off a running instance");
        const what = `${this.#title} did not take the key off instance ${sanitize(instanceId)}`;
        return this.#api.remove(access.detach, what, { instance: instanceId, key: keyId });
      }
      async #parse(item, resolveIds) {
        const { fields, user } = this.#profile;
        const text2 = (path) => path === void 0 ? "" : textAt(item, path);
        const id = requireId(this.#title, item, fields.id);
        const port = Number(text2(fields.port) || Number.NaN);
        return {
          id,
          name: text2(fields.name),
          status: text2(fields.status),
          host: text2(fields.host) || void 0,
          port: Number.isNaN(port) ? void 0 : port,
          user: text2(fields.user) || user,
          keyIds: (await this.#references(item, id))?.flatMap(resolveIds)
        };
      }
      /** references are the keys as an instance names them; undefined unless it names all of them as the profile says. */
      async #references(item, instance) {
        const { keys: keys2 } = this.#profile;
        if (!keys2) return void 0;
        const holder = keys2.path ? await this.#ask(this.#api.path(keys2.path, { instance })) : item;
        const list3 = keys2.encoded ? readJson(textAt(holder, keys2.items)) : listAt(holder, keys2.items);
        if (!Array.isArray(list3)) return void 0;
        const references = list3.map((each) => textAt(each, keys2.field ?? ""));
        return references.every(Boolean) ? references : void 0;
      }
      async #ask(path) {
        const answer = await this.#api.send({ method: "GET", path });
        if (answer.status === 200) return answer.body;
        throw this.#api.refusal(`GET ${path} failed`, answer);
      }
      /** resolver returns a function that turns a reference to a key into ids on the account. */
      async #resolver() {
        const by = this.#profile.keys?.by ?? "id";
        if (by === "id") return (reference) => [reference];
        const ids = /* @__PURE__ */ new Map();
        for (const key2 of await this.#keys()) {
          const reference = by === "name" ? key2.name : key2.fingerprint;
          if (reference) ids.set(reference, [...ids.get(reference) ?? [], key2.id]);
        }
        return (reference) => ids.get(by === "name" ? reference : lineFingerprint(reference)) ?? [];
      }
      async #publicKey(keyId) {
        const key2 = (await this.#keys()).find(({ id, publicKey }) => id === keyId && publicKey);
        if (key2) return key2.publicKey;
        throw new ApiError({
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
  return expected.some((match2) => {
    if (match2.status !== status) return false;
    const found2 = at(body, match2.field ?? "");
    if (match2.contains !== void 0) return toText(found2)?.includes(match2.contains) === true;
    return match2.field === void 0 || found2 !== void 0 && found2 !== null;
  });
}
function toText(value) {
  try {
    return JSON.stringify(value);
  } catch {
  }
  return void 0;
}
var init_match = __esm({
  "src/accounts/match.ts"() {
    "use strict";
    init_fields();
  }
});

// node_modules/http-link-header/lib/link.js
var require_link = __commonJS({
  "node_modules/http-link-header/lib/link.js"(exports2, module2) {
    "use strict";
    var COMPATIBLE_ENCODING_PATTERN = /^utf-?8|ascii|utf-?16-?le|ucs-?2|base-?64|latin-?1$/i;
    var WS_TRIM_PATTERN = /^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g;
    var WS_CHAR_PATTERN = /\s|\uFEFF|\xA0/;
    var WS_FOLD_PATTERN = /\r?\n[\x20\x09]+/g;
    var DELIMITER_PATTERN = /[;,"]/;
    var WS_DELIMITER_PATTERN = /[;,"]|\s/;
    var TOKEN_PATTERN = /^[!#$%&'*+\-\.^_`|~\da-zA-Z]+$/;
    var STATE = {
      IDLE: 1 << 0,
      URI: 1 << 1,
      ATTR: 1 << 2
    };
    function trim(value) {
      return value.replace(WS_TRIM_PATTERN, "");
    }
    function hasWhitespace(value) {
      return WS_CHAR_PATTERN.test(value);
    }
    function skipWhitespace(value, offset) {
      while (hasWhitespace(value[offset])) {
        offset++;
      }
      return offset;
    }
    function needsQuotes(value) {
      return WS_DELIMITER_PATTERN.test(value) || !TOKEN_PATTERN.test(value);
    }
    function shallowCompareObjects(object1, object22) {
      return Object.keys(object1).length === Object.keys(object22).length && Object.keys(object1).every(
        (key2) => key2 in object22 && object1[key2] === object22[key2]
      );
    }
    var Link = class _Link {
      /**
       * Link
       * @constructor
       * @param {String} [value]
       * @returns {Link}
       */
      constructor(value) {
        this.refs = [];
        if (value) {
          this.parse(value);
        }
      }
      /**
       * Get refs with given relation type
       * @param {String} value
       * @returns {Array<Object>}
       */
      rel(value) {
        var links = [];
        var type = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i].rel === "string" && this.refs[i].rel.toLowerCase() === type) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /**
       * Get refs where given attribute has a given value
       * @param {String} attr
       * @param {String} value
       * @returns {Array<Object>}
       */
      get(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        var links = [];
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            links.push(this.refs[i]);
          }
        }
        return links;
      }
      /** Sets a reference. */
      set(link) {
        this.refs.push(link);
        return this;
      }
      /**
       * Sets a reference if a reference with similar properties isn’t already set.
       */
      setUnique(link) {
        if (!this.refs.some((ref) => shallowCompareObjects(ref, link))) {
          this.refs.push(link);
        }
        return this;
      }
      has(attr, value) {
        attr = attr.toLowerCase();
        value = value.toLowerCase();
        for (var i = 0; i < this.refs.length; i++) {
          if (typeof this.refs[i][attr] === "string" && this.refs[i][attr].toLowerCase() === value) {
            return true;
          }
        }
        return false;
      }
      parse(value, offset) {
        offset = offset || 0;
        value = offset ? value.slice(offset) : value;
        value = trim(value).replace(WS_FOLD_PATTERN, "");
        var state = STATE.IDLE;
        var length = value.length;
        var offset = 0;
        var ref = null;
        while (offset < length) {
          if (state === STATE.IDLE) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === "<") {
              if (ref != null) {
                ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
              }
              var end = value.indexOf(">", offset);
              if (end === -1) throw new Error("Expected end of URI delimiter at offset " + offset);
              ref = { uri: value.slice(offset + 1, end) };
              offset = end;
              state = STATE.URI;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
            offset++;
          } else if (state === STATE.URI) {
            if (hasWhitespace(value[offset])) {
              offset++;
              continue;
            } else if (value[offset] === ";") {
              state = STATE.ATTR;
              offset++;
            } else if (value[offset] === ",") {
              state = STATE.IDLE;
              offset++;
            } else {
              throw new Error('Unexpected character "' + value[offset] + '" at offset ' + offset);
            }
          } else if (state === STATE.ATTR) {
            if (value[offset] === ";" || hasWhitespace(value[offset])) {
              offset++;
              continue;
            }
            var end = value.indexOf("=", offset);
            if (end === -1) end = value.indexOf(";", offset);
            if (end === -1) end = value.length;
            var attr = trim(value.slice(offset, end)).toLowerCase();
            var attrValue = "";
            offset = end + 1;
            offset = skipWhitespace(value, offset);
            if (value[offset] === '"') {
              offset++;
              while (offset < length) {
                if (value[offset] === '"') {
                  offset++;
                  break;
                }
                if (value[offset] === "\\") {
                  offset++;
                }
                attrValue += value[offset];
                offset++;
              }
            } else {
              var end = offset + 1;
              while (!DELIMITER_PATTERN.test(value[end]) && end < length) {
                end++;
              }
              attrValue = value.slice(offset, end);
              offset = end;
            }
            if (ref[attr] && _Link.isSingleOccurenceAttr(attr)) {
            } else if (attr[attr.length - 1] === "*") {
              ref[attr] = _Link.parseExtendedValue(attrValue);
            } else {
              attrValue = attr === "type" ? attrValue.toLowerCase() : attrValue;
              if (ref[attr] != null) {
                if (Array.isArray(ref[attr])) {
                  ref[attr].push(attrValue);
                } else {
                  ref[attr] = [ref[attr], attrValue];
                }
              } else {
                ref[attr] = attrValue;
              }
            }
            switch (value[offset]) {
              case ",":
                state = STATE.IDLE;
                break;
              case ";":
                state = STATE.ATTR;
                break;
            }
            offset++;
          } else {
            throw new Error('Unknown parser state "' + state + '"');
          }
        }
        if (ref != null) {
          ref.rel != null ? this.refs.push(..._Link.expandRelations(ref)) : this.refs.push(ref);
        }
        ref = null;
        return this;
      }
      toString() {
        var refs = [];
        var link = "";
        var ref = null;
        for (var i = 0; i < this.refs.length; i++) {
          ref = this.refs[i];
          link = Object.keys(this.refs[i]).reduce(function(link2, attr) {
            if (attr === "uri") return link2;
            return link2 + "; " + _Link.formatAttribute(attr, ref[attr]);
          }, "<" + ref.uri + ">");
          refs.push(link);
        }
        return refs.join(", ");
      }
    };
    Link.isCompatibleEncoding = function(value) {
      return COMPATIBLE_ENCODING_PATTERN.test(value);
    };
    Link.parse = function(value, offset) {
      return new Link().parse(value, offset);
    };
    Link.isSingleOccurenceAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "media" || attr === "title" || attr === "title*";
    };
    Link.isTokenAttr = function(attr) {
      return attr === "rel" || attr === "type" || attr === "anchor";
    };
    Link.escapeQuotes = function(value) {
      return value.replace(/"/g, '\\"');
    };
    Link.expandRelations = function(ref) {
      var rels = ref.rel.split(" ");
      return rels.map(function(rel) {
        var value = Object.assign({}, ref);
        value.rel = rel;
        return value;
      });
    };
    Link.parseExtendedValue = function(value) {
      var parts = /([^']+)?(?:'([^']*)')?(.+)/.exec(value);
      return {
        language: parts[2].toLowerCase(),
        encoding: Link.isCompatibleEncoding(parts[1]) ? null : parts[1].toLowerCase(),
        value: Link.isCompatibleEncoding(parts[1]) ? decodeURIComponent(parts[3]) : parts[3]
      };
    };
    Link.formatExtendedAttribute = function(attr, data) {
      var encoding = (data.encoding || "utf-8").toUpperCase();
      var language = data.language || "en";
      var encodedValue = "";
      if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value) && Link.isCompatibleEncoding(encoding)) {
        encodedValue = data.value.toString(encoding);
      } else if (typeof Buffer !== "undefined" && Buffer.isBuffer(data.value)) {
        encodedValue = data.value.toString("hex").replace(/[0-9a-f]{2}/gi, "%$1");
      } else {
        encodedValue = encodeURIComponent(data.value);
      }
      return attr + "=" + encoding + "'" + language + "'" + encodedValue;
    };
    Link.formatAttribute = function(attr, value) {
      if (Array.isArray(value)) {
        return value.map((item) => {
          return Link.formatAttribute(attr, item);
        }).join("; ");
      }
      if (attr[attr.length - 1] === "*" || typeof value !== "string") {
        return Link.formatExtendedAttribute(attr, value);
      }
      if (Link.isTokenAttr(attr)) {
        value = needsQuotes(value) ? '"' + Link.escapeQuotes(value) + '"' : Link.escapeQuotes(value);
      } else if (needsQuotes(value)) {
        value = encodeURIComponent(value);
        value = value.replace(/%20/g, " ").replace(/%2C/g, ",").replace(/%3B/g, ";");
        value = '"' + value + '"';
      }
      return attr + "=" + value;
    };
    module2.exports = Link;
  }
});

// src/accounts/fetch-page.ts
async function fetchPage(options, position, signal) {
  const { listing, send, refusal } = options;
  const { path, query, page } = listing;
  const answer = await send({
    method: "GET",
    path,
    query: { ...query, ...pageQuery(page, position) },
    signal
  });
  if (answer.status !== 200) throw refusal(`GET ${path} failed`, answer);
  const items = listAt(answer.body, listing.items);
  if (!items) throw partialListing(options, `page ${position.number} has no list at "${listing.items}"`);
  checkNumber(options, answer, position);
  const total = readTotal(options, answer);
  const following = followingPage(options, { answer, count: items.length, total, position });
  if (following && items.length === 0) {
    throw partialListing(options, `page ${position.number} is empty, though more should follow`);
  }
  return { items, total, next: following?.next, pointer: following?.pointer };
}
function pageQuery(page, { number: number3, offset, cursor }) {
  if (page.kind === "none") return {};
  const size = { [page.sizeParam]: String(page.size) };
  if (page.kind === "offset") return { [page.param]: String(offset), ...size };
  if (page.kind === "cursor") return cursor === void 0 ? size : { [page.param]: cursor, ...size };
  return { [page.param]: String(number3), ...size };
}
function checkNumber(options, { body }, { number: number3 }) {
  const { page } = options.listing;
  const path = page.kind === "page" ? page.current : void 0;
  if (path === void 0 || isMissing(at(body, path)) || textAt(body, path) === String(number3)) return;
  throw partialListing(options, `page ${number3} says that it is another page`);
}
function readTotal(options, { body }) {
  const { total: path } = options.listing.page;
  if (path === void 0 || isMissing(at(body, path))) return void 0;
  const total = textAt(body, path);
  if (/^\d{1,15}$/.test(total)) return Number(total);
  throw partialListing(options, `its total, at "${path}", is not a number of entries`);
}
function followingPage(options, fetched) {
  const { page } = options.listing;
  const { answer, count: count2, total, position } = fetched;
  const next = { number: position.number + 1, offset: position.offset + count2, cursor: void 0 };
  const counted = { next, pointer: void 0 };
  switch (page.kind) {
    case "none":
      if (nextLink(options, answer) === void 0) return void 0;
      throw partialListing(options, "its Link header names another page, and the profile none");
    case "link": {
      const pointer = nextLink(options, answer);
      return pointer === void 0 ? void 0 : { next, pointer };
    }
    case "cursor": {
      const cursor = textAt(answer.body, page.next);
      return cursor ? { next: { ...next, cursor }, pointer: cursor } : void 0;
    }
    case "offset": {
      const isEnd = count2 === 0 || count2 < page.size && next.offset >= (total ?? Number.POSITIVE_INFINITY);
      return isEnd ? void 0 : counted;
    }
    case "page": {
      if (page.next !== void 0) {
        const found2 = at(answer.body, page.next);
        const isEnd = isMissing(found2) || found2 === "" || found2 === false;
        return isEnd ? void 0 : { next, pointer: pointerAt(answer, page.next) };
      }
      if (page.last === void 0) return count2 === 0 ? void 0 : counted;
      return hasMore(options, { ...fetched, path: page.last }) ? counted : void 0;
    }
  }
}
function nextLink(options, { link }) {
  if (!link) return void 0;
  try {
    return import_http_link_header.default.parse(link).rel("next")[0]?.uri;
  } catch {
    throw partialListing(options, "its Link header is garbled");
  }
}
function hasMore(options, { answer, count: count2, position, path }) {
  const last = at(answer.body, path);
  const { number: number3 } = position;
  if (typeof last !== "number") throw partialListing(options, `page ${number3} has no number at "${path}"`);
  if (count2 > 0 && number3 > last)
    throw partialListing(options, `page ${number3} is not empty, though the last page is number ${last}`);
  return number3 < last;
}
function isMissing(value) {
  return value === void 0 || value === null;
}
function pointerAt({ body }, path) {
  const pointer = textAt(body, path);
  return typeof at(body, path) === "number" || URL.canParse(pointer) ? pointer : void 0;
}
function partialListing({ title, listing }, why2) {
  return new ApiError({
    fault: "unexpected",
    what: `${title} did not list everything (GET ${listing.path})`,
    why: why2,
    hint: "Check api-url, and whether the profile fits this API; keylease does not act on a partial list"
  });
}
var import_http_link_header, FIRST_PAGE;
var init_fetch_page = __esm({
  "src/accounts/fetch-page.ts"() {
    "use strict";
    import_http_link_header = __toESM(require_link(), 1);
    init_api_error();
    init_fields();
    FIRST_PAGE = { number: 1, offset: 0, cursor: void 0 };
  }
});

// src/accounts/page-ahead.ts
var Pages;
var init_page_ahead = __esm({
  "src/accounts/page-ahead.ts"() {
    "use strict";
    init_fetch_page();
    Pages = class {
      #options;
      #stop = new AbortController();
      #ahead;
      constructor(options) {
        this.#options = options;
      }
      /** begin asks for the page that `get` is called for next; what fails is thrown then. */
      begin(position) {
        this.#ahead = this.#fetch(position);
        this.#ahead.catch(() => {
        });
      }
      /** get is a page. Throws ApiError. */
      get(position) {
        const page = this.#ahead ?? this.#fetch(position);
        this.#ahead = void 0;
        return page;
      }
      /** stop ends a request whose answer nobody waits for, so that it does not keep the process. */
      stop() {
        this.#stop.abort();
      }
      #fetch(position) {
        return fetchPage(this.#options, position, this.#stop.signal);
      }
    };
  }
});

// src/accounts/pages.ts
async function* listItems(options) {
  const seen = /* @__PURE__ */ new Map();
  const endsBy = options.clock() + LISTING_DEADLINE;
  let before = { isSettled: false, digest: options.before };
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    const now = yield* read(options, { seen, reading, endsBy });
    if (now?.contradiction !== void 0 && before?.contradiction !== void 0)
      throw partialListing(options, now.contradiction);
    if (now?.isSettled || now?.digest !== void 0 && now.digest === before?.digest) {
      if (now.digest !== void 0) options.onDigest?.(now.digest);
      return;
    }
    before = now;
  }
  throw partialListing(options, "it changed every time it was read");
}
async function* read(options, { seen, reading, endsBy }) {
  const { listing, readId, clock: clock3 } = options;
  const digest = (0, import_node_crypto5.createHash)("sha256");
  const pointers = /* @__PURE__ */ new Set();
  const pages2 = new Pages(options);
  let position = FIRST_PAGE;
  let first;
  let count2 = 0;
  try {
    for (; ; ) {
      if (clock3() >= endsBy)
        throw partialListing(options, `it did not end within ${formatDuration(LISTING_DEADLINE)}`);
      const page = await pages2.get(position);
      first ??= page;
      if (page.total !== first.total) return void 0;
      count2 += page.items.length;
      const isWrong = !page.next && page.total !== void 0 && page.total !== count2;
      const contradiction = `it lists ${count2}, and gives ${page.total} as the total`;
      if (listing.page.kind === "none") {
        if (isWrong) return { isSettled: false, contradiction };
        if (page.items.length > 0) yield page.items;
        return { isSettled: true };
      }
      const ids = page.items.map(readId);
      const repeated = ids.filter((id) => seen.get(id) === reading);
      if (ids.length > 0 && repeated.length === ids.length)
        throw partialListing(options, `page ${position.number} repeats an earlier one`);
      const isSound = repeated.length === 0 && new Set(ids).size === ids.length;
      if (page.next && isSound) {
        checkNext(options, { page, position, pointers });
        if (options.isAhead) pages2.begin(page.next);
      }
      digest.update(`${ids.join("\n")}
`);
      const fresh = [];
      for (const [index, id] of ids.entries()) {
        if (!seen.has(id)) fresh.push(page.items[index]);
        seen.set(id, reading);
      }
      if (fresh.length > 0) yield fresh;
      if (!isSound) return void 0;
      if (isWrong) return { isSettled: false, contradiction };
      if (!page.next) {
        const isSettled = position.number === 1 || listing.page.kind === "cursor";
        return { isSettled, digest: digest.digest("hex") };
      }
      position = page.next;
    }
  } finally {
    pages2.stop();
  }
}
function checkNext(options, { page, position, pointers }) {
  const { number: number3 } = position;
  if (page.pointer !== void 0) {
    if (pointers.has(page.pointer))
      throw partialListing(options, `page ${number3} points to the same page as an earlier one`);
    pointers.add(page.pointer);
  }
  if (number3 === MAX_PAGES) throw partialListing(options, `it has more than ${MAX_PAGES} pages`);
}
var import_node_crypto5, MAX_PAGES, MAX_READINGS, LISTING_DEADLINE;
var init_pages = __esm({
  "src/accounts/pages.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_time();
    init_fetch_page();
    init_page_ahead();
    MAX_PAGES = 1e4;
    MAX_READINGS = 4;
    LISTING_DEADLINE = 10 * MINUTE;
  }
});

// src/accounts/rest.ts
function isRefused(error) {
  return error instanceof ApiError && error.isRateLimit;
}
var import_node_crypto6, RestAccount;
var init_rest = __esm({
  "src/accounts/rest.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    init_format();
    init_api_error();
    init_shell();
    init_account();
    init_fields();
    init_instances();
    init_key_request();
    init_match();
    init_pages();
    init_parse_key();
    init_same_key();
    init_template();
    RestAccount = class {
      title;
      verified;
      nameLimit;
      removal;
      supports;
      find;
      #profile;
      #baseUrl;
      #http;
      #vars;
      #instances;
      #clock;
      /** `clock` times listings, in milliseconds. */
      constructor(parts) {
        const { profile, baseUrl, http: http2, vars = {}, clock: clock3 = () => performance.now() } = parts;
        const { title, verified, removal, keys: keys2, instances } = profile;
        this.title = title;
        this.verified = verified;
        this.nameLimit = nameLimit(profile.keys.names);
        this.removal = removal;
        this.supports = {
          instances: instances !== void 0,
          attach: instances?.access !== void 0,
          use: keys2.fields.instances !== void 0 || instances?.keys !== void 0
        };
        this.#profile = profile;
        this.#baseUrl = baseUrl;
        this.#http = http2;
        this.#vars = vars;
        this.#clock = clock3;
        const { get: get2 } = keys2;
        if (get2) this.find = (id) => this.#get(get2, id);
        if (instances)
          this.#instances = new Instances({ title, instances, api: this.#api(), keys: () => allKeys(this) });
      }
      async accountId() {
        const { identity: identity2 } = this.#profile;
        if (!identity2) return void 0;
        const request = this.#fillPath({ method: "GET", path: identity2.path });
        const answer = await this.#http.send(request).catch((error) => {
          if (error instanceof ApiError && error.fault === "unexpected") return void 0;
          throw error;
        });
        return answer?.status === 200 && textAt(answer.body, identity2.id) || void 0;
      }
      keys({ isHasty, ...options } = {}) {
        return this.#keys((request) => this.#http.send({ ...request, isHasty }), options);
      }
      addProblem(name, publicKey) {
        return addProblem(this.#profile, name, publicKey);
      }
      /** add lists before a retry if the POST may have been acted on, so that one whose answer was lost is not repeated. */
      async add(name, publicKey, { isAbsent = false, onDoubt = () => {
      } } = {}) {
        const request = keyRequest(this.#profile, name, publicKey);
        const idempotencyKey = (0, import_node_crypto6.randomUUID)();
        let mayBeThere = !isAbsent;
        return this.#http.retry(async (signal) => {
          const send = (call) => this.#http.once(call, signal);
          const present = mayBeThere ? await this.#find(request, send) : void 0;
          if (present) return present;
          const answer = await send(this.#registration(request, idempotencyKey)).catch((error) => {
            if (isRefused(error)) throw error;
            mayBeThere = true;
            onDoubt();
            throw error;
          });
          mayBeThere = true;
          const { ok, duplicate: duplicate2 } = this.#profile.keys.create;
          const isDone = ok.includes(answer.status);
          const refused2 = () => this.#refusal(`${this.title} did not register the key`, answer);
          if (!isDone && !matchesAny(duplicate2, answer)) throw refused2();
          const registered = isDone ? this.#registered(request, answer) : void 0;
          if (registered) return registered;
          onDoubt();
          const listed = await this.#find(request, send);
          if (listed) return listed;
          throw isDone ? this.#unknownId() : refused2();
        });
      }
      async #get({ path, item, missing: missing2 }, id) {
        const request = { method: "GET", path: fillTemplate(path, { ...this.#vars, key: id }) };
        const answer = await this.#http.send({ ...request, isSingle: true });
        if (matchesAny(missing2, answer)) return void 0;
        if (answer.status !== 200) throw this.#refusal(`${this.title} did not show key ${sanitize(id)}`, answer);
        const key2 = parseKey(this.#profile, at(answer.body, item));
        if (key2.id === id) return key2;
        throw new ApiError({
          fault: "unexpected",
          what: `${this.title} did not show key ${sanitize(id)}`,
          why: `it shows key ${sanitize(key2.id)} in its place`,
          hint: "Check whether the profile fits this API"
        });
      }
      async remove(id) {
        return this.#remove(this.#profile.keys.delete, `${this.title} did not remove key ${sanitize(id)}`, {
          key: id
        });
      }
      removalCommand(id) {
        const { auth, keys: keys2 } = this.#profile;
        const url = this.#baseUrl + fillTemplate(keys2.delete.path, { ...this.#vars, key: id });
        const header = auth.kind === "header" ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN` : "Authorization: Bearer $ACCESS_TOKEN";
        return `curl -X DELETE -H "${header}" ${shellQuote(url)}`;
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
          remove: (removal, what, ids) => this.#remove(removal, what, ids),
          refusal: (what, answer) => this.#refusal(what, answer),
          items: (listing, idPath) => this.#items(listing, idPath, (request) => this.#http.send(request))
        };
      }
      async #remove({ path, ok, gone }, what, ids) {
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
        return this.#fillPath({ method: "POST", path, headers, body: filled, text: answer.kind === "id" });
      }
      /** registered reads the key in the answer to a registration; undefined if only a listing can tell. */
      #registered(request, { body }) {
        const { answer } = this.#profile.keys.create;
        if (answer.kind === "nothing") return void 0;
        if (answer.kind === "id") {
          const id = typeof body === "string" ? body.trim() : "";
          if (!/^[\w-]{1,128}$/.test(id)) throw this.#unknownId();
          return { id, ...request, createdAt: void 0, instances: void 0 };
        }
        const key2 = parseKey(this.#profile, at(body, answer.item), answer.fields);
        if (key2.fingerprint && key2.fingerprint !== request.fingerprint) throw this.#unknownId();
        return {
          ...key2,
          name: key2.name || request.name,
          publicKey: key2.publicKey || request.publicKey,
          fingerprint: request.fingerprint
        };
      }
      /** find looks for the key on the account. Throws ApiError if another key has its name. */
      async #find(request, send) {
        const { names } = this.#profile.keys;
        const isUnique = names !== "comment" && names.unique;
        let namesake;
        for await (const keys2 of this.#keys(send)) {
          const found2 = keys2.find((key2) => isSameKey(key2, request));
          if (found2) return found2;
          if (isUnique) namesake = keys2.findLast(({ name }) => name === request.name) ?? namesake;
        }
        if (!namesake) return void 0;
        throw new ApiError({
          fault: "invalid",
          what: `${this.title} would not accept the key`,
          why: `another key has its name, ${sanitize(namesake.id)}`,
          hint: "Nothing was sent; use another name"
        });
      }
      async *#keys(send, options = {}) {
        const { list: list3, fields } = this.#profile.keys;
        for await (const items of this.#items(list3, fields.id, send, options)) {
          yield items.map((item) => parseKey(this.#profile, item));
        }
      }
      #items(listing, idPath, send, options = {}) {
        return listItems({
          ...options,
          title: this.title,
          listing,
          readId: (item) => requireId(this.title, item, idPath),
          send: (request) => send(this.#fillPath(request)),
          refusal: (what, answer) => this.#refusal(what, answer),
          clock: this.#clock,
          // What waits for its turn cannot be called back.
          isAhead: this.#profile.limits?.listingsPerMinute === void 0
        });
      }
      #fillPath(request) {
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
      #unknownId() {
        return new ApiError({
          fault: "unexpected",
          what: `${this.title} did not say which id the new key has`,
          why: "its answer is not what the profile expects",
          hint: "Check the keys of the account, and whether the profile fits this API"
        });
      }
    };
  }
});

// src/accounts/lines.ts
var lines_exports = {};
__export(lines_exports, {
  findErrorLine: () => findErrorLine,
  findLine: () => findLine
});
function findLine(text2, path) {
  const { document, lineCounter } = parse(text2);
  const paths = Array.from({ length: path.length + 1 }, (_, missing2) => path.slice(0, path.length - missing2));
  const node = paths.map((each) => document.getIn(each, true)).find(import_yaml.isNode);
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}
function findErrorLine(text2, message2) {
  const { document, lineCounter } = parse(text2);
  const [, position] = /at position (\d+)/.exec(message2) ?? [];
  return lineCounter.linePos(Number(position ?? document.errors[0]?.pos[0] ?? text2.length)).line;
}
function parse(text2) {
  const lineCounter = new import_yaml.LineCounter();
  return {
    document: (0, import_yaml.parseDocument)(text2, { lineCounter, prettyErrors: false, logLevel: "silent" }),
    lineCounter
  };
}
var import_yaml;
var init_lines = __esm({
  "src/accounts/lines.ts"() {
    "use strict";
    import_yaml = require("./vendor/yaml.js");
  }
});

// src/accounts/profile-file.ts
var profile_file_exports = {};
__export(profile_file_exports, {
  readProfile: () => readProfile
});
async function readProfile(source) {
  const isJson2 = source.trimStart().startsWith("{");
  const name = isJson2 ? "The profile" : `Profile ${sanitize(source)}`;
  const text2 = isJson2 ? source : readText(name, source);
  const { success, data, error } = import_profile_schema.profileSchema.safeParse(await parseJson(name, text2));
  if (success) return data;
  const { path, message: message2 } = firstFault(error.issues);
  const field2 = sanitize(path.join(".")) || "the profile itself";
  const { findLine: findLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
  throw unusable2(name, `line ${findLine2(text2, path)}, ${field2}: ${sanitize(message2)}`);
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
async function parseJson(name, text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    const { findErrorLine: findErrorLine2 } = await Promise.resolve().then(() => (init_lines(), lines_exports));
    throw unusable2(name, `line ${findErrorLine2(text2, String(error))}: it is not JSON`);
  }
}
function unusable2(what, why2) {
  return new Problem({
    what: `${what} cannot be used`,
    why: why2.replace(/\.$/, ""),
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
    import_profile_schema = require("./vendor/profile-schema.js");
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
async function resolveAddress(options) {
  const { env, http: http2, ...address } = options;
  const provider = await findProvider(options);
  const vars = resolveVars(provider, options);
  const profile = address.profile ? JSON.stringify(provider) : void 0;
  return { ...address, profile, vars };
}
async function needsToken(address) {
  if (address.profile) return true;
  const provider = await findProvider(address);
  return !TOKENLESS.includes(provider.id);
}
async function findProvider({
  provider,
  profile
}) {
  if (profile) {
    const { readProfile: readProfile2 } = await Promise.resolve().then(() => (init_profile_file(), profile_file_exports));
    return readProfile2(profile);
  }
  const found2 = providers.find(({ id }) => id === provider);
  if (found2) return found2;
  throw new Problem({
    what: "The provider cannot be used",
    why: `there is no provider "${sanitize(provider)}"`,
    hint: `Use one of ${providers.map(({ id }) => id).join(", ")}, or a profile of your own`
  });
}
function resolveVars({ title, vars = {} }, { vars: given = {}, env = process.env }) {
  const entries = Object.entries(vars).map(([name, { env: variable, about: about2, default: fallback }]) => {
    const value = ownValue(given, name) || ownValue(env, variable) || fallback;
    if (value) return [name, value];
    throw new Problem({
      what: `${title} cannot be used`,
      why: `it needs ${about2}, and the environment variable ${variable} is empty`,
      hint: `Set ${variable}`
    });
  });
  return Object.fromEntries(entries);
}
function openRest(profile, { apiUrl, apiToken, vars, http: http2 }) {
  const { title, auth, limits: limits2 } = profile;
  const baseUrl = (apiUrl ?? fillTemplate(profile.baseUrl, vars)).replace(/\/+$/, "");
  const deadline = limits2?.listingsPerMinute ? 18e4 : void 0;
  const common = {
    title,
    baseUrl,
    secret: apiToken,
    hints: accountHints(baseUrl),
    limits: limits2,
    deadline,
    headers: profile.headers ?? {},
    ...http2
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
    init_hints();
    init_oauth2();
    init_providers();
    init_rest();
    init_template();
    init_variables();
  }
});

// src/cli/account-options.ts
async function openFromOptions(options, observe) {
  const { profile, apiUrl } = options;
  const provider = readProvider(options);
  const vars = readVariables(options);
  const apiToken = await readToken({ provider, profile });
  const account = await openAccount({ provider, profile, apiUrl, apiToken, vars, http: { observe } });
  if (!account.verified) note(unverifiedNote(account.title));
  return account;
}
async function readToken(address) {
  if (!await needsToken(address)) return "";
  const token = (process.env.KEYLEASE_API_TOKEN ?? "").trim();
  if (isToken(token)) return token;
  throw new Problem({
    what: "No API key",
    why: `the environment variable KEYLEASE_API_TOKEN ${token ? "contains characters that no API key has" : "is empty"}`,
    hint: "Set it to an API key of the account"
  });
}
function accountArguments({ provider, profile, apiUrl, var: vars = [] }) {
  const pairs2 = Object.entries({ "--provider": provider, "--profile": profile, "--api-url": apiUrl });
  const words = pairs2.flatMap(([option, value]) => value === void 0 ? [] : [option, value]);
  return [...words, ...vars.flatMap((each) => ["--var", each])];
}
function readProvider({ provider, profile }) {
  const ids = providers.map(({ id }) => id);
  const unusable10 = (why2) => new UsageError({
    what: "No account selected",
    why: why2,
    hint: `Choose a provider with --provider (${ids.join(", ")}), or give a profile with --profile`
  });
  if (profile !== void 0 && provider !== void 0)
    throw unusable10("--provider and --profile cannot be used together");
  if (profile !== void 0) return "";
  if (provider === void 0) throw unusable10("neither --provider nor --profile is given");
  if (!ids.includes(provider)) throw unusable10(`there is no provider "${sanitize(provider)}"`);
  return provider;
}
function readVariables({ var: pairs2 = [] }) {
  return Object.fromEntries(pairs2.map(readVariable));
}
function readVariable(pair) {
  const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (name && value && isVariableName(name)) return [name, value];
  const what = `Invalid --var ${sanitize(pair)}`;
  const why2 = name && value ? `${sanitize(name)} is not the name of a variable` : "it is not of the form name=value";
  throw new UsageError({ what, why: why2, hint: "Write it as in --var region=eu" });
}
var init_account_options = __esm({
  "src/cli/account-options.ts"() {
    "use strict";
    init_account();
    init_open();
    init_providers();
    init_variables();
    init_format();
    init_address();
    init_problem();
    init_output();
    init_usage_error();
  }
});

// src/cli/keys/key-table.ts
function keyRow2(key2) {
  return [
    sanitize(key2.id),
    sanitize(key2.name) || "-",
    keyTypeText(key2),
    key2.fingerprint ?? "-",
    toIso(key2.createdAt)?.replace(/:\d\d\.\d+Z$/, "Z") ?? "?",
    key2.instances ? instanceNames2(key2.instances) || "-" : "?"
  ];
}
function keyTypeText(key2) {
  const { type, bits } = parseType(key2);
  if (type) return sanitize([type, bits].filter(Boolean).join(" "), 60);
  return key2.fingerprint ? "?" : "not a key";
}
function keyObject(key2) {
  const { id, name, publicKey, fingerprint: fingerprint2 = null, instances = null, managed = false } = key2;
  const { type = null, bits = null } = parseType(key2);
  const [createdAt, lastUsedAt, expiresAt] = [key2.createdAt, key2.lastUsedAt, key2.expiresAt].map(
    (each) => toIso(each) ?? null
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint: fingerprint2, ...times, instances, managed, publicKey };
}
function keyName({ id, name, fingerprint: fingerprint2 }) {
  return `${sanitize(name) || "an unnamed key"} (id ${sanitize(id)}, ${fingerprint2 ?? "not a key"})`;
}
function instanceNames2(instances) {
  return instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)).join(", ");
}
function parseType(key2) {
  if (!key2.fingerprint || !key2.publicKey) return {};
  const { type, bits } = parsePublicKey(key2.publicKey);
  return { type, bits };
}
var KEY_COLUMNS, FREE_TEXT_COLUMNS;
var init_key_table = __esm({
  "src/cli/keys/key-table.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_time();
    KEY_COLUMNS = ["ID", "NAME", "TYPE", "FINGERPRINT", "CREATED", "INSTANCES"];
    FREE_TEXT_COLUMNS = ["NAME", "INSTANCES"];
  }
});

// src/cli/keys/list-keys.ts
var list_keys_exports = {};
__export(list_keys_exports, {
  listKeys: () => listKeys
});
async function listKeys(options) {
  const account = await openFromOptions(options);
  const layOut = await layout(options);
  let isEmpty = true;
  for await (const keys2 of account.keys()) {
    isEmpty = false;
    const isRead = await print(layOut(keys2).join("\n"));
    if (!isRead) return EXIT.clean;
  }
  if (isEmpty) note(`The ${account.title} account has no keys.`);
  return EXIT.clean;
}
async function layout(options) {
  if (options.json) return (keys2) => keys2.map((key2) => json(keyObject(key2)));
  const { ColumnWriter: ColumnWriter7 } = await Promise.resolve().then(() => __toESM(require("./vendor/table.js"), 1));
  const columns = new ColumnWriter7(KEY_COLUMNS, { flexible: FREE_TEXT_COLUMNS });
  return (keys2) => columns.lines(keys2.map(keyRow2));
}
var init_list_keys = __esm({
  "src/cli/keys/list-keys.ts"() {
    "use strict";
    init_account_options();
    init_exit_codes();
    init_output();
    init_key_table();
  }
});

// src/keys/agent-identity.ts
function agentLayout(type) {
  const known = findKeyType(type);
  if (known?.keyType.isFido) throw new KeyFault("hardware");
  if (known?.keyType.agent && !known.isCertificate) return known.keyType.agent;
  const isName2 = /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type);
  throw new KeyFault("unsupported", isName2 ? type : "an unknown type");
}
function checkLeastBits({ type, bits = Infinity }) {
  const least = findKeyType(type)?.keyType.leastBits ?? 0;
  if (bits < least) {
    throw new KeyFault("unsupported", `${type} of ${bits} bits, when OpenSSH takes no less than ${least}`);
  }
}
function publicBlob(identity2) {
  const { type, layout: layout3, parts } = splitIdentity(identity2);
  return Buffer.concat([type, ...layout3.publicFields(parts)].map(wireString));
}
function isConsistent(identity2) {
  const { layout: layout3, parts, left } = splitIdentity(identity2);
  return left === 0 && layout3.isConsistent(parts);
}
function splitIdentity(identity2) {
  const reader = new WireReader(identity2);
  const type = reader.text();
  const layout3 = agentLayout(type);
  const parts = Array.from({ length: layout3.parts }, () => reader.string());
  return { type, layout: layout3, parts, left: reader.left };
}
var init_agent_identity = __esm({
  "src/keys/agent-identity.ts"() {
    "use strict";
    init_fault();
    init_key_types();
    init_wire();
  }
});

// src/keys/formats/block-text.ts
function checkSize({ length }) {
  if (length > LONGEST_KEY) throw new KeyFault("too-large", `one has ${length} characters`);
}
function wrap(base64, width) {
  return base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
function lineRepair(block2, body = block2) {
  if (body.includes("\n\n")) return "blank lines";
  if (block2.includes("\n")) return /^[\w+/=\n]+ /.test(body) ? "newlines turned into spaces" : void 0;
  return /\s/.test(body) ? "newlines turned into spaces" : "missing newlines";
}
var LONGEST_KEY;
var init_block_text = __esm({
  "src/keys/formats/block-text.ts"() {
    "use strict";
    init_fault();
    LONGEST_KEY = 16 * 1024;
  }
});

// src/keys/formats/pem-armor.ts
function armorLabel(line2) {
  return /^-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY)-----$/.exec(line2)?.[1];
}
function findArmor(text2, { accepts, width }) {
  const blocks = [];
  const markers = [...text2.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== "BEGIN") throw new KeyFault("truncated", "its BEGIN line");
    if (end?.[1] !== "END") throw new KeyFault("truncated", "its END line");
    const label = begin[2] ?? "";
    if (label !== end[2]) throw new KeyFault("damaged", "its BEGIN and END lines differ");
    if (!accepts(label)) continue;
    const inside = text2.slice(begin.index + begin[0].length, end.index);
    const range = { start: begin.index, end: end.index + end[0].length };
    blocks.push({ ...range, ...rewritten(label, inside, width) });
  }
  return blocks;
}
function rewritten(label, inside, width) {
  checkSize(inside);
  const [headers = "", cipher, iv] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, "").replace(/=+$/, "");
  if (!base64) throw new KeyFault("truncated", "its body");
  if (!/^[A-Za-z0-9+/]+$/.test(base64))
    throw new KeyFault("damaged", "it contains something other than base64");
  if (base64.length % 4 === 1) throw new KeyFault("truncated", "at least one character");
  const lines = wrap(Buffer.from(base64, "base64").toString("base64"), width);
  const head = cipher ? ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher},${iv}`, ""] : [];
  const [begin, end] = armorSpelling(label);
  const text2 = [begin, ...head, ...lines, end, ""].join("\n");
  const repair2 = lineRepair(inside, inside.slice(headers.length));
  return { text: text2, body: base64, forms: [inside.trim()], repair: repair2 };
}
function openArmor(text2) {
  const [, label = "", cipher, base64 = ""] = ARMOR.exec(text2) ?? [];
  return { label, cipher, body: Buffer.from(base64, "base64") };
}
function missingArmor(text2, isBody) {
  if (/(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/.test(text2)) {
    return new KeyFault("truncated", "dashes of its BEGIN and END lines");
  }
  const isKey2 = isBody(Buffer.from(text2.replace(/\s/g, ""), "base64"));
  return isKey2 ? new KeyFault("truncated", "its BEGIN and END lines") : void 0;
}
function armorSpelling(label) {
  return [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
}
var PEM_LABELS, ARMOR_END, MARKER, HEADERS, ARMOR;
var init_pem_armor = __esm({
  "src/keys/formats/pem-armor.ts"() {
    "use strict";
    init_fault();
    init_block_text();
    PEM_LABELS = [
      ...["RSA", "EC", "DSA"].map((algorithm) => `${algorithm} PRIVATE KEY`),
      "PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY"
    ];
    ARMOR_END = /^-----END /;
    MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
    HEADERS = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;
    ARMOR = /^-----BEGIN (.*)-----\n(?:Proc-Type: 4,ENCRYPTED\nDEK-Info: (.*),.*\n\n)?([^-]*)-----END /;
  }
});

// src/keys/formats/openssh-decrypt.ts
var openssh_decrypt_exports = {};
__export(openssh_decrypt_exports, {
  decrypt: () => decrypt
});
function decrypt({ cipher: name, kdf, section, tag }, passphrase, budget) {
  const cipher = Object.hasOwn(CIPHERS, name) ? CIPHERS[name] : void 0;
  if (!cipher) throw new KeyFault("unsupported-encryption", "OpenSSH does not have this cipher");
  if (kdf.name !== "bcrypt") throw new KeyFault("unsupported-encryption", "its key derivation is not bcrypt");
  if (tag.length < cipher.tag) throw new KeyFault("truncated", "the end of it");
  if (tag.length > cipher.tag) throw new KeyFault("damaged", "there is data after its end");
  if (section.length % cipher.block > 0)
    throw new KeyFault("damaged", "its length is not a multiple of the cipher block");
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
  const result2 = import_bcrypt_pbkdf.default.pbkdf(pass, pass.length, salt, salt.length, key2, key2.length, rounds);
  if (result2 < 0) throw new KeyFault("damaged", "its encryption has no salt");
  return key2;
}
function decipher({ name, key: length, tag: tagLength }, keyAndIv, section, tag) {
  if (name === "chacha20") {
    const iv = Buffer.alloc(16);
    iv.writeUInt8(1);
    return (0, import_node_crypto7.createDecipheriv)(name, keyAndIv.subarray(0, 32), iv).update(section);
  }
  const decipher2 = (0, import_node_crypto7.createDecipheriv)(name, keyAndIv.subarray(0, length), keyAndIv.subarray(length));
  if (tagLength > 0) decipher2.setAuthTag(tag);
  else decipher2.setAutoPadding(false);
  try {
    return Buffer.concat([decipher2.update(section), decipher2.final()]);
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
var import_node_crypto7, import_bcrypt_pbkdf, CIPHERS;
var init_openssh_decrypt = __esm({
  "src/keys/formats/openssh-decrypt.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
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
      // Of its two keys the first is for contents; the second is for the length of packets, which files do not have.
      "chacha20-poly1305@openssh.com": { name: "chacha20", key: 64, iv: 0, block: 8, tag: 16 }
    };
  }
});

// src/keys/formats/openssh.ts
function readHead(reader) {
  if (reader.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw new KeyFault("damaged", "it does not begin like an OpenSSH key");
  }
  const cipher = reader.text();
  const kdf = { name: reader.text(), options: reader.string() };
  const count2 = reader.uint32();
  return { cipher, kdf, count: count2, blob: reader.string() };
}
async function readKey(reader, { passphrase, budget }) {
  const { cipher, kdf, count: count2, blob } = readHead(reader);
  if (count2 !== 1) throw new KeyFault("damaged", "it does not hold exactly one key");
  const publicKey = readBlob(blob);
  agentLayout(publicKey.type);
  const section = reader.string();
  const tag = reader.bytes(reader.left);
  if (cipher !== "none") {
    const { decrypt: decrypt3 } = await Promise.resolve().then(() => (init_openssh_decrypt(), openssh_decrypt_exports));
    const secret = decrypt3({ cipher, kdf, section, tag }, passphrase, budget);
    if (!checkNumbersAgree(secret)) throw new KeyFault("wrong-passphrase");
    return readSecret(secret, publicKey);
  }
  if (tag.length > 0) throw new KeyFault("damaged", "there is data after its end");
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
  if (reader.text() !== publicKey.type) {
    throw new KeyFault("damaged", "its two halves are of different types");
  }
  for (let { parts } = agentLayout(publicKey.type); parts > 0; parts -= 1) reader.string();
  const agentIdentity = secret.subarray(start, reader.at);
  const comment = reader.text();
  const padding = reader.bytes(reader.left);
  if (padding.some((byte, at2) => byte !== at2 + 1)) throw new KeyFault("damaged", "its padding is wrong");
  if (!publicBlob(agentIdentity).equals(publicKey.blob)) {
    throw new KeyFault("damaged", "its two halves do not match");
  }
  if (!isConsistent(agentIdentity)) throw new KeyFault("damaged", "its numbers do not match each other");
  return { publicKey: { ...publicKey, comment }, agentIdentity };
}
var LABEL, MAGIC, openSsh, UNREADABLE;
var init_openssh = __esm({
  "src/keys/formats/openssh.ts"() {
    "use strict";
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    init_pem_armor();
    LABEL = "OPENSSH PRIVATE KEY";
    MAGIC = "openssh-key-v1\0";
    openSsh = {
      name: "OpenSSH",
      detect: (line2) => armorLabel(line2) === LABEL,
      end: ARMOR_END,
      extract: (text2) => findArmor(text2, { accepts: (label) => label === LABEL, width: 70 }),
      missing: (text2) => missingArmor(text2, (data) => data.toString("latin1", 0, MAGIC.length) === MAGIC),
      spelling: armorSpelling(LABEL),
      isProven: () => true,
      async read(text2, unlock) {
        try {
          return await readKey(new WireReader(openArmor(text2).body), unlock);
        } catch (error) {
          if (error instanceof RangeError) throw new KeyFault("truncated", "the end of it");
          throw error;
        }
      },
      async publicHalf(text2) {
        const [, base64] = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)/.exec(text2) ?? [];
        if (!base64) return void 0;
        try {
          const { cipher, blob } = readHead(new WireReader(Buffer.from(base64.replace(/\s/g, ""), "base64")));
          return { publicKey: readBlob(blob), encrypted: cipher !== "none" };
        } catch (error) {
          if (error instanceof RangeError || error instanceof KeyFault) return UNREADABLE;
          throw error;
        }
      }
    };
    UNREADABLE = { publicKey: void 0, encrypted: void 0 };
  }
});

// src/keys/formats/der.ts
function isDerSequence(data) {
  try {
    const reader = new DerReader(data);
    reader.sequence();
    return reader.tag === void 0;
  } catch (error) {
    if (error instanceof KeyFault) return false;
    throw error;
  }
}
function derValue(tag, contents) {
  const { length } = contents;
  const head = length < 128 ? [tag, length] : [tag, 130, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), contents]);
}
var INTEGER, OCTETS, OID, SEQUENCE, DerReader;
var init_der = __esm({
  "src/keys/formats/der.ts"() {
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
        if (this.tag !== tag) throw new KeyFault("damaged", "it does not have the structure of a key");
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
      /** number returns the next value, an INTEGER taken as positive; approximate from 2^53 on. */
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
        if (bytes2 === 0 || bytes2 > 3) throw new KeyFault("damaged", "it does not have the structure of a key");
        const digits = this.#data.subarray(2, 2 + bytes2);
        return { start: 2 + bytes2, length: digits.length === bytes2 ? digits.readUIntBE(0, bytes2) : Infinity };
      }
    };
  }
});

// src/keys/formats/named-curve.ts
function withNamedCurve(key2) {
  if (key2.asymmetricKeyType !== "ec") return key2;
  const jwk = { key: key2.export({ format: "jwk" }), format: "jwk" };
  return key2.type === "private" ? (0, import_node_crypto8.createPrivateKey)(jwk) : (0, import_node_crypto8.createPublicKey)(jwk);
}
var import_node_crypto8;
var init_named_curve = __esm({
  "src/keys/formats/named-curve.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
  }
});

// src/keys/formats/pkcs8-encryption.ts
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
    throw new KeyFault("unsupported-encryption", "its cipher is neither AES-CBC nor Triple DES");
  } else {
    throw new KeyFault("unsupported-encryption", "its scheme is not PBES2");
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
    throw new KeyFault("unsupported-encryption", "its PBKDF2 does not use an SHA hash");
  } else {
    throw new KeyFault("unsupported-encryption", "its key derivation is neither PBKDF2 nor scrypt");
  }
}
var PBES2, PBKDF2, SCRYPT, PKCS12, HMAC_SHA, CIPHER;
var init_pkcs8_encryption = __esm({
  "src/keys/formats/pkcs8-encryption.ts"() {
    "use strict";
    init_fault();
    init_der();
    PBES2 = "2a864886f70d01050d";
    PBKDF2 = "2a864886f70d01050c";
    SCRYPT = "2b06010401da47040b";
    PKCS12 = ["2a864886f70d010c0103", "2a864886f70d010c0104"];
    HMAC_SHA = /^2a864886f70d02(07|08|09|0a|0b|0c|0d)$/;
    CIPHER = /^(6086480165030401(02|16|2a)|2a864886f70d0307)$/;
  }
});

// src/keys/formats/pkcs8-form.ts
function checkPrimes(der) {
  const key2 = new DerReader(der).sequence();
  key2.number();
  if (key2.sequence().oid() !== RSA) return;
  const isMultiPrime = new DerReader(key2.octets()).sequence().number() > 0;
  if (isMultiPrime) throw new KeyFault("unsupported", "an RSA key with more than two primes");
}
function splitPkcs8(der) {
  const key2 = new DerReader(der).sequence();
  const { tag: first } = key2;
  if (first !== INTEGER || key2.number() !== 1) return { der, publicKey: void 0 };
  const [algorithm, privateKey] = [key2.value(SEQUENCE), key2.octets()];
  while (key2.tag !== void 0 && key2.tag !== PUBLIC_KEY) key2.value(key2.tag);
  const publicKey = key2.tag === PUBLIC_KEY ? key2.value(PUBLIC_KEY).subarray(1) : void 0;
  const version2 = derValue(INTEGER, Buffer.of(0));
  const parts = [version2, derValue(SEQUENCE, algorithm), derValue(OCTETS, privateKey)];
  return { der: derValue(SEQUENCE, Buffer.concat(parts)), publicKey };
}
var RSA, PUBLIC_KEY;
var init_pkcs8_form = __esm({
  "src/keys/formats/pkcs8-form.ts"() {
    "use strict";
    init_fault();
    init_der();
    RSA = "2a864886f70d010101";
    PUBLIC_KEY = 129;
  }
});

// src/keys/formats/read-pem.ts
var read_pem_exports = {};
__export(read_pem_exports, {
  readPem: () => readPem
});
function readPem(pem2, { passphrase, budget }) {
  if (!PEM_LABELS.includes(pem2.label)) throw new KeyFault("unsupported", "its PEM label is not known");
  const encrypted = pem2.cipher !== void 0 || pem2.label === "ENCRYPTED PRIVATE KEY";
  const key2 = encrypted ? decrypt2(pem2, passphrase, budget) : parse2(pem2);
  checkType(key2);
  checkPrimes(key2.export({ format: "der", type: "pkcs8" }));
  return readAgain(withNamedCurve(key2));
}
function decrypt2(pem2, passphrase, budget) {
  if (pem2.cipher === void 0) checkEncryption(pem2.body, budget);
  else checkCipher(pem2.cipher, pem2.body);
  if (!passphrase) throw new KeyFault("encrypted");
  try {
    return (0, import_node_crypto9.createPrivateKey)({ key: pem2.text, passphrase });
  } catch {
    throw new KeyFault("wrong-passphrase");
  }
}
function checkCipher(cipher, body) {
  const name = cipher.toLowerCase();
  const info = (0, import_node_crypto9.getCiphers)().includes(name) ? (0, import_node_crypto9.getCipherInfo)(name) : void 0;
  if (info?.mode !== "cbc") throw new KeyFault("unsupported-encryption", "OpenSSL does not have this cipher");
  if (body.length % (info.blockSize ?? 1) > 0) throw new KeyFault("truncated", "the end of it");
}
function parse2({ label, text: text2, body }) {
  const reader = new DerReader(body);
  reader.sequence();
  if (reader.tag !== void 0) throw new KeyFault("damaged", "there is data after its end");
  const isPkcs8 = label === "PRIVATE KEY";
  const { der, publicKey } = isPkcs8 ? splitPkcs8(body) : { der: body, publicKey: void 0 };
  const key2 = open(publicKey ? { key: der, format: "der", type: "pkcs8" } : text2);
  if (publicKey && !(0, import_node_crypto9.createPublicKey)(key2).export(SPKI).subarray(-publicKey.length).equals(publicKey)) {
    throw new KeyFault("damaged", "its two halves do not match");
  }
  return key2;
}
function open(input) {
  try {
    return (0, import_node_crypto9.createPrivateKey)(input);
  } catch {
    throw new KeyFault("damaged");
  }
}
function checkType({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
  if (type === "rsa" || type === "ed25519") return;
  if (type !== "ec") throw new KeyFault("unsupported", type);
  const curve = details?.namedCurve;
  if (Object.values(CURVES).some(({ openssl }) => openssl === curve)) return;
  throw new KeyFault(
    "unsupported",
    `an EC key on ${curve ? `the curve ${curve}` : "a curve without a name"}`
  );
}
function readAgain(key2) {
  const agentIdentity = identify(key2);
  if (!agentIdentity) throw new KeyFault("damaged", "two parsers find different keys in it");
  if (!isConsistent(agentIdentity)) throw new KeyFault("damaged", "its numbers do not match each other");
  return { publicKey: readBlob(publicBlob(agentIdentity)), agentIdentity };
}
function identify(key2) {
  try {
    const text2 = String(key2.export({ format: "pem", type: "pkcs8" }));
    const identity2 = import_sshpk.default.parsePrivateKey(text2, "pem").toBuffer("rfc4253");
    const publicKey = import_sshpk.default.parseKey(publicBlob(identity2), "rfc4253").toString("pkcs8");
    const same = (0, import_node_crypto9.createPublicKey)(key2).export(SPKI).equals((0, import_node_crypto9.createPublicKey)(publicKey).export(SPKI));
    return same ? identity2 : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto9, import_sshpk, SPKI;
var init_read_pem = __esm({
  "src/keys/formats/read-pem.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
    import_sshpk = __toESM(require("./vendor/sshpk.js"), 1);
    init_agent_identity();
    init_curves();
    init_fault();
    init_public_key();
    init_der();
    init_named_curve();
    init_pem_armor();
    init_pkcs8_encryption();
    init_pkcs8_form();
    SPKI = { format: "der", type: "spki" };
  }
});

// src/keys/read-public-pem.ts
var read_public_pem_exports = {};
__export(read_public_pem_exports, {
  readPublicPem: () => readPublicPem
});
function readPublicPem(text2) {
  try {
    const spki = withNamedCurve((0, import_node_crypto10.createPublicKey)(text2)).export({ format: "pem", type: "spki" });
    const key2 = readBlob(import_sshpk2.default.parseKey(spki, "pem").toBuffer("rfc4253"));
    return key2.bits === void 0 ? void 0 : key2;
  } catch {
    return void 0;
  }
}
var import_node_crypto10, import_sshpk2;
var init_read_public_pem = __esm({
  "src/keys/read-public-pem.ts"() {
    "use strict";
    import_node_crypto10 = require("node:crypto");
    import_sshpk2 = __toESM(require("./vendor/sshpk.js"), 1);
    init_named_curve();
    init_public_key();
  }
});

// src/keys/formats/pem.ts
var EC_PARAMETERS, pem;
var init_pem = __esm({
  "src/keys/formats/pem.ts"() {
    "use strict";
    init_der();
    init_pem_armor();
    EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----\s*$/;
    pem = {
      name: "PEM",
      detect: (line2) => armorLabel(line2) !== void 0,
      end: ARMOR_END,
      extract(text2) {
        return findArmor(text2, { accepts: () => true, width: 64 }).map((block2) => {
          const parameters = EC_PARAMETERS.exec(text2.slice(0, block2.start));
          return parameters ? { ...block2, start: parameters.index } : block2;
        });
      },
      missing: (text2) => missingArmor(text2, isDerSequence),
      spelling: [...PEM_LABELS.flatMap(armorSpelling), "Proc-Type", "DEK-Info"],
      // In PKCS#8 that is a seed and nothing else (RFC 8410, section 7), and every seed is a key.
      isProven: (type) => type !== "ssh-ed25519",
      async read(text2, unlock) {
        const { readPem: readPem2 } = await Promise.resolve().then(() => (init_read_pem(), read_pem_exports));
        return readPem2({ ...openArmor(text2), text: text2 }, unlock);
      },
      /** Its label or a header says that it is encrypted (RFC 7468, section 11; RFC 1421, section 4.6.1.1). */
      async publicHalf(text2) {
        const [block2, label] = /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY-----[^-]*(?:-----END [A-Z0-9 ]*-----)?/.exec(text2) ?? [];
        if (block2 === void 0) return void 0;
        const encrypted = label === "ENCRYPTED " || /Proc-Type:\s*4,\s*ENCRYPTED/i.test(text2);
        if (encrypted) return { publicKey: void 0, encrypted };
        const { readPublicPem: readPublicPem2 } = await Promise.resolve().then(() => (init_read_public_pem(), read_public_pem_exports));
        return { publicKey: readPublicPem2(block2), encrypted };
      }
    };
  }
});

// src/keys/formats/putty-fault.ts
function puttyFault(code, detail) {
  return new KeyFault(
    code,
    detail,
    "Paste the whole .ppk file again, from `PuTTY-User-Key-File` to the end of `Private-MAC`"
  );
}
var init_putty_fault = __esm({
  "src/keys/formats/putty-fault.ts"() {
    "use strict";
    init_fault();
  }
});

// src/keys/formats/putty-argon2.ts
var putty_argon2_exports = {};
__export(putty_argon2_exports, {
  deriveArgon2: () => deriveArgon2
});
async function deriveArgon2(text2, { passphrase, budget }) {
  const [, name = "", ...numbers] = FIELDS2.exec(text2) ?? [];
  const [memory = 0, passes = 0, parallelism = 0] = numbers.slice(0, 3).map(Number);
  const salt = Buffer.from(numbers[3] ?? "", "hex");
  if (!name) throw puttyFault("damaged", "its fields are garbled");
  if (!isVariant(name)) throw new KeyFault("unsupported-encryption", "its key derivation is not Argon2");
  budget.argon2(memory, passes, parallelism);
  if (salt.length < 8) throw puttyFault("damaged", "its encryption has no salt");
  const options = { iterations: passes, parallelism, memorySize: memory, hashLength: LENGTH };
  return Buffer.from(await VARIANTS[name]({ password: passphrase, salt, ...options, outputType: "binary" }));
}
function isVariant(name) {
  return Object.hasOwn(VARIANTS, name);
}
var import_hash_wasm, VARIANTS, FIELDS2, LENGTH;
var init_putty_argon2 = __esm({
  "src/keys/formats/putty-argon2.ts"() {
    "use strict";
    import_hash_wasm = require("./vendor/hash-wasm.js");
    init_fault();
    init_putty_fault();
    VARIANTS = { Argon2id: import_hash_wasm.argon2id, Argon2i: import_hash_wasm.argon2i, Argon2d: import_hash_wasm.argon2d };
    FIELDS2 = /^Key-Derivation: (\S+)\nArgon2-Memory: (\d{1,10})\nArgon2-Passes: (\d{1,10})\nArgon2-Parallelism: (\d{1,10})\nArgon2-Salt: ((?:[0-9a-f]{2})+)$/m;
    LENGTH = 80;
  }
});

// src/keys/formats/read-putty.ts
var read_putty_exports = {};
__export(read_putty_exports, {
  readPutty: () => readPutty
});
async function readPutty(key2, unlock) {
  agentLayout(keyType(key2.blob));
  const [, base64 = ""] = /Private-Lines: \d+\n([^:]*)\nPrivate-MAC/.exec(key2.text) ?? [];
  const section = Buffer.from(base64, "base64");
  if (key2.cipher === "none") return match(key2, section, puttyFault("damaged"));
  if (key2.cipher !== "aes256-cbc") {
    throw new KeyFault("unsupported-encryption", "PuTTY does not have this cipher", ENCRYPT_AGAIN);
  }
  if (section.length % IV > 0)
    throw puttyFault("damaged", "its length is not a multiple of the cipher block");
  const { passphrase } = unlock;
  if (!passphrase) throw new KeyFault("encrypted", void 0, GIVE_PASSPHRASE);
  const keyAndIv = await deriveKey2(key2.text, { ...unlock, passphrase });
  const decipher2 = (0, import_node_crypto11.createDecipheriv)(
    "aes-256-cbc",
    keyAndIv.subarray(0, KEY),
    keyAndIv.subarray(KEY, KEY + IV)
  );
  const secret = decipher2.setAutoPadding(false).update(section);
  return match(key2, secret, new KeyFault("wrong-passphrase"));
}
function keyType(blob) {
  try {
    return readBlob(blob).type;
  } catch {
    throw puttyFault("truncated", "the end of its public half");
  }
}
async function deriveKey2(text2, unlock) {
  if (text2.startsWith("PuTTY-User-Key-File-3")) {
    const { deriveArgon2: deriveArgon22 } = await Promise.resolve().then(() => (init_putty_argon2(), putty_argon2_exports));
    return deriveArgon22(text2, unlock);
  }
  const hash7 = (sequence) => (0, import_node_crypto11.createHash)("sha1").update(Buffer.of(0, 0, 0, sequence)).update(unlock.passphrase).digest();
  return Buffer.concat([Buffer.concat([hash7(0), hash7(1)]).subarray(0, KEY), Buffer.alloc(IV)]);
}
function match({ blob, comment }, secret, fault) {
  try {
    const agentIdentity = identify2(blob, new WireReader(secret));
    if (publicBlob(agentIdentity).equals(blob) && isConsistent(agentIdentity)) {
      return { publicKey: { ...readBlob(blob), comment }, agentIdentity };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw fault;
}
function identify2(blob, secret) {
  const reader = new WireReader(blob);
  const type = reader.text();
  const shown2 = [];
  while (reader.left > 0) shown2.push(reader.string());
  if (type === "ssh-rsa") {
    const [e = EMPTY3, n = EMPTY3] = shown2;
    const [d = EMPTY3, p = EMPTY3, q = EMPTY3, iqmp = EMPTY3] = [0, 1, 2, 3].map(() => secret.string());
    return Buffer.concat([type, n, e, d, iqmp, p, q].map(wireString));
  }
  const own2 = secret.string();
  if (type !== "ssh-ed25519") return Buffer.concat([type, ...shown2, own2].map(wireString));
  const [point = EMPTY3] = shown2;
  const seed = Buffer.concat([own2, Buffer.alloc(KEY)]).subarray(0, Math.max(own2.length, KEY));
  return Buffer.concat([type, point, Buffer.concat([seed, point])].map(wireString));
}
var import_node_crypto11, KEY, IV, GIVE_PASSPHRASE, ENCRYPT_AGAIN, EMPTY3;
var init_read_putty = __esm({
  "src/keys/formats/read-putty.ts"() {
    "use strict";
    import_node_crypto11 = require("node:crypto");
    init_agent_identity();
    init_fault();
    init_public_key();
    init_wire();
    init_putty_fault();
    KEY = 32;
    IV = 16;
    GIVE_PASSPHRASE = "Give its passphrase as well, or remove the passphrase with `puttygen key.ppk -P`";
    ENCRYPT_AGAIN = "Save it again with PuTTYgen, with a passphrase or without";
    EMPTY3 = Buffer.alloc(0);
  }
});

// src/keys/formats/putty.ts
function publicParts(text2) {
  const [, base64 = ""] = PUBLIC.exec(text2) ?? [];
  const [, comment = ""] = COMMENT.exec(text2) ?? [];
  const [, cipher] = /Encryption:\s+(\S{1,40})/.exec(text2) ?? [];
  return { blob: Buffer.from(base64.replace(/\s/g, ""), "base64"), cipher, comment };
}
function findKey(piece, start) {
  const last = END.exec(piece);
  if (!last) {
    if (piece.includes("Private-MAC:")) throw puttyFault("damaged", "its fields are garbled");
    throw puttyFault("truncated", "the end of it");
  }
  const end = last.index + last[0].length;
  const found2 = piece.slice(0, end);
  checkSize(found2);
  const fields = FIELDS3.exec(found2.split(/\s+/).join(" "));
  if (!fields) throw puttyFault("damaged", "its fields are garbled");
  const [, version2, type, encryption, comment, publicHalf2 = "", derivation = "", privateHalf = "", mac = ""] = fields;
  const [publicLines, privateLines] = [publicHalf2, privateHalf].map(
    (half) => wrap(half.replaceAll(" ", ""), 64)
  );
  const lines = [
    `PuTTY-User-Key-File-${version2}: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    ...derivation.match(/\S+ \S+/g) ?? [],
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    mac,
    ""
  ];
  return {
    ...{ start, end: start + end, text: lines.join("\n"), body: privateLines.join("").replace(/=+$/, "") },
    ...{ forms: [found2, privateHalf], repair: lineRepair(found2) }
  };
}
var START, END, FIELDS3, PUBLIC, COMMENT, putty;
var init_putty = __esm({
  "src/keys/formats/putty.ts"() {
    "use strict";
    init_fault();
    init_public_key();
    init_block_text();
    init_putty_fault();
    START = /PuTTY-User-Key-File-(\d)/g;
    END = /Private-MAC:\s+(?:[0-9a-f]{64}|[0-9a-f]{40})/;
    FIELDS3 = new RegExp(
      [
        /^PuTTY-User-Key-File-([23]): (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?/,
        /Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) ((?:Key-Derivation: \S{1,20} (?:Argon2-[A-Z][a-z]+: \w{1,200} ){4})?)/,
        /Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) (Private-MAC: \w+)$/
      ].map(({ source }) => source).join("")
    );
    PUBLIC = /Public-Lines:\s+\d+\s([A-Za-z0-9+/=\s]+?)\s(?=[A-Z][A-Za-z0-9-]{1,40}:)/;
    COMMENT = /Comment: ?(.*?)\s?Public-Lines:/s;
    putty = {
      name: "PuTTY",
      detect: (line2) => /^PuTTY-User-Key-File-\d+: /.test(line2),
      end: /^Private-MAC: /,
      extract(text2) {
        const starts = [...text2.matchAll(START)];
        return starts.map(({ index, 1: version2 }, at2) => {
          if (version2 !== "2" && version2 !== "3") {
            const convert2 = "Convert it with `puttygen key.ppk -O private-openssh-new -o key`";
            throw new KeyFault("unsupported-format", `PuTTY's version ${version2}`, convert2);
          }
          return findKey(text2.slice(index, starts[at2 + 1]?.index), index);
        });
      },
      missing: (text2) => /^(Public-Lines|Private-Lines|Private-MAC): /m.test(text2) ? puttyFault("truncated", "its first line") : void 0,
      spelling: [
        ...["PuTTY-User-Key-File-2", "PuTTY-User-Key-File-3", "Encryption", "Comment", "Public-Lines"],
        ...["Key-Derivation", "Argon2-Memory", "Argon2-Passes", "Argon2-Parallelism", "Argon2-Salt"],
        ...["Private-Lines", "Private-MAC"]
      ],
      isProven: () => true,
      async read(text2, unlock) {
        const { readPutty: readPutty2 } = await Promise.resolve().then(() => (init_read_putty(), read_putty_exports));
        return readPutty2({ text: text2, ...publicParts(text2) }, unlock);
      },
      async publicHalf(text2) {
        if (!text2.includes("PuTTY-User-Key-File-")) return void 0;
        const { blob, cipher, comment } = publicParts(text2);
        const encrypted = cipher === void 0 ? void 0 : cipher !== "none";
        try {
          return { publicKey: { ...readBlob(blob), comment }, encrypted };
        } catch (error) {
          if (error instanceof RangeError) return { publicKey: void 0, encrypted };
          throw error;
        }
      }
    };
  }
});

// src/keys/formats/key-formats.ts
var KEY_FORMATS;
var init_key_formats = __esm({
  "src/keys/formats/key-formats.ts"() {
    "use strict";
    init_openssh();
    init_pem();
    init_putty();
    KEY_FORMATS = [openSsh, putty, pem];
  }
});

// src/keys/blocks.ts
function findBlocks(text2) {
  const blocks = [];
  for (const format2 of KEY_FORMATS) {
    const found2 = format2.extract(text2).map((block2) => ({ ...block2, format: format2 }));
    blocks.push(...found2.filter((block2) => !blocks.some((other) => overlap(block2, other))));
  }
  blocks.sort((one, other) => one.start - other.start);
  const repairs = new Set(blocks.flatMap(({ repair: repair2 }) => repair2 ?? []));
  let end = 0;
  for (const block2 of [...blocks, { start: text2.length, end: text2.length }]) {
    if (text2.slice(end, block2.start).trim()) repairs.add("text around it");
    end = block2.end;
  }
  return { blocks, repairs: [...repairs] };
}
function overlap(one, other) {
  return one.start < other.end && other.start < one.end;
}
var init_blocks = __esm({
  "src/keys/blocks.ts"() {
    "use strict";
    init_key_formats();
  }
});

// src/keys/repair.ts
function repair(text2, all2 = LAYOUT_REPAIRS) {
  const repairs = /* @__PURE__ */ new Set();
  let repaired = text2;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = repaired;
    for (const [name, undo] of all2) {
      const after = undo(repaired);
      if (after !== repaired && name) repairs.add(name);
      repaired = after;
    }
    if (repaired === before) break;
  }
  return { text: repaired, repairs: [...repairs] };
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
function replaceOutsideComment(text2, pattern, by) {
  const either = new RegExp(`^Comment: .*$|${pattern.source}`, `${pattern.flags}m`);
  return text2.replace(either, (...match2) => match2[0].startsWith("Comment: ") ? match2[0] : by(...match2));
}
function withoutIndentation(text2) {
  return text2.split("\n").map((line2) => line2.trimStart()).join("\n");
}
function withoutTrailingSpace(text2) {
  return text2.split("\n").map((line2) => line2.trimEnd()).join("\n").trim();
}
function withoutQuotes(text2) {
  const bare2 = text2.trim();
  const quoted = bare2.length > 1 && /["'`“‘]/.test(bare2.charAt(0)) && /["'`”’]/.test(bare2.slice(-1));
  return quoted ? bare2.slice(1, -1) : text2;
}
function withoutEscapes(text2) {
  if (isJson(text2)) return text2;
  return replaceOutsideComment(text2, /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, () => "\n");
}
function withoutBase64(text2) {
  const packed = text2.replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text2;
  const unpacked = Buffer.from(packed, "base64").toString("utf8");
  const isText2 = !/[^\P{Cc}\s]|\ufffd/u.test(unpacked.replace(/^\ufffd{2}|\0/g, ""));
  return isText2 ? unpacked : text2;
}
var LAYOUT_REPAIRS, MOST_ROUNDS;
var init_repair = __esm({
  "src/keys/repair.ts"() {
    "use strict";
    LAYOUT_REPAIRS = [
      ["unusual line breaks", (text2) => text2.replace(/[\u0085\u2028\u2029]/g, "\n")],
      ["invisible characters, such as a byte order mark", (text2) => text2.replace(new RegExp("\\p{Cf}", "gu"), "")],
      ["Windows line endings", (text2) => text2.replaceAll("\r\n", "\n")],
      ["old Mac line endings", (text2) => text2.replaceAll("\r", "\n")],
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
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text2)) throw new KeyFault("html");
}
function publicLine(types) {
  return new RegExp(`(?:${types.map((type) => type.replaceAll(".", "\\.")).join("|")}) AAAA`);
}
function diagnose(text2, given) {
  if (PATH2.test(given.trim())) return new KeyFault("path");
  for (const [pattern, fault] of MISTAKES) if (pattern.test(text2)) return fault();
  for (const format2 of KEY_FORMATS) {
    const missing2 = format2.missing(text2);
    if (missing2) return missing2;
  }
  if (/BEGIN(?! EC PARAMETERS-)|PRIVATE\s*KEY|PuTTY-User/i.test(text2))
    return new KeyFault("damaged", "its first line is garbled");
  return /^\{\s*"/.test(text2) ? new KeyFault("json", "and it is cut off") : new KeyFault("no-key");
}
var MISTAKES, PATH2;
var init_diagnosis = __esm({
  "src/keys/diagnosis.ts"() {
    "use strict";
    init_fault();
    init_key_formats();
    init_key_types();
    init_repair();
    MISTAKES = [
      [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault("certificate")],
      [publicLine(KEY_TYPES.map(({ name }) => certificateType(name))), () => new KeyFault("certificate")],
      [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault("public-half")],
      [publicLine(KEY_TYPES.map(({ name }) => name)), () => new KeyFault("public-half")],
      [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault("unsupported", "a PGP key")],
      [
        /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
        () => new KeyFault("unsupported-format", "that of SSH Communications")
      ]
    ];
    PATH2 = /^(?:(?:~|\.{1,2}|\$\{?HOME\}?|%\w+%|[a-z]:|file:|\\)[\\/]|\/[\w.-]+\/).{1,400}$|^.{0,400}(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|ppk|key))$/i;
  }
});

// src/keys/find-certificates.ts
function addCertificates(text2, keys2) {
  const certificates = (text2.match(CERTIFICATE2) ?? []).map((line2) => parsePublicKey(line2));
  const owners = certificates.map((certificate) => ownerOf(certificate, keys2));
  return keys2.map((key2) => {
    const certificate = certificates[owners.lastIndexOf(key2)];
    return certificate ? { ...key2, certificate } : key2;
  });
}
function ownerOf(certificate, keys2) {
  const { plain } = splitBlob(certificate.blob);
  const owner2 = keys2.find(({ publicKey }) => publicKey.blob.equals(plain));
  if (owner2) return owner2;
  throw new KeyFault("other-certificate", sha256(plain));
}
var TYPES, CERTIFICATE2;
var init_find_certificates = __esm({
  "src/keys/find-certificates.ts"() {
    "use strict";
    init_fault();
    init_fingerprint();
    init_key_types();
    init_public_key();
    init_split_blob();
    TYPES = KEY_TYPES.map(({ name }) => certificateType(name).replaceAll(".", "\\."));
    CERTIFICATE2 = new RegExp(`(?:${TYPES.join("|")})[ \\t]+AAAA[A-Za-z0-9+/]*={0,2}`, "g");
  }
});

// src/keys/kdf-cost.ts
var SCRYPT_MEMORY, ARGON2_MEMORY, KdfBudget;
var init_kdf_cost = __esm({
  "src/keys/kdf-cost.ts"() {
    "use strict";
    init_fault();
    SCRYPT_MEMORY = 32 * 1024 * 1024;
    ARGON2_MEMORY = 256 * 1024;
    KdfBudget = class {
      #used = 0;
      /** spend uses up `amount` of a whole budget of `limit` units. Throws KeyFault `costly`, `damaged`. */
      spend(amount2, limit, unit) {
        if (amount2 < 1) throw new KeyFault("damaged", `it asks for zero ${unit}`);
        this.#used += amount2 / limit;
        if (this.#used <= 1) return;
        throw new KeyFault(
          "costly",
          `it asks for ${amount2} ${unit}; the limit for all keys together is ${limit}`
        );
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
          throw new KeyFault("costly", "its scrypt needs more than 32 MiB of memory");
        if (!Number.isInteger(Math.log2(n)))
          throw new KeyFault("damaged", "the cost of its scrypt is not a power of two");
        this.spend(n * r * p, 2 ** 23, "steps of scrypt");
      }
      /** argon2 pays for Argon2 in WebAssembly (RFC 9106), about 3 microseconds for each KiB of `memory` and pass. */
      argon2(memory, passes, parallelism) {
        if (memory > ARGON2_MEMORY) throw new KeyFault("costly", "its Argon2 needs more than 256 MiB of memory");
        if (parallelism < 1 || memory < 8 * parallelism) {
          throw new KeyFault("damaged", "its Argon2 has less memory than its threads need");
        }
        this.spend(memory * passes, 16e5, "KiB of Argon2");
      }
    };
  }
});

// src/keys/parse-private-keys.ts
async function parsePrivateKeys(text2, passphrase) {
  if (text2.length > LONGEST_TEXT) throw new KeyFault("too-large", `${text2.length} characters`);
  const layout3 = repair(text2);
  const attempt6 = (repaired) => parse3(repaired, { given: text2, layout: layout3, passphrase });
  try {
    return await attempt6(layout3);
  } catch (error) {
    if (!isRepairable(error)) throw error;
    const { repairPaste } = await Promise.resolve().then(() => __toESM(require("./vendor/paste-repairs.js"), 1));
    const pasted = repairPaste(text2);
    if (pasted.text === layout3.text) throw await spelledOut(error, layout3.text);
    return attempt6(pasted).catch(async (fault) => {
      throw isRepairable(fault) ? await spelledOut(fault, pasted.text) : fault;
    });
  }
}
function isRepairable(error) {
  return error instanceof KeyFault && REPAIRABLE.includes(error.code);
}
async function spelledOut(fault, text2) {
  const { misspelling } = await Promise.resolve().then(() => __toESM(require("./vendor/misspelling.js"), 1));
  const meant = misspelling(
    text2,
    KEY_FORMATS.flatMap(({ spelling }) => spelling)
  );
  return meant ? new KeyFault("misspelled", `it should be \`${meant}\``) : fault;
}
async function parse3(whole, { given, layout: layout3, passphrase }) {
  checkWhole(whole.text);
  const { blocks, repairs } = findBlocks(whole.text);
  if (blocks.length === 0) throw diagnose(whole.text, given);
  const unlock = { passphrase, budget: new KdfBudget() };
  const keys2 = /* @__PURE__ */ new Map();
  for (const block2 of blocks) {
    const key2 = await block2.format.read(block2.text, unlock);
    checkLeastBits(key2.publicKey);
    const isProven = block2.format.isProven(key2.publicKey.type);
    if (!isProven && !layout3.text.replace(/\s/g, "").includes(block2.body)) {
      throw new KeyFault("damaged", "it has no checksum, so that only white space in it is repaired");
    }
    const id = key2.publicKey.blob.toString("base64");
    if (!keys2.has(id)) keys2.set(id, key2);
  }
  const all2 = [...whole.repairs, ...repairs];
  const forms = all2.length > 0 ? blocks.flatMap(({ text: text2, forms: forms2, body }) => [text2, ...forms2, body]) : [];
  return {
    keys: addCertificates(whole.text, [...keys2.values()]),
    repairs: all2,
    normalized: [...new Set(forms)]
  };
}
var LONGEST_TEXT, REPAIRABLE;
var init_parse_private_keys = __esm({
  "src/keys/parse-private-keys.ts"() {
    "use strict";
    init_agent_identity();
    init_blocks();
    init_diagnosis();
    init_fault();
    init_find_certificates();
    init_key_formats();
    init_kdf_cost();
    init_repair();
    LONGEST_TEXT = 64 * 1024;
    REPAIRABLE = ["no-key", "truncated", "damaged", "public-half", "unsupported"];
  }
});

// src/keys/describe-private-keys.ts
async function describePrivateKeys(text2) {
  try {
    const { keys: keys2 } = await parsePrivateKeys(text2);
    return keys2.map(({ publicKey }) => ({ publicKey, encrypted: false, fault: void 0 }));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    const { publicKey, encrypted } = error.code === "too-large" ? UNKNOWN : await publicHalf(text2);
    return [{ publicKey, encrypted, fault: error.code === "encrypted" && publicKey ? void 0 : error }];
  }
}
async function holdsPrivateKey(text2) {
  for (const format2 of KEY_FORMATS) {
    if (await format2.publicHalf(text2) ?? format2.missing(text2)) return true;
  }
  return false;
}
async function publicHalf(text2) {
  const { repairPaste } = await Promise.resolve().then(() => __toESM(require("./vendor/paste-repairs.js"), 1));
  for (const repaired of [repair(text2).text, repairPaste(text2).text]) {
    for (const format2 of KEY_FORMATS) {
      const half = await format2.publicHalf(repaired);
      if (half) return half;
    }
  }
  return UNKNOWN;
}
var UNKNOWN;
var init_describe_private_keys = __esm({
  "src/keys/describe-private-keys.ts"() {
    "use strict";
    init_fault();
    init_key_formats();
    init_parse_private_keys();
    init_repair();
    UNKNOWN = { publicKey: void 0, encrypted: void 0 };
  }
});

// src/cli/input.ts
async function readInput({ source, most, tooLarge: tooLarge2, problem }) {
  const stream = source === "-" ? process.stdin : (0, import_node_fs2.createReadStream)(source);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) throw problem(tooLarge2.why, tooLarge2.hint);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message: message2 } = error;
    if (code === "ENOENT") throw problem("it does not exist", "Check the path");
    if (code === "EISDIR") throw problem("it is a directory", "Name a file");
    throw problem(sanitize(message2), "Check the path and its permissions");
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
  const tooLarge2 = { why: "it is larger than any public key", hint: "Give one public key at a time" };
  const problem = (why2, hint) => unusable3(file, why2, hint);
  const text2 = String(await readInput({ source: file, most: MOST_BYTES, tooLarge: tooLarge2, problem }));
  if (await holdsPrivateKey(text2)) {
    throw unusable3(
      file,
      "it is a private key, which must never leave your machine",
      "Give its public half, the file that ends in .pub"
    );
  }
  const lines = text2.split("\n").filter((line3) => line3.trim() && !line3.startsWith("#"));
  const [line2] = lines;
  if (line2 === void 0)
    throw unusable3(file, "it is empty", "Give a public key, such as ~/.ssh/id_ed25519.pub");
  if (lines.length > 1) throw unusable3(file, `it has ${lines.length} lines`, "Give one public key at a time");
  const key2 = parsePublicKey(line2);
  return { ...key2, comment: sanitize(key2.comment) };
}
function unusable3(file, why2, hint) {
  const source = file === "-" ? "Standard input" : `File ${sanitize(file)}`;
  return new Problem({ what: `${source} cannot be added as a public key`, why: why2, hint });
}
var MOST_BYTES;
var init_read_public_key = __esm({
  "src/cli/keys/read-public-key.ts"() {
    "use strict";
    init_format();
    init_describe_private_keys();
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
  const account = await openFromOptions(options);
  checkName(options.name, account);
  const publicKey = formatPublicKey(key2);
  const existing = await findSameKey(account.keys(), { fingerprint: keyFingerprint(key2), publicKey });
  const registered = existing ?? await account.add(options.name, publicKey);
  const done = existing ? `Already on ${account.title}` : `Added to ${account.title}`;
  await print(
    options.json ? json({ ...keyObject(registered), added: !existing }) : `${done}: ${keyName(registered)}`
  );
  return EXIT.clean;
}
function checkName(name, { title, nameLimit: nameLimit2 }) {
  const why2 = name.trim() === "" ? "it is empty" : sanitize(name, Number.POSITIVE_INFINITY) !== name ? "it contains invisible characters, or starts or ends with a space" : name.length > nameLimit2 && `${title} allows ${nameLimit2} characters at most`;
  if (!why2) return;
  throw new UsageError({ what: "Invalid --name", why: why2, hint: "Choose another name" });
}
var init_add_key = __esm({
  "src/cli/keys/add-key.ts"() {
    "use strict";
    init_same_key();
    init_format();
    init_fingerprint();
    init_public_key();
    init_account_options();
    init_exit_codes();
    init_output();
    init_usage_error();
    init_key_table();
    init_read_public_key();
  }
});

// src/audit/inventory.ts
async function readInventory(options) {
  const { account, now, progress, mustStop } = options;
  const nothing = { takenAt: now, keys: [], instances: void 0, reportsUse: account.supports.use };
  const listed = await attempt(() => collect(account.keys(), { progress, mustStop }));
  if ("failed" in listed) return { ...nothing, keysFailed: listed.failed };
  const inventory2 = { ...nothing, keys: listed.items, undoProblems: undoProblems(account, listed.items) };
  if (!account.supports.instances) return inventory2;
  const instances = await attempt(() => collect(account.instances(), { mustStop }));
  if ("failed" in instances) return { ...inventory2, instancesFailed: instances.failed };
  return { ...inventory2, instances: instances.items };
}
function undoProblems(account, keys2) {
  const problems = keys2.map(({ id, name, publicKey }) => [id, account.addProblem(name, publicKey)]);
  return Object.fromEntries(problems.filter((pair) => pair[1] !== void 0));
}
async function attempt(list3) {
  try {
    return { items: await list3() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
async function collect(pages2, { progress, mustStop }) {
  const all2 = [];
  for await (const page of pages2) {
    all2.push(...page);
    progress?.(all2.length);
    const stop = mustStop?.();
    if (stop !== void 0) throw new Error(stop);
  }
  return all2;
}
function isInventory(value) {
  if (!isObject2(value)) return false;
  const { takenAt, keys: keys2, instances, reportsUse } = value;
  return Number.isFinite(takenAt) && Array.isArray(keys2) && keys2.every(isAccountKey) && (instances === void 0 || Array.isArray(instances) && instances.every(isObject2)) && typeof reportsUse === "boolean";
}
function isAccountKey(key2) {
  return isObject2(key2) && [key2.id, key2.name, key2.publicKey].every((text2) => typeof text2 === "string");
}
function isObject2(value) {
  return typeof value === "object" && value !== null;
}
var init_inventory = __esm({
  "src/audit/inventory.ts"() {
    "use strict";
    init_problem();
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

// src/cli/keys/key-use.ts
function findUse(keys2, inventory2) {
  const find = useFinder(inventory2);
  return keys2.map((key2) => {
    const use = find(key2);
    const isInUse2 = use.kind === "unknown" || instancesInUse(use).length > 0;
    return { key: use.kind === "known" ? { ...key2, instances: use.instances } : key2, use, isInUse: isInUse2 };
  });
}
function describeUse(keys2, { instances = [] }) {
  const removed = new Set(keys2.map(({ key: key2 }) => key2.id));
  const closed = instances.filter(
    ({ keyIds = [] }) => keyIds.length > 0 && keyIds.every((id) => removed.has(id))
  );
  return [
    ...keys2.flatMap(({ key: key2, use }) => {
      if (use.kind === "not-reported")
        return [`It is not known whether ${keyName(key2)} is in use: the provider does not say.`];
      if (use.kind === "unknown")
        return [`It is not known whether ${keyName(key2)} is in use: ${sanitize(use.why, 400)}`];
      return use.instances.length === 0 ? [] : [`In use: ${keyName(key2)} is on ${instanceNames2(use.instances)}.`];
    }),
    ...closed.length > 0 ? [`No other key of this account is on ${instanceNames2(closed)}.`] : []
  ];
}
var init_key_use = __esm({
  "src/cli/keys/key-use.ts"() {
    "use strict";
    init_evidence();
    init_format();
    init_key_table();
  }
});

// src/cli/keys/restore-command.ts
function restoreCommand(key2, options) {
  if (!key2.fingerprint || !key2.publicKey) return void 0;
  const parsed = parsePublicKey(key2.publicKey);
  const line2 = formatPublicKey({ ...parsed, comment: sanitize(parsed.comment) });
  const name = sanitize(key2.name) || key2.fingerprint;
  const add = ["keylease", "keys", "add", ...accountArguments(options), `--name=${name}`, "-"];
  return `${shellCommand(["printf", "%s\\n", line2])} | ${shellCommand(add)}`;
}
var init_restore_command = __esm({
  "src/cli/keys/restore-command.ts"() {
    "use strict";
    init_format();
    init_public_key();
    init_shell();
    init_account_options();
  }
});

// src/cli/keys/remove-keys.ts
var remove_keys_exports = {};
__export(remove_keys_exports, {
  removeKeys: () => removeKeys
});
async function removeKeys(names, options) {
  const account = await openFromOptions(options);
  const inventory2 = await readInventory({ account, now: Date.now() });
  if (inventory2.keysFailed !== void 0) throw nothingRemoved(inventory2.keysFailed, "Run this again");
  const keys2 = select(inventory2.keys, names, account);
  checkManaged(keys2);
  const used = findUse(keys2, inventory2);
  await announce(used);
  for (const line2 of describeUse(used, inventory2)) note(line2);
  note(account.removal.note);
  if (options.yes) checkInUse(used, options);
  else await askFirst(account, used);
  for (const key2 of keys2) await account.remove(key2.id).catch(printError);
  const left = new Set((await allKeys(account)).map(identity));
  for (const key2 of keys2) await report(key2, { ...options, removed: !left.has(identity(key2)) });
  const kept2 = keys2.filter((key2) => left.has(identity(key2)));
  if (kept2.length === 0) return EXIT.clean;
  throw new Problem({
    what: `${kept2.length} of ${pluralize(keys2.length, "key")} could not be removed`,
    why: `${account.title} still lists ${kept2.map(keyName).join(", ")}`,
    hint: `Try again, or remove ${kept2.length === 1 ? "it" : "them"} on the website of the provider`
  });
}
function select(keys2, names, { title }) {
  const matches = (key2, name) => key2.id === name || key2.fingerprint === name;
  const unknown = names.filter((name) => !keys2.some((key2) => matches(key2, name)));
  if (unknown.length > 0) {
    const why2 = `${title} has no key ${unknown.map((name) => sanitize(name)).join(", ")}`;
    throw nothingRemoved(why2, "Give ids or SHA256 fingerprints, as `keylease keys list` prints them");
  }
  return keys2.filter((key2) => names.some((name) => matches(key2, name)));
}
function checkManaged(keys2) {
  const managed = keys2.filter(({ managed: managed2 }) => managed2);
  if (managed.length === 0) return;
  throw nothingRemoved(`the provider itself manages ${managed.map(keyName).join(", ")}`, "Leave it out");
}
function checkInUse(used, { inUse: inUse2 }) {
  const [first] = used.filter((each) => each.isInUse);
  if (inUse2 || !first) return;
  const is = first.use.kind === "unknown" ? "may be" : "is";
  throw nothingRemoved(
    `${keyName(first.key)} ${is} on a machine, which --yes alone does not confirm`,
    "Give --in-use as well, to lock out whoever logs in with it"
  );
}
async function announce(keys2) {
  const { ColumnWriter: ColumnWriter7 } = await Promise.resolve().then(() => __toESM(require("./vendor/table.js"), 1));
  const columns = new ColumnWriter7(KEY_COLUMNS, {
    flexible: FREE_TEXT_COLUMNS,
    window: process.stderr.columns
  });
  for (const line2 of columns.lines(keys2.map(({ key: key2 }) => keyRow2(key2)))) note(line2);
}
async function askFirst(account, used) {
  const isInUse2 = used.some((each) => each.isInUse);
  if (!canAsk()) {
    const words = isInUse2 ? "--yes and --in-use" : "--yes";
    const hint = `Give ${words} to remove the keys listed above`;
    throw nothingRemoved("there is no terminal to ask for confirmation on", hint);
  }
  const some = used.length === 1 ? "this key" : `these ${used.length} keys`;
  const although = isInUse2 ? ", which locks out whoever logs in with it" : "";
  if (!await confirm(`Remove ${some} from ${account.title}${although}?`)) {
    throw nothingRemoved("you did not answer yes", "Run this again if you change your mind");
  }
  const now = new Set((await allKeys(account)).map(identity));
  if (used.every(({ key: key2 }) => now.has(identity(key2)))) return;
  throw nothingRemoved("the keys changed while you were asked", "Run this again");
}
function nothingRemoved(why2, hint) {
  return new Problem({ what: "Nothing was removed", why: why2.replace(/\.$/, ""), hint });
}
async function report(key2, options) {
  const { removed } = options;
  const restore = restoreCommand(key2, options);
  if (options.json) {
    await print(json({ ...keyObject(key2), removed, restore: restore ?? null }));
  } else if (removed) {
    await print(`Removed ${keyName(key2)}.`);
    await print(
      restore ? `  To restore it: ${restore}` : "  It cannot be restored: its public key is unknown."
    );
  }
}
function identity({ id, fingerprint: fingerprint2, publicKey }) {
  return JSON.stringify([id, fingerprint2, publicKey]);
}
var init_remove_keys = __esm({
  "src/cli/keys/remove-keys.ts"() {
    "use strict";
    init_account();
    init_inventory();
    init_format();
    init_problem();
    init_account_options();
    init_confirm();
    init_exit_codes();
    init_output();
    init_key_table();
    init_key_use();
    init_restore_command();
  }
});

// src/cli/instances/list-instances.ts
var list_instances_exports = {};
__export(list_instances_exports, {
  listInstances: () => listInstances
});
async function listInstances(options) {
  const account = await openFromOptions(options);
  if (!account.supports.instances) {
    throw new Problem({
      what: `The instances of ${account.title} cannot be listed`,
      why: "its API has no such list, or the profile does not describe it",
      hint: "Look them up on the provider's own page"
    });
  }
  const layOut = await layout2(options);
  let isEmpty = true;
  for await (const instances of account.instances()) {
    isEmpty = false;
    const isRead = await print(layOut(instances).join("\n"));
    if (!isRead) return EXIT.clean;
  }
  if (isEmpty) note(`The ${account.title} account has no instances.`);
  return EXIT.clean;
}
async function layout2(options) {
  if (options.json) return (instances) => instances.map((each) => json(instanceObject(each)));
  const { ColumnWriter: ColumnWriter7 } = await Promise.resolve().then(() => __toESM(require("./vendor/table.js"), 1));
  const columns = new ColumnWriter7(COLUMNS2, { flexible: ["NAME", "STATUS"] });
  return (instances) => columns.lines(instances.map(instanceRow));
}
function instanceRow(instance) {
  const { id, name, status, keyIds } = instance;
  return [
    sanitize(id),
    sanitize(name) || "-",
    sanitize(status) || "?",
    sanitize(addressText(instance), 400) || "-",
    keyIds ? keyIds.map((each) => sanitize(each)).join(", ") || "-" : "?"
  ];
}
function addressText({ user, host, port }) {
  if (!host) return "";
  const name = host.includes(":") && port !== void 0 ? `[${host}]` : host;
  return `${user ? `${user}@` : ""}${name}${port === void 0 ? "" : `:${port}`}`;
}
function instanceObject({ id, name, status, ...others }) {
  const { user = null, host = null, port = null, keyIds = null } = others;
  return { id, name, status, user, host, port, keyIds };
}
var COLUMNS2;
var init_list_instances = __esm({
  "src/cli/instances/list-instances.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_account_options();
    init_exit_codes();
    init_output();
    COLUMNS2 = ["ID", "NAME", "STATUS", "ADDRESS", "KEYS"];
  }
});

// src/cli/interrupt.ts
function onInterrupt({ first, leave }) {
  const interrupt = new AbortController();
  const listener = () => {
    if (interrupt.signal.aborted) {
      leave();
      process.exit(EXIT.interrupted);
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
    init_exit_codes();
    SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
  }
});

// src/keys/generate.ts
function generateKey(comment) {
  const { x = "", d = "" } = (0, import_node_crypto12.generateKeyPairSync)("ed25519").privateKey.export({ format: "jwk" });
  const point = Buffer.from(x, "base64url");
  const seed = Buffer.from(d, "base64url");
  const blob = Buffer.concat([wireString("ssh-ed25519"), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    agentIdentity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))])
  };
}
var import_node_crypto12;
var init_generate = __esm({
  "src/keys/generate.ts"() {
    "use strict";
    import_node_crypto12 = require("node:crypto");
    init_public_key();
    init_wire();
  }
});

// src/cli/doctor/examination.ts
var import_node_crypto13, import_promises2, LONGEST_LAG, PAUSE, Examination;
var init_examination = __esm({
  "src/cli/doctor/examination.ts"() {
    "use strict";
    import_node_crypto13 = require("node:crypto");
    import_promises2 = require("node:timers/promises");
    init_account();
    init_fingerprint();
    init_generate();
    init_public_key();
    LONGEST_LAG = 1e4;
    PAUSE = 500;
    Examination = class {
      account;
      /** Not the name of a lease, though it looks similar: no sweep and no audit takes it for one. */
      name = `keylease-doctor-${(0, import_node_crypto13.randomBytes)(5).toString("hex")}`;
      publicKey;
      fingerprint;
      /** The keys of the account before anything was added. */
      before = [];
      /** The provider's id of the throwaway key, once it is known. */
      id;
      /** True from right before the key is added: from then on there may be something to clean up. */
      mayExist = false;
      #signal;
      constructor(account, signal) {
        const { publicKey } = generateKey(this.name);
        this.account = account;
        this.publicKey = formatPublicKey(publicKey);
        this.fingerprint = keyFingerprint(publicKey);
        this.#signal = signal;
      }
      list() {
        return allKeys(this.account);
      }
      /** testKeys picks the throwaway key and any copies of it, also by name, because the profile may misread public keys. */
      testKeys(keys2) {
        return keys2.filter(({ name, fingerprint: fingerprint2 }) => name === this.name || fingerprint2 === this.fingerprint);
      }
      /** listUntil lists until a condition holds, for 10 seconds at most. `lag` is how long it took in milliseconds, or infinite. */
      async listUntil(isDone) {
        const start = performance.now();
        for (; ; ) {
          const asked = performance.now() - start;
          const keys2 = await this.list();
          const done = isDone(keys2);
          if (done || asked > LONGEST_LAG || this.#signal.aborted)
            return { keys: keys2, lag: done ? asked : Number.POSITIVE_INFINITY };
          await (0, import_promises2.setTimeout)(PAUSE, void 0, { signal: this.#signal }).catch(() => {
          });
        }
      }
    };
  }
});

// src/cli/doctor/recorder.ts
function responseLines({ status, headers, text: text2 }) {
  const fields = Object.entries(headers).map(([name, value]) => {
    return `${name}: ${SECRET_HEADER.test(name) ? "***" : value}`;
  });
  return [`status ${status}`, ...fields.map(shown), shown(text2) || "(empty body)"];
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
    init_known_secrets();
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
      /** lines prints them without secrets; each line is safe to print. */
      lines() {
        if (!this.#last) return [];
        const { method, url, body, answer: response } = this.#last;
        const request = [
          `${method} ${shown(withoutCredentials(url))}`,
          ...body ? [shown(JSON.stringify(body))] : []
        ];
        return [...request, ...response ? responseLines(response) : ["(no response)"]];
      }
    };
  }
});

// src/cli/doctor/remove-test-key.ts
async function removeTestKey(examination, options) {
  if (!examination.mayExist) return;
  try {
    const ids = new Set(examination.testKeys(await examination.list()).map(({ id }) => id));
    if (examination.id !== void 0) ids.add(examination.id);
    for (const id of ids) await examination.account.remove(id);
    const { keys: keys2 } = await examination.listUntil((keys3) => examination.testKeys(keys3).length === 0);
    if (examination.testKeys(keys2).length > 0) throw new Error("it is still listed");
    await print(
      ids.size > 0 ? "Cleaned up: the throwaway key was removed from the account." : "Nothing to clean up: the account does not list the throwaway key."
    );
  } catch (error) {
    await print(`NOT cleaned up: ${errorMessage(error)}`);
    await print(leftover(examination, options));
  }
}
function leftover({ id, name, fingerprint: fingerprint2 }, options) {
  const key2 = id ? sanitize(id) : fingerprint2;
  const command = shellCommand(["keylease", "keys", "remove", ...accountArguments(options), key2]);
  return [
    `The key ${name} (id ${id ? sanitize(id) : "unknown"}, ${fingerprint2}) may still be on the account.`,
    `Remove it on the website of the provider, or with: ${command}`
  ].join("\n");
}
var init_remove_test_key = __esm({
  "src/cli/doctor/remove-test-key.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_shell();
    init_account_options();
    init_output();
  }
});

// src/cli/doctor/steps.ts
function checkName2({ name }, shown2) {
  if (shown2 === name) return;
  throw misfit(
    `the key was named ${name}, but the account calls it "${sanitize(shown2)}"`,
    "fields.name and names"
  );
}
function created({ createdAt }) {
  const date = toIso(createdAt);
  if (createdAt === void 0 || date === void 0) return { text: "no creation time" };
  const off = Math.abs(createdAt - Date.now()) > HOUR;
  if (!off) return { text: `created ${date}` };
  return { text: `created ${date}? Check fields.createdAt, or the local clock`, warning: true };
}
function lagging(lag) {
  return { text: `the listing was ${(lag / 1e3).toFixed(1)} s late`, warning: true };
}
function misfit(why2, fields) {
  const what = "The account does not behave as the profile says";
  return new Problem({ what, why: why2, hint: `Check ${fields} in the profile` });
}
var LAG, LIST, CHANGES2;
var init_steps = __esm({
  "src/cli/doctor/steps.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    LAG = 250;
    LIST = {
      name: "list the keys",
      async run(examination) {
        examination.before = await examination.list();
        const { length: count2 } = examination.before;
        const unread = examination.before.filter(({ fingerprint: fingerprint2 }) => !fingerprint2).length;
        if (count2 > 0 && unread === count2) {
          throw misfit(`none of the ${count2} listed keys has a readable public key`, "fields.publicKey");
        }
        return {
          text: `${pluralize(count2, "key")}${unread ? `, ${unread} of them unreadable` : ""}`,
          warning: unread > 0
        };
      }
    };
    CHANGES2 = [
      {
        name: "add a throwaway key",
        async run(examination) {
          examination.mayExist = true;
          const { id, name, fingerprint: fingerprint2 } = await examination.account.add(
            examination.name,
            examination.publicKey
          );
          examination.id = id;
          if (fingerprint2 !== examination.fingerprint) {
            throw misfit(
              "the response to the new key does not contain that key",
              "create.answer and fields.publicKey"
            );
          }
          checkName2(examination, name);
          return { text: `${examination.name}, id ${sanitize(id)}` };
        }
      },
      {
        name: "find it in a new listing",
        async run(examination) {
          const { keys: keys2, lag } = await examination.listUntil((keys3) => examination.testKeys(keys3).length > 0);
          const [key2, ...copies] = examination.testKeys(keys2);
          if (!key2) throw misfit("the listing does not contain the new key", "list");
          if (copies.length > 0)
            throw misfit(`the listing contains the new key ${copies.length + 1} times`, "list");
          if (key2.fingerprint !== examination.fingerprint) {
            throw misfit("the listing shows the new key without its public key", "fields.publicKey");
          }
          if (key2.id !== examination.id) {
            throw misfit(
              `the key was added with id ${sanitize(examination.id ?? "")}, but is listed with id ${sanitize(key2.id)}`,
              "fields.id"
            );
          }
          checkName2(examination, key2.name);
          if (lag > LAG) return lagging(lag);
          return created(key2);
        }
      },
      {
        name: "add it again: no duplicate",
        async run(examination) {
          await examination.account.add(examination.name, examination.publicKey);
          const copies = examination.testKeys(await examination.list());
          if (copies.length > 1) {
            const ids = copies.map(({ id }) => sanitize(id)).join(", ");
            throw misfit(`the account now has the key ${copies.length} times (ids ${ids})`, "create.duplicate");
          }
          return { text: "the key was recognized" };
        }
      },
      {
        name: "remove it",
        async run(examination) {
          if (await examination.account.remove(examination.id ?? "") === "gone") {
            throw misfit("the account listed the key, but says that there is nothing to remove", "delete");
          }
          return { text: "removed" };
        }
      },
      {
        name: "list again: it is gone",
        async run(examination) {
          const { keys: keys2, lag } = await examination.listUntil((keys3) => examination.testKeys(keys3).length === 0);
          if (examination.testKeys(keys2).length > 0)
            throw misfit("the key is still listed after its removal", "delete");
          const missing2 = examination.before.filter(({ id }) => !keys2.some((key2) => key2.id === id));
          if (missing2.length > 0) {
            const names = missing2.map(({ id, name }) => `${sanitize(name)} (id ${sanitize(id)})`).join(", ");
            throw new Problem({
              what: "The account lost other keys",
              why: `${names} disappeared during this check`,
              hint: "Ask whether somebody else removed them; if not, check delete in the profile"
            });
          }
          return lag > LAG ? lagging(lag) : { text: "all other keys are still there" };
        }
      },
      {
        name: "remove it again: no error",
        async run(examination) {
          await examination.account.remove(examination.id ?? "");
          return { text: "a missing key counts as removed" };
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
  const account = await openFromOptions(options, recorder.observe);
  const interrupt = onInterrupt({
    first: () => note("Interrupted: cleaning up. Interrupt again to exit at once."),
    leave: () => examination.mayExist && note(leftover(examination, options))
  });
  const examination = new Examination(account, interrupt.signal);
  const steps = options.readOnly ? [LIST] : [LIST, ...CHANGES2];
  let failed;
  for (const step of steps) {
    if (failed || interrupt.signal.aborted) break;
    recorder.forget();
    const error = await take(step, examination);
    if (error === void 0) continue;
    failed = { step, error };
    for (const line2 of recorder.lines()) await print(`    ${line2}`);
  }
  if (failed || interrupt.signal.aborted) await removeTestKey(examination, options);
  interrupt.stop();
  if (interrupt.signal.aborted) {
    note("keylease: The profile was not checked completely: interrupted. Run this again.");
    return EXIT.interrupted;
  }
  if (failed) throw diagnosis(account.title, failed);
  await print(
    options.readOnly ? "Listing works. Adding and removing keys was not tried." : "The profile works with this account."
  );
  return EXIT.clean;
}
async function take(step, examination) {
  const start = performance.now();
  const row2 = (mark, text2) => {
    const seconds = ((performance.now() - start) / 1e3).toFixed(2);
    return print(`${mark} ${step.name.padEnd(27)} ${seconds.padStart(6)} s  ${text2}`);
  };
  try {
    const { text: text2, warning } = await step.run(examination);
    await row2(warning ? colored("yellow", "!") : colored("green", "\u2714"), text2);
    return void 0;
  } catch (error) {
    await row2(colored("red", "\u2718"), errorMessage(error));
    return error;
  }
}
function diagnosis(title, { step, error }) {
  const why2 = `the step "${step.name}" failed, see above`;
  const fault = error instanceof ApiError ? error.fault : "unexpected";
  if (["transient", "refused", "tls"].includes(fault)) {
    const what2 = `The profile could not be checked on this ${title} account`;
    return new Problem({ what: what2, why: why2, hint: "Resolve that error, then run this again" });
  }
  const what = `The profile does not work with this ${title} account`;
  return new Problem({ what, why: why2, hint: "Correct the profile, then run this again" });
}
var init_doctor = __esm({
  "src/cli/doctor/doctor.ts"() {
    "use strict";
    init_api_error();
    init_problem();
    init_account_options();
    init_exit_codes();
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
    const { ColumnWriter: ColumnWriter7 } = await Promise.resolve().then(() => __toESM(require("./vendor/table.js"), 1));
    const rows2 = providers.map(({ id: id2, title, verified, docs }) => [id2, title, verified ? "yes" : "no", docs]);
    await print(new ColumnWriter7(["ID", "TITLE", "VERIFIED", "DOCUMENTATION"]).lines(rows2).join("\n"));
    return EXIT.clean;
  }
  const provider = providers.find((each) => each.id === id);
  if (!provider) {
    throw new UsageError({
      what: "No profile to show",
      why: `there is no built-in profile "${sanitize(id)}"`,
      hint: `Choose one of: ${providers.map((each) => each.id).join(", ")}`
    });
  }
  if ("open" in provider) {
    throw new UsageError({
      what: "No profile to show",
      why: `${provider.title} is implemented in code, not by a profile`,
      hint: "Start from another one"
    });
  }
  await print(json(provider, 2));
  return EXIT.clean;
}
var init_show_profile = __esm({
  "src/cli/profile/show-profile.ts"() {
    "use strict";
    init_providers();
    init_format();
    init_exit_codes();
    init_output();
    init_usage_error();
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
function unreadable(why2) {
  const hint = "Reduce the document to the paths of SSH keys and what they refer to";
  return new Problem({ what: "The document cannot be read", why: why2, hint });
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
          const why2 = "it has neither `openapi: 3` nor `swagger: 2`";
          throw new Problem({ what: "This is not an OpenAPI document", why: why2, hint: "Use one of these versions" });
        }
      }
      /** node returns a value as an object, with references followed; undefined if it is not one. Throws Problem on a circle. */
      node(value) {
        const seen = /* @__PURE__ */ new Set();
        let node = asNode(value);
        for (; ; ) {
          this.#visits += 1;
          if (this.#visits > MOST_VISITS) throw unreadable("it has too many references");
          const reference = node?.$ref;
          if (typeof reference !== "string") return node;
          if (seen.has(reference)) throw unreadable(`reference ${sanitize(reference)} is circular`);
          seen.add(reference);
          node = asNode(this.#target(reference));
        }
      }
      /** child returns the object at a path of names, with references followed. */
      child(value, ...names) {
        return names.reduce((node, name) => this.node(own(node, name)), this.node(value));
      }
      /** nodes returns the objects in a list, with references followed. */
      nodes(values) {
        return values.map((each) => this.node(each)).filter((each) => each !== void 0);
      }
      #target(reference) {
        if (!reference.startsWith("#/")) {
          throw new Problem({
            what: "The document is incomplete",
            why: `it refers to ${sanitize(reference)}`,
            hint: "Combine it into one file, for example with `redocly bundle`"
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
  const more = asList(own(schema, "allOf")).flatMap((part) => {
    return direct(document, document.node(part) ?? {}, prefix, parts + 1);
  });
  return [...mine, ...more];
}
function itemSchema(document, schema) {
  return document.node(own(schema, "items"));
}
function responseSchema(document, operation, status) {
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
  const parameters = document.nodes(asList(own(operation, "parameters")));
  const body = parameters.find((each) => each.in === "body");
  return document.child(body, "schema");
}
function successStatuses(document, operation) {
  return Object.keys(document.child(operation, "responses") ?? {}).filter((code) => /^2\d\d$/.test(code)).map(Number);
}
function asList(value) {
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
    where: swagger ? "schemes, host and basePath" : "first of servers, variables at their defaults",
    why: address ? `"${address}" is not a complete address` : "the document has none"
  });
}
function draftAuth(document, { operation, notes }) {
  const [first, ...others] = asList(operation.security ?? document.root.security);
  const names = Object.keys(document.node(first) ?? {});
  const [name = ""] = names;
  const { root, swagger } = document;
  const schemes = swagger ? document.child(root, "securityDefinitions") : document.child(root, "components", "securitySchemes");
  const scheme = document.child(schemes, name);
  const auth = names.length === 1 && scheme ? readHeader(scheme) : void 0;
  return notes.take("auth", auth, {
    where: `security scheme ${name}${others.length > 0 ? `, first of ${others.length + 1}` : ""}`,
    why: scheme ? `security scheme ${name} is not a single token in a header` : "the document has no security scheme for it"
  });
}
function readHeader({ type, scheme, in: place, name, description }) {
  const bearer = { kind: "header", header: "Authorization", prefix: "Bearer " };
  if (type === "http") return String(scheme).toLowerCase() === "bearer" ? bearer : void 0;
  if (type !== "apiKey" || place !== "header" || typeof name !== "string") return void 0;
  if (name.toLowerCase() !== "authorization") return { kind: "header", header: name, prefix: "" };
  return /\bbearer\b/i.test(String(description)) ? bearer : void 0;
}
function swaggerAddress({ schemes, host, basePath = "" }) {
  if (typeof host !== "string") return void 0;
  const scheme = asList(schemes).includes("http") && !asList(schemes).includes("https") ? "http" : "https";
  return `${scheme}://${host}${basePath}`;
}
function serverAddress(document) {
  const server = document.node(asList(document.root.servers)[0]);
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
var NAMES, PAGING, MESSAGES;
var init_property_names = __esm({
  "src/cli/openapi/property-names.ts"() {
    "use strict";
    NAMES = {
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

// src/cli/openapi/draft-changes.ts
function draftCreate(document, { operation, fields, notes }) {
  if (!operation) {
    notes.take("keys.create", void 0, { where: "", why: "the document has no POST next to the list" });
    return {};
  }
  const { path, node } = operation;
  const where = `POST ${path}`;
  const schema = bodySchema(document, node);
  const sent = properties(document, schema);
  const [name, key2] = [pickProperty(sent, NAMES.name), pickProperty(sent, NAMES.publicKey)];
  const template = key2 && fill([...name ? [{ path: name.path, value: "$name" }] : [], { path: key2.path, value: "$publicKey" }]);
  const body = notes.take("keys.create.body", template, {
    where: `body of ${where}`,
    why: `the body of ${where} has no field for a public key`
  });
  for (const each of asList(schema?.required).map(String)) {
    if (Object.hasOwn(body ?? {}, each)) continue;
    notes.take(`keys.create.body.${each}`, void 0, { where, why: `${where} requires it` });
  }
  const max = name?.schema.maxLength;
  const names = name ? { ...typeof max === "number" ? { max } : {} } : "comment";
  notes.take("keys.names", names, { where: `body of ${where}`, why: "" });
  return {
    names,
    create: {
      path: notes.take("keys.create.path", path, { where: "paths", why: "" }),
      body,
      ok: draftOk(document, { what: "keys.create.ok", operation, where, notes }),
      answer: draftAnswer(document, { operation, id: fields.id, where, notes }),
      duplicate: draftMatch(document, {
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
    notes.take("keys.delete", void 0, { where: "", why: "the document has no DELETE below the list" });
    return void 0;
  }
  const where = `DELETE ${operation.path}`;
  const path = operation.path.replace(/\{[^{}]*\}(\/?)$/, "{key}$1");
  return {
    path: notes.take("keys.delete.path", path, { where: "paths", why: "" }),
    ok: draftOk(document, { what: "keys.delete.ok", operation, where, notes }),
    gone: draftMatch(document, {
      what: "keys.delete.gone",
      operation,
      statuses: ["404", "410"],
      where,
      notes
    })
  };
}
function draftErrors(document, { operations, notes }) {
  const failures = [operations.list, operations.create, operations.delete].flatMap((each) => {
    const codes = Object.keys(document.child(each?.node, "responses") ?? {}).filter(
      (code) => /^(4|5|default)/.test(code)
    );
    return codes.flatMap((code) => properties(document, each && responseSchema(document, each.node, code)));
  });
  const texts2 = failures.filter(({ schema }) => schema.type === "string");
  const found2 = pickProperty(texts2, MESSAGES);
  return notes.take("errors", found2 && [found2.path], {
    where: "error responses",
    why: "no error response has a field for a message"
  });
}
function draftOk(document, { what, operation, where, notes }) {
  const statuses = successStatuses(document, operation.node);
  const why2 = `${where} has no documented success status`;
  return notes.take(what, statuses.length > 0 ? statuses : void 0, { where, why: why2 });
}
function draftMatch(document, { what, operation, statuses, where, notes }) {
  const documented = Object.keys(document.child(operation.node, "responses") ?? {});
  const matches = statuses.filter((each) => documented.includes(each)).map((each) => ({ status: Number(each) }));
  const why2 = `${where} has no documented status ${statuses.join(" or ")}`;
  return notes.take(what, matches.length > 0 ? matches : void 0, { where, why: why2 });
}
function draftAnswer(document, { operation, id, where, notes }) {
  const schema = responseSchema(document, operation.node);
  const objects = [{ path: "", schema: schema ?? {} }, ...properties(document, schema)];
  const item = objects.find((each) => direct(document, each.schema).some(({ path }) => path === id));
  const answer = !schema ? { kind: "nothing" } : schema.type === "string" ? { kind: "id" } : item && { kind: "key", item: item.path };
  const why2 = `the response of ${where} has no id as the entries of the list do`;
  return notes.take("keys.create.answer", answer, { where: `response of ${where}`, why: why2 });
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
var init_draft_changes = __esm({
  "src/cli/openapi/draft-changes.ts"() {
    "use strict";
    init_property_names();
    init_schemas();
  }
});

// src/cli/openapi/paging.ts
function draftPaging(document, { operation, response, notes }) {
  const query = operation.parameters.filter((each) => each.in === "query" && typeof each.name === "string");
  const find = (names2) => query.find(({ name }) => names2.includes(bare(String(name))));
  const [page, offset, cursor, size] = [PAGING.page, PAGING.offset, PAGING.cursor, PAGING.size].map(find);
  const param = page ?? offset ?? cursor;
  const names = query.map(({ name }) => name).join(", ");
  const get2 = `GET ${operation.path}`;
  const where = names ? `query parameters ${names} of ${get2}` : `${get2} has no query parameters`;
  const field2 = (names2) => {
    return properties(document, response).find(
      ({ path }) => names2.includes(bare(path.split(".").at(-1) ?? ""))
    )?.path;
  };
  const take2 = (pages2, why2) => notes.take("keys.list.page", pages2, { where, why: why2 });
  if (!param)
    return size ? take2(void 0, `it has ${size.name}, but no parameter for the next page`) : take2({ kind: "none" }, "");
  const schema = document.swagger ? size : document.child(size, "schema");
  const most = schema?.maximum ?? schema?.default;
  if (!size || typeof most !== "number")
    return take2(void 0, "no parameter with a maximum or default gives the size of a page");
  const common = { param: param.name, sizeParam: size.name, size: most };
  if (page) return take2({ kind: "page", ...common, ...optional("last", field2(PAGING.last)) }, "");
  if (offset) return take2({ kind: "offset", ...common, ...optional("total", field2(PAGING.total)) }, "");
  const next = field2(PAGING.next);
  return take2(
    next === void 0 ? void 0 : { kind: "cursor", ...common, next },
    "no field has the cursor of the next page"
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

// src/cli/openapi/draft-listing.ts
function draftListing(document, { operation, notes }) {
  const { path } = operation;
  const response = responseSchema(document, operation.node);
  const lists = [{ path: "", schema: response ?? {} }, ...properties(document, response)].flatMap((each) => {
    const item = itemSchema(document, each.schema);
    return item ? [{ path: each.path, item }] : [];
  });
  const keys2 = lists.find(({ item }) => pickProperty(properties(document, item), NAMES.publicKey));
  const chosen = keys2 ?? (lists.length === 1 ? lists[0] : void 0);
  const where = `response of GET ${path}`;
  const why2 = lists.length > 1 ? `the response of GET ${path} has several lists` : `the response of GET ${path} has no list`;
  notes.take("keys.list.path", path, { where: "paths", why: "" });
  const items = notes.take("keys.list.items", chosen?.path, { where, why: why2 });
  const page = draftPaging(document, { operation, response, notes });
  const entry = properties(document, chosen?.item);
  const fields = draftFields(entry, { where, notes });
  const createdAt = entry.find((each) => each.path === fields.createdAt);
  const times = createdAt?.schema.type === "integer" ? "unix" : void 0;
  if (times) {
    notes.take("times", times, {
      where: `${fields.createdAt} is an integer, assumed to be Unix seconds`,
      why: ""
    });
  }
  return { list: { path, items, page }, fields, times };
}
function draftFields(entry, { where, notes }) {
  const fields = {};
  for (const [what, names] of Object.entries(NAMES)) {
    const path = pickProperty(entry, names)?.path;
    const needed = ["id", "name", "publicKey"].includes(what);
    const why2 = `the ${where} has no such field`;
    if (path !== void 0 || needed) notes.take(`keys.fields.${what}`, path, { where, why: why2 });
    if (path !== void 0) fields[what] = path;
  }
  return fields;
}
var init_draft_listing = __esm({
  "src/cli/openapi/draft-listing.ts"() {
    "use strict";
    init_paging();
    init_property_names();
    init_schemas();
  }
});

// src/cli/openapi/operations.ts
function findOperations(document, path) {
  const groups = [...groupOperations(document).values()].flatMap(({ list: list3, ...more }) => {
    return list3 ? [{ create: void 0, delete: void 0, ...more, list: list3 }] : [];
  });
  const chosen = path ? groups.filter(({ list: list3 }) => list3.path === path) : best(groups, (group) => score(document, group));
  const [only, ...others] = chosen;
  if (only && others.length === 0) return only;
  const paths = chosen.map(({ list: list3 }) => sanitize(list3.path)).join(", ");
  throw new Problem({
    what: "No profile can be drafted",
    why: only ? `several paths may list SSH keys: ${paths}` : "no path of the document lists SSH keys",
    hint: "Give the path that lists them with --path"
  });
}
function groupOperations(document) {
  const groups = /* @__PURE__ */ new Map();
  for (const [path, value] of Object.entries(document.child(document.root, "paths") ?? {})) {
    const names = path.split("/").filter(Boolean);
    const onOne = /^\{.*\}$/.test(names.at(-1) ?? "");
    const noun = (onOne ? names.slice(0, -1) : names).filter((name) => !VERB.test(name)).join("/");
    if (!/ssh|key/i.test(noun.split("/").at(-1) ?? "")) continue;
    const kind = noun.toLowerCase().replace(/s$/, "");
    const group = groups.get(kind) ?? {};
    groups.set(kind, group);
    const operation = (method) => readOperation(document, { path, value, method });
    if (onOne) group.delete ??= operation("delete");
    else {
      group.list ??= operation("get");
      group.create ??= operation("post");
    }
  }
  return groups;
}
function readOperation(document, { path, value, method }) {
  const node = document.child(value, method);
  if (!node) return void 0;
  const holders = [document.node(value), node];
  const parameters = holders.flatMap((holder) => asList(holder?.parameters));
  return { path, node, parameters: document.nodes(parameters) };
}
function score(document, group) {
  const { path, node } = group.list;
  const schema = responseSchema(document, node);
  const arrays = [schema, ...properties(document, schema).map((each) => each.schema)];
  const hasKeys = arrays.some((each) => {
    const item = itemSchema(document, each);
    return item && pickProperty(properties(document, item), NAMES.publicKey);
  });
  const name = /ssh/i.test(path) ? 4 : /key-?_?pair/i.test(path) ? 2 : 0;
  return name + (hasKeys ? 4 : 0) + (group.create ? 1 : 0) + (group.delete ? 1 : 0);
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
  const { list: list3, fields, times } = draftListing(document, { operation: operations.list, notes });
  const { create, names } = draftCreate(document, { operation: operations.create, fields, notes });
  const removal = draftDelete(document, { operation: operations.delete, notes });
  noteVariables([list3.path, create?.path, removal?.path], notes);
  return {
    id: notes.take("id", id ?? slug(title), {
      where: id ? "--id" : "info.title",
      why: "the title has no letters or digits; use --id"
    }),
    title,
    verified: false,
    docs: notes.take("docs", docs, { where: "externalDocs", why: "the document has no externalDocs" }),
    baseUrl: draftBaseUrl(document, notes),
    auth: draftAuth(document, { operation: operations.list.node, notes }),
    keys: { list: list3, fields, create, delete: removal, names },
    removal: {
      revokes: "unknown",
      note: `It is unknown whether ${title ?? "the provider"} also removes a deleted key from running machines.`
    },
    times,
    errors: draftErrors(document, { operations, notes })
  };
}
function noteVariables(paths, notes) {
  const names = paths.flatMap((path) => path?.match(/(?<=\{)[^{}]*(?=\})/g) ?? []);
  for (const name of new Set(names)) {
    if (name !== "key")
      notes.take(`vars.${name}`, void 0, {
        where: "",
        why: "the paths contain it; add it to vars of the profile"
      });
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
    init_draft_changes();
    init_draft_listing();
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
      /** take notes a value and where it was found, and returns it. If it is undefined, it notes why. */
      take(what, value, { where, why: why2 }) {
        if (value === void 0) this.missing.push({ what, why: why2 });
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
  return (0, import_yaml2.parse)(text2, { logLevel: "error", maxAliasCount: 100 });
}
var import_yaml2;
var init_parse_yaml = __esm({
  "src/cli/openapi/parse-yaml.ts"() {
    "use strict";
    import_yaml2 = require("./vendor/yaml.js");
  }
});

// src/cli/openapi/read-document.ts
async function readOpenApiDocument(file) {
  const size = fileSize(file);
  if (size > LARGEST.JSON) throw tooLarge(file, "JSON");
  const text2 = (0, import_node_fs3.readFileSync)(file, "utf8").replace(/^\ufeff/, "");
  if (/^\s*</.test(text2)) {
    const hint = "Save the JSON or YAML document itself; the web page usually links to it";
    throw unreadable2(file, "it is a web page", hint);
  }
  try {
    if (/^\s*[{[]/.test(text2)) return JSON.parse(text2);
  } catch (error) {
    throw unreadable2(file, firstLine(error), "Download the document again");
  }
  if (size > LARGEST.YAML) throw tooLarge(file, "YAML");
  const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => (init_parse_yaml(), parse_yaml_exports));
  try {
    return parseYaml2(text2);
  } catch (error) {
    throw unreadable2(file, firstLine(error), "Download the document again");
  }
}
function fileSize(file) {
  try {
    const status = (0, import_node_fs3.statSync)(file);
    if (!status.isFile()) throw unreadable2(file, "it is not a file", "Save the document to a file");
    return status.size;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable2(file, "it does not exist", "Check the path");
  }
}
function tooLarge(file, format2) {
  const hint = "Reduce it to the paths of SSH keys and what they refer to";
  return unreadable2(file, `it is larger than ${LARGEST[format2] / MEGABYTE} MiB of ${format2}`, hint);
}
function firstLine(error) {
  const [line2 = ""] = error instanceof Error ? error.message.split("\n") : [];
  return line2.replace(/[:.]$/, "");
}
function unreadable2(file, why2, hint) {
  return new Problem({ what: `Document ${sanitize(file)} cannot be read`, why: sanitize(why2), hint });
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
    throw new UsageError({
      what: `Invalid --id "${sanitize(id)}"`,
      why: "an id consists of lower-case letters, digits and dashes",
      hint: "Choose another id"
    });
  }
  const document = new Document(await readOpenApiDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, where } of notes.found) {
    note(`found    ${what} = ${sanitize(value, 160)} (${sanitize(where)})`);
  }
  for (const { what, why: why2 } of notes.missing) note(`missing  ${sanitize(what)}: ${sanitize(why2)}`);
  return notes.missing.length > 0 ? EXIT.incomplete : EXIT.clean;
}
var init_from_openapi = __esm({
  "src/cli/profile/from-openapi.ts"() {
    "use strict";
    init_format();
    init_exit_codes();
    init_document();
    init_draft();
    init_notes();
    init_read_document();
    init_output();
    init_usage_error();
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
      return [stripped(material.point.subarray(1, 1 + CURVES[material.curve].coordinate))];
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
function stripped(number3) {
  const first = number3.findIndex((byte) => byte !== 0);
  return first < 0 ? Buffer.alloc(0) : number3.subarray(first);
}
var init_blocklist_numbers = __esm({
  "src/keys/blocklist/blocklist-numbers.ts"() {
    "use strict";
    init_curves();
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
  const list3 = new SortedRecords(source);
  try {
    await list3.check();
    return list3;
  } catch (error) {
    source.close();
    throw error;
  }
}
function share(records, at2 = 0) {
  return records.readUIntBE(at2, 6) / 2 ** 48;
}
function isSorted(records) {
  let before = -1;
  for (let at2 = 0; at2 < records.length; at2 += RECORD) {
    const start = records.readUIntBE(at2, 6);
    if (start < before) return false;
    if (start === before && records.compare(records, at2, at2 + RECORD, at2 - RECORD, at2) >= 0) return false;
    before = start;
  }
  return true;
}
function findId(hash7, records) {
  let low = 0;
  let high = records.length / RECORD;
  while (low < high) {
    const middle = low + high >> 1;
    const at2 = middle * RECORD;
    const order = hash7.compare(records, at2, at2 + HASH);
    if (order === 0) return records[at2 + HASH];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return void 0;
}
var import_node_crypto14, RECORD, HASH, SAMPLE, END_MARGIN, MARGIN2, UNSORTED, UNEVEN, SortedRecords;
var init_blocklist = __esm({
  "src/keys/blocklist/blocklist.ts"() {
    "use strict";
    import_node_crypto14 = require("node:crypto");
    init_problem();
    init_blocklist_numbers();
    init_lists();
    RECORD = 16;
    HASH = 15;
    SAMPLE = 1024 * 1024;
    END_MARGIN = 40;
    MARGIN2 = 5;
    UNSORTED = "its records are not sorted, so it is damaged or in another format";
    UNEVEN = "its hashes are not spread evenly, so part of it is missing or replaced";
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
        for (const number3 of blocklistNumbers(material)) {
          const id = await this.#search((0, import_node_crypto14.createHash)("sha256").update(number3).digest().subarray(0, HASH));
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
      async #search(hash7) {
        const target = share(hash7);
        let low = { page: 0, share: 0 };
        let high = { page: this.#pages, share: 1 };
        while (low.page < high.page) {
          const part = (target - low.share) / (high.share - low.share || 1);
          const index = Math.min(low.page + Math.floor(part * (high.page - low.page)), high.page - 1);
          const { bytes: bytes2, from, to } = await this.#page(index);
          if (hash7.compare(bytes2, 0, HASH) < 0) high = { page: index, share: from };
          else if (hash7.compare(bytes2, bytes2.length - RECORD, bytes2.length - 1) > 0)
            low = { page: index + 1, share: to };
          else return findId(hash7, bytes2);
        }
        return void 0;
      }
      async #page(index) {
        const { size, page } = this.#source;
        const offset = index * page;
        const length = Math.min(page, size - offset);
        const bytes2 = await this.#source.read(offset, length);
        if (bytes2.length !== length) throw this.#damaged("it shrank while it was read");
        if (!isSorted(bytes2)) throw this.#damaged(UNSORTED);
        const [from, to] = [share(bytes2), share(bytes2, length - RECORD)];
        const deviation = Math.max(Math.abs(from - offset / size), Math.abs(to - (offset + length) / size));
        if (deviation > MARGIN2 / Math.sqrt(this.#count)) throw this.#damaged(UNEVEN);
        return { bytes: bytes2, from, to };
      }
      #damaged(why2) {
        return new Problem({
          what: `Blocklist ${this.#source.location} cannot be used`,
          why: why2,
          hint: "Download it again (badkeys --update-bl)"
        });
      }
    };
  }
});

// src/keys/blocklist/open-file.ts
function openFile(path) {
  return attempt2(path, () => {
    const stat = (0, import_node_fs4.statSync)(path);
    if (!stat.isFile()) throw new Error("it is not a file");
    const file = (0, import_node_fs4.openSync)(path, "r");
    return {
      location: path,
      size: stat.size,
      page: 4096,
      read: (offset, length) => attempt2(path, () => {
        const bytes2 = Buffer.allocUnsafe(length);
        return bytes2.subarray(0, (0, import_node_fs4.readSync)(file, bytes2, 0, length, offset));
      }),
      close: () => (0, import_node_fs4.closeSync)(file)
    };
  });
}
function attempt2(path, task) {
  try {
    return task();
  } catch (error) {
    const isMissing2 = error.code === "ENOENT";
    throw new Problem({
      what: `Blocklist ${sanitize(path) || '""'} cannot be used`,
      why: isMissing2 ? "it does not exist" : errorMessage(error),
      hint: "Check the path and the permissions of the file",
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
  const line2 = text2.trim();
  const found2 = readKey2(line2);
  if (found2) return { ...found2, options: "" };
  const end = findOptionsEnd(line2, MARKER2.exec(line2)?.[0].length);
  if (end === void 0) throw new KeyFault("public-not-a-key", "a quote in its options is not closed");
  const rest = line2.slice(end).trim();
  const behind = readKey2(rest);
  if (behind) return { ...behind, options: line2.slice(0, end) };
  throw [line2, rest].some((each) => findKeyType(each.slice(0, findOptionsEnd(each)))) ? new KeyFault("public-damaged", "what follows its type is not the base64 of a key") : new KeyFault("public-not-a-key");
}
function readKey2(line2) {
  const [, type, base64 = "", padding = "", comment = ""] = SSH2.exec(line2) ?? [];
  if (type) {
    const { key: key2, flaws } = decodeKey(base64 + padding);
    if (key2.type !== type) {
      const evidence = `its line says ${sanitize(type, 64)}, but the key in it is ${sanitize(key2.type, 64)}`;
      flaws.push({ kind: "type-mismatch", evidence });
    }
    return { key: { ...key2, comment }, flaws };
  }
  const [, size, e, n, rest = ""] = SSH1.exec(line2) ?? [];
  return size && e && n ? readSsh1({ size: Number(size), e: BigInt(e), n: BigInt(n), comment: rest }) : void 0;
}
function decodeKey(base64) {
  const blob = Buffer.from(base64, "base64");
  const flaws = [];
  if (blob.toString("base64") !== base64) {
    const evidence = "its base64 ends incorrectly, so OpenSSH does not read it";
    flaws.push({ kind: "encoding", evidence });
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
  const evidence = `its line says ${size} bits, but the key in it has ${bits}`;
  const flaws = bits === size ? [] : [{ kind: "size-mismatch", evidence }];
  return { key: { type: "rsa1", bits, blob, comment }, flaws };
}
function findOptionsEnd(line2, start = 0) {
  let isQuoted = false;
  for (let at2 = start; at2 < line2.length; at2 += 1) {
    const character = line2.charAt(at2);
    if (character === "\\" && line2.charAt(at2 + 1) === '"') at2 += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === " " || character === "	")) return at2;
  }
  return isQuoted ? void 0 : line2.length;
}
var SSH2, SSH1, MARKER2;
var init_line = __esm({
  "src/keys/line.ts"() {
    "use strict";
    init_format();
    init_fault();
    init_key_types();
    init_public_key();
    init_wire();
    SSH2 = /^([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*)(=*)(?:[ \t]+(\S.*))?$/s;
    SSH1 = /^(\d{1,6})[ \t]+(\d{1,4933})[ \t]+(\d{1,4933})(?:[ \t]+(\S.*))?$/s;
    MARKER2 = /^@(?:cert-authority|revoked)[ \t]+/;
  }
});

// src/keys/rfc4716.ts
function readRfc4716(lines) {
  if (lines.join("").length > LONGEST_LINE) throw new KeyFault("public-too-long");
  let comment = "";
  let at2 = 0;
  for (; ; ) {
    const [, name, start = ""] = HEADER.exec(lines[at2]?.trim() ?? "") ?? [];
    if (!name) break;
    let value = start;
    at2 += 1;
    while (value.endsWith("\\")) {
      value = value.slice(0, -1) + (lines[at2]?.trim() ?? "");
      at2 += 1;
    }
    if (/^comment$/i.test(name)) comment = value.replace(/^"(.*)"$/, "$1");
  }
  const base64 = lines.slice(at2).join("").replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64)) {
    throw new KeyFault("public-damaged", "what follows its headers is not base64");
  }
  const { key: key2, flaws } = decodeKey(base64);
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
  const lines = text2.split(/\r?\n/);
  const entries = [];
  let faults = 0;
  for (let at2 = 0; at2 < lines.length && faults < MOST_FAULTS; ) {
    const line2 = (lines[at2] ?? "").trim();
    const block2 = BLOCKS.find(({ detect }) => detect(line2));
    let found2 = [];
    if (block2) {
      const end = findEnd(block2, lines, at2);
      found2 = await block2.read(lines.slice(at2, end), at2 + 1);
      at2 = end;
    } else {
      if (line2 && !line2.startsWith("#")) found2 = [readLine(line2, at2 + 1)];
      at2 += 1;
    }
    entries.push(...found2);
    faults += found2.filter((entry) => "fault" in entry && entry.fault).length;
  }
  return entries.length > 0 && entries.every(({ kind }) => kind === "unreadable") ? readAsWhole(text2, entries) : entries;
}
function findEnd({ end }, lines, start) {
  let continues = false;
  for (let at2 = start + 1; at2 < Math.min(lines.length, start + LONGEST_BLOCK); at2 += 1) {
    const line2 = (lines[at2] ?? "").trim();
    if (end.test(line2)) return at2 + 1;
    if (!continues && !INSIDE.test(line2)) return at2;
    continues = line2.endsWith("\\");
  }
  return Math.min(lines.length, start + LONGEST_BLOCK);
}
async function readPrivate(lines, line2) {
  const keys2 = await describePrivateKeys(lines.join("\n"));
  return keys2.map((key2) => ({ line: line2, kind: "private", ...key2 }));
}
function readSsh2(lines, line2) {
  return [
    attempt3(line2, () => {
      if (lines.at(-1)?.trim().startsWith("---- END ")) return readRfc4716(lines.slice(1, -1));
      throw new KeyFault("public-damaged", "its END line is missing");
    })
  ];
}
async function readOther(lines, line2) {
  if (/ PUBLIC KEY-----$/.test(lines[0] ?? "")) {
    const { readPublicPem: readPublicPem2 } = await Promise.resolve().then(() => (init_read_public_pem(), read_public_pem_exports));
    const key2 = readPublicPem2(lines.join("\n"));
    if (key2) return [{ line: line2, kind: "public", key: key2, options: "", flaws: [] }];
  }
  const fault = new KeyFault("public-not-a-key", "it is PEM, but no public key of a kind that SSH has");
  return [{ line: line2, kind: "unreadable", fault }];
}
function readLine(text2, line2) {
  return attempt3(line2, () => readKeyLine(text2));
}
function attempt3(line2, read2) {
  try {
    return { line: line2, kind: "public", ...read2() };
  } catch (fault) {
    if (fault instanceof KeyFault) return { line: line2, kind: "unreadable", fault };
    throw fault;
  }
}
async function readAsWhole(text2, entries) {
  const keys2 = text2.length > LONGEST_TEXT ? [] : await describePrivateKeys(text2);
  const isPrivate2 = keys2.some(({ fault: fault2 }) => !fault2 || !NOT_PRIVATE.includes(fault2.code));
  if (isPrivate2) return keys2.map(wholeEntry);
  if (entries.length <= MOST_COMPLAINTS) return entries;
  const fault = new KeyFault("public-not-a-key", `none of its ${entries.length} lines is one`);
  return [{ line: 1, kind: "unreadable", fault }];
}
function wholeEntry(key2) {
  const { fault } = key2;
  const isOther = fault?.code === "html" || fault?.code === "json";
  return isOther ? { line: 1, kind: "unreadable", fault } : { line: 1, kind: "private", ...key2 };
}
var BLOCKS, INSIDE, LONGEST_BLOCK, MOST_COMPLAINTS, MOST_FAULTS, NOT_PRIVATE;
var init_key_file = __esm({
  "src/keys/key-file.ts"() {
    "use strict";
    init_describe_private_keys();
    init_fault();
    init_key_formats();
    init_line();
    init_parse_private_keys();
    init_rfc4716();
    BLOCKS = [
      ...KEY_FORMATS.map(({ detect, end }) => ({ detect, end, read: readPrivate })),
      { detect: (line2) => line2 === "---- BEGIN SSH2 PUBLIC KEY ----", end: /^---- END /, read: readSsh2 },
      { detect: (line2) => /^-----BEGIN [A-Z0-9 ]{0,60}-----$/.test(line2), end: /^-----END /, read: readOther }
    ];
    INSIDE = /^[A-Za-z0-9+/=]*$|^[\w-]{1,64}:( |$)/;
    LONGEST_BLOCK = 1e3;
    MOST_COMPLAINTS = 20;
    MOST_FAULTS = 1e4;
    NOT_PRIVATE = ["empty", "no-key", "path", "public-half", "certificate", "too-large"];
  }
});

// src/keys/known-compromised.ts
function wellKnown(fingerprint2) {
  const known = Object.hasOwn(WELL_KNOWN, fingerprint2) ? WELL_KNOWN[fingerprint2] : void 0;
  return known && weakness(`The private half is public: it is ${known.name}`, known.source);
}
async function findCompromised(key2, { fingerprint: fingerprint2, blocklist }) {
  const known = wellKnown(fingerprint2);
  if (known) return known;
  const hit = await blocklist?.find(key2.material);
  return hit && weakness(`The private half is public: badkeys lists it under ${hit.list}`, "https://badkeys.info");
}
function weakness(evidence, source) {
  return {
    kind: "compromised",
    severity: "critical",
    evidence,
    source,
    hint: "Replace the key wherever it is used, remove it from authorized_keys on every machine, and check who has logged in with it"
  };
}
var WELL_KNOWN;
var init_known_compromised = __esm({
  "src/keys/known-compromised.ts"() {
    "use strict";
    WELL_KNOWN = {
      "SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA": {
        name: "the insecure RSA key that ships with Vagrant",
        source: "https://github.com/hashicorp/vagrant/tree/main/keys"
      },
      "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8": {
        name: "GitHub's RSA host key, published by mistake in March 2023",
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
      /** The error of the blocklist; not all keys were looked up in it then. Undefined if there is none. */
      failed;
      #blocklist;
      /** open takes a function that opens the blocklist, or returns undefined if there is none. */
      static async open(open3) {
        const lookup = new _Lookup();
        try {
          lookup.#blocklist = await open3();
        } catch (error) {
          lookup.failed = error;
        }
        return lookup;
      }
      /** find tells whether the private half of a key is known; `fingerprint` is the SHA256 one. */
      async find(key2, fingerprint2) {
        const blocklist = this.failed === void 0 ? this.#blocklist : void 0;
        try {
          return await findCompromised(key2, { fingerprint: fingerprint2, blocklist });
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
  const validBefore = end === FOREVER ? Number.POSITIVE_INFINITY : Number(end) * 1e3;
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
var USES, FOREVER;
var init_certificate = __esm({
  "src/keys/certificate.ts"() {
    "use strict";
    init_fingerprint();
    init_wire();
    USES = { 1: "user", 2: "host" };
    FOREVER = 2n ** 64n - 1n;
  }
});

// src/keys/blob.ts
function parseBlob(blob) {
  try {
    return parse5(blob);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault("public-damaged", "the key data ends too early");
    throw error;
  }
}
function parse5(blob) {
  const { type, bits, keyType: keyType2, isCertificate: isCertificate2, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw new KeyFault("public-damaged", "its type is not a valid name");
  if (!keyType2) {
    const material = { kind: "unknown" };
    return { type, bits, material, application: void 0, certificate: void 0, isPadded, plain };
  }
  const certificate = isCertificate2 ? readCertificate(reader) : void 0;
  if (reader.left > 0) throw new KeyFault("public-damaged", "there is data after the end of the key");
  const application = keyType2.isFido ? String(fields.at(-1)) : void 0;
  return { type, bits, material: keyType2.material(fields), application, certificate, isPadded, plain };
}
var NAME;
var init_blob = __esm({
  "src/keys/blob.ts"() {
    "use strict";
    init_certificate();
    init_fault();
    init_split_blob();
    NAME = /^[!-+\--~]{1,64}$/;
  }
});

// src/keys/cross-check.ts
function crossCheck({ type, bits, plain }) {
  const name = findKeyType(type)?.keyType.sshpk;
  if (!name) return void 0;
  const key2 = parse6(plain);
  if (!key2) return void 0;
  if (key2.type !== name) return `a second parser (sshpk) takes it for ${key2.type}`;
  if (key2.size !== bits) return `a second parser (sshpk) counts ${key2.size} bits`;
  const parts = [new WireReader(plain).string(), ...key2.parts.map(({ data }) => data)];
  const again = Buffer.concat(parts.map(wireString));
  return again.equals(plain) ? void 0 : "a second parser (sshpk) finds other numbers in it";
}
function parse6(plain) {
  try {
    return import_sshpk3.default.parseKey(plain, "rfc4253");
  } catch {
    return void 0;
  }
}
var import_sshpk3;
var init_cross_check = __esm({
  "src/keys/cross-check.ts"() {
    "use strict";
    import_sshpk3 = __toESM(require("./vendor/sshpk.js"), 1);
    init_key_types();
    init_wire();
  }
});

// src/cli/inspect/inspect-key.ts
async function inspectKey(source, entry, context) {
  const at2 = { source, line: entry.line };
  if (entry.kind === "public") return { ...await evaluateKey(entry.key, context, entry.flaws), ...at2 };
  const { fault } = entry;
  const findings = fault && !fault.isWhole ? [unparseable2(fault)] : [];
  if (entry.kind === "unreadable" || !entry.publicKey) {
    const encrypted2 = entry.kind === "private" ? entry.encrypted : void 0;
    const kind = entry.kind === "private" ? "private" : "unknown";
    return { ...NOTHING, ...at2, kind, encrypted: encrypted2, findings, fault, evaluated: findings.length > 0 };
  }
  const publicHalf2 = await evaluateKey(entry.publicKey, context);
  const { encrypted } = entry;
  findings.push(...publicHalf2.findings);
  return { ...publicHalf2, ...at2, kind: "private", encrypted, findings, fault: fault ?? publicHalf2.fault };
}
async function evaluateKey(key2, context, flaws = []) {
  const { plain } = splitBlob(key2.blob);
  const fingerprints2 = { sha256: sha256(plain), md5: md5(plain) };
  const findings = flaws.map((flaw) => ({ ...flaw, severity: "medium", hint: NEW_COPY }));
  const base = { ...NOTHING, key: key2, fingerprints: fingerprints2 };
  try {
    const blob = parseBlob(key2.blob);
    const { application, certificate, material } = blob;
    const isKnown = material.kind !== "unknown";
    const kind = certificate ? "certificate" : isKnown ? "public" : "unknown";
    findings.push(...await findWeaknesses(blob, fingerprints2.sha256, context));
    return { ...base, kind, application, certificate, findings, evaluated: isKnown };
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    return { ...base, kind: "unknown", findings: [...findings, unparseable2(fault)], fault, evaluated: true };
  }
}
async function findWeaknesses(blob, fingerprint2, { now, lookup }) {
  const found2 = (0, import_weaknesses.weaknesses)(blob, { now });
  const known = await lookup.find(blob, fingerprint2);
  if (known) found2.unshift(known);
  const evidence = crossCheck(blob);
  if (!evidence) return found2;
  return [...found2, { kind: "parsers-disagree", severity: "high", evidence, hint: "Make a new key instead" }];
}
function unparseable2({ why: why2, hint }) {
  return { kind: "unparseable", severity: "high", evidence: why2, hint };
}
var import_weaknesses, NEW_COPY, NOTHING;
var init_inspect_key = __esm({
  "src/cli/inspect/inspect-key.ts"() {
    "use strict";
    init_blob();
    init_cross_check();
    init_fault();
    init_fingerprint();
    init_split_blob();
    import_weaknesses = require("./vendor/weaknesses.js");
    NEW_COPY = "Get the line again from the owner of the private key, or remove it";
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
function inspectedRow({ source, line: line2, kind, encrypted, key: key2, fingerprints: fingerprints2 }) {
  return [
    `${inputName(source)}:${line2}`,
    encrypted ? `${kind}, encrypted` : kind,
    key2 ? sanitize([key2.type, key2.bits].filter((part) => part !== void 0).join(" "), 60) : "?",
    fingerprints2?.sha256 ?? "?",
    sanitize(key2?.comment ?? "", 80) || "-"
  ];
}
function remarks(inspected) {
  const { fault, findings, evaluated, key: key2 } = inspected;
  const lines = [];
  const isReported = fault?.code === "encrypted" || findings.some(({ kind }) => kind === "unparseable");
  if (fault && !isReported) lines.push(`keylease cannot use it: ${fault.why}. ${fault.hint}.`);
  if (!evaluated) {
    const why2 = key2 ? "its type is unknown" : "its public half cannot be read; inspect its .pub file";
    lines.push(`${colored("yellow", "not evaluated")}: ${why2}.`);
  }
  for (const { severity: severity2, evidence, hint } of findings) {
    lines.push(`${paint(severity2)}: ${sanitize(evidence, 400)}. ${sanitize(hint, 400)}.`);
  }
  return lines.map((line2) => `  ${line2}`);
}
function paint(severity2) {
  const color = COLORS[severity2];
  return color ? colored(color, severity2) : severity2;
}
function inspectedObject(inspected) {
  const {
    source,
    line: line2,
    kind,
    key: key2,
    fingerprints: fingerprints2,
    encrypted = null,
    fault,
    application,
    certificate
  } = inspected;
  const findings = inspected.findings.map(({ kind: name, severity: severity2, evidence }) => ({
    kind: name,
    severity: severity2,
    evidence
  }));
  return {
    source,
    line: line2,
    kind,
    type: key2?.type ?? null,
    bits: key2?.bits ?? null,
    sha256: fingerprints2?.sha256 ?? null,
    md5: fingerprints2?.md5 ?? null,
    comment: key2?.comment ?? null,
    encrypted,
    findings,
    ...application === void 0 ? {} : { application },
    ...certificate ? { certificate: certificateObject(certificate) } : {},
    ...fault ? { fault: { code: fault.code, message: fault.message } } : {}
  };
}
function certificateObject({ serial, validAfter, validBefore, ...rest }) {
  const [after, before] = [validAfter, validBefore].map((each) => toIso(each)?.replace(".000Z", "Z") ?? null);
  return { ...rest, serial: String(serial), validAfter: validAfter > 0 ? after : null, validBefore: before };
}
var INSPECT_COLUMNS, COLORS;
var init_inspect_table = __esm({
  "src/cli/inspect/inspect-table.ts"() {
    "use strict";
    init_format();
    init_time();
    init_input();
    init_output();
    INSPECT_COLUMNS = ["WHERE", "KIND", "TYPE", "FINGERPRINT", "COMMENT"];
    COLORS = { info: void 0, low: void 0, medium: "yellow", high: "red", critical: "red" };
  }
});

// src/cli/inspect/source.ts
async function readSource(source) {
  const name = source === "-" ? "Standard input" : `File ${inputName(source)}`;
  const problem = (why2, hint) => new Problem({ what: `${name} cannot be inspected`, why: why2, hint });
  const tooLarge2 = { why: "it is larger than 64 MiB", hint: "Give nothing but keys" };
  const bytes2 = await readInput({ source, most: MOST_BYTES2, tooLarge: tooLarge2, problem });
  if (!bytes2.includes(0)) return bytes2.toString("utf8");
  throw problem("it is not text", "Give keys as text; convert UTF-16 to UTF-8");
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
async function inspect(files2, options) {
  const { json: asJson, blocklist, failOn: failOn2 } = options;
  const sources = files2.length > 0 ? files2 : [standardInput()];
  const lookup = await Lookup.open(
    async () => blocklist === void 0 ? void 0 : openBlocklist(openFile(blocklist))
  );
  const all2 = [];
  const reasons4 = /* @__PURE__ */ new Set();
  for (const source of sources) {
    try {
      const entries = await readKeyFile(await readSource(source));
      for (const entry of entries) all2.push(await inspectKey(source, entry, { now: Date.now(), lookup }));
      if (entries.length > 0) continue;
      note(`There is no key in ${inputName(source)}: nothing was evaluated.`);
      reasons4.add("incomplete");
    } catch (error) {
      printError(error);
      reasons4.add("failed");
    }
  }
  lookup.close();
  if (lookup.failed !== void 0) {
    printError(lookup.failed);
    reasons4.add("incomplete");
  }
  const lines = asJson ? all2.map((each) => json(inspectedObject(each))) : table2(all2);
  if (lines.length > 0) await print(lines.join("\n"));
  if (all2.some(({ findings }) => findings.some(atLeast(failOn2)))) reasons4.add("findings");
  if (all2.some(({ evaluated }) => !evaluated)) reasons4.add("incomplete");
  return exitCode(reasons4);
}
function table2(all2) {
  if (all2.length === 0) return [];
  const columns = new import_table.ColumnWriter(INSPECT_COLUMNS, { flexible: ["COMMENT"] });
  const [head = "", ...rows2] = columns.lines(all2.map(inspectedRow));
  return [head, ...all2.flatMap((each, index) => [rows2[index] ?? "", ...remarks(each)])];
}
function atLeast(least) {
  return ({ severity: severity2 }) => SEVERITIES.indexOf(severity2) >= SEVERITIES.indexOf(least);
}
function standardInput() {
  if (!process.stdin.isTTY) return "-";
  throw new UsageError({
    what: "There is nothing to inspect",
    why: "no file is named, and standard input is a terminal",
    hint: "Name files, or give - and type"
  });
}
var import_table;
var init_inspect = __esm({
  "src/cli/inspect/inspect.ts"() {
    "use strict";
    init_blocklist();
    init_open_file();
    init_key_file();
    init_lookup();
    init_weakness();
    init_exit_codes();
    init_input();
    init_output();
    import_table = require("./vendor/table.js");
    init_usage_error();
    init_inspect_key();
    init_inspect_table();
    init_source();
  }
});

// src/keys/weak/make-weakness.ts
function makeWeakness(weakness2) {
  return { kind: "weak", hint: REPLACE, ...weakness2 };
}
function unparseableKey(evidence) {
  return {
    kind: "unparseable",
    severity: "high",
    evidence,
    source: "RFC 4253, section 6.6",
    hint: "Make a new key"
  };
}
var REPLACE;
var init_make_weakness = __esm({
  "src/keys/weak/make-weakness.ts"() {
    "use strict";
    REPLACE = "Make a new key (ssh-keygen -t ed25519), and remove this one from every account and machine";
  }
});

// src/keys/weak/bigint-math.ts
var init_bigint_math = __esm({
  "src/keys/weak/bigint-math.ts"() {
    "use strict";
  }
});

// src/keys/weak/shared-primes.ts
function sharedPrime(other) {
  return makeWeakness({
    severity: "critical",
    evidence: `The RSA modulus shares a prime with that of ${other}, so anyone can compute both private keys`,
    source: "https://factorable.net; arXiv 2509.09331",
    hint: "Replace both with new keys made on a machine with good randomness, and remove both from every account and machine"
  });
}
var init_shared_primes = __esm({
  "src/keys/weak/shared-primes.ts"() {
    "use strict";
    init_bigint_math();
    init_make_weakness();
  }
});

// src/aws/put-pieces.ts
function putPieces(input, pieces) {
  const { length, digest } = measure(pieces);
  const command = new import_s3_sdk.PutObjectCommand({
    ...input,
    ContentLength: length,
    ChecksumSHA256: digest.toString("base64")
  });
  const { middlewareStack } = command;
  middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request;
      headers["x-amz-content-sha256"] = digest.toString("hex");
      return next(args);
    },
    { step: "build", name: "hashOfPieces" }
  );
  middlewareStack.add(
    (next) => (args) => {
      const body = import_node_stream.Readable.from(buffers(pieces));
      const failed = new Promise((_, reject) => body.once("error", reject));
      Object.assign(args.request, { body });
      return Promise.race([next(args), failed]);
    },
    { step: "deserialize", name: "bodyOfPieces" }
  );
  return command;
}
function measure(pieces) {
  const hash7 = (0, import_node_crypto15.createHash)("sha256");
  let length = 0;
  for (const bytes2 of buffers(pieces)) {
    hash7.update(bytes2);
    length += bytes2.length;
  }
  return { length, digest: hash7.digest() };
}
function* buffers(pieces) {
  for (const piece of pieces) {
    if (piece.length > 0) yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
}
var import_node_crypto15, import_node_stream, import_s3_sdk;
var init_put_pieces = __esm({
  "src/aws/put-pieces.ts"() {
    "use strict";
    import_node_crypto15 = require("node:crypto");
    import_node_stream = require("node:stream");
    import_s3_sdk = require("./vendor/s3-sdk.js");
  }
});

// src/aws/bucket.ts
var bucket_exports = {};
__export(bucket_exports, {
  Bucket: () => Bucket
});
function requireETag({ ETag }) {
  if (ETag) return ETag;
  throw new Error("the answer has no ETag");
}
function adviceFor(bucket, permission, key2) {
  const allow = permission === "s3:ListBucket" ? `Allow s3:ListBucket on bucket ${bucket}` : `Allow ${permission} on ${bucket}/${key2}`;
  const read2 = permission === "s3:GetObject";
  const list3 = `, and s3:ListBucket on bucket ${bucket}: without it, S3 answers the same for an object that does not exist`;
  return [
    [/kms:|KMS/, `Allow kms:Decrypt and kms:GenerateDataKey on the KMS key of bucket ${bucket}`],
    [/AccessDenied|Forbidden/, read2 ? allow + list3 : allow]
  ];
}
var import_s3_sdk2, ATTEMPTS2, REQUEST_TIMEOUT, Bucket, ADVICE2;
var init_bucket = __esm({
  "src/aws/bucket.ts"() {
    "use strict";
    init_p_retry();
    init_problem();
    init_aws_error();
    init_clients();
    init_put_pieces();
    init_region();
    import_s3_sdk2 = require("./vendor/s3-sdk.js");
    ATTEMPTS2 = 4;
    REQUEST_TIMEOUT = 3e4;
    Bucket = class {
      name;
      #client;
      #deadline;
      constructor(name, { env, deadline = 12e4 }) {
        const region = findRegion(env);
        if (!region) {
          throw new Problem({
            what: `Bucket ${name} cannot be used`,
            why: "no region is given",
            hint: `Set ${AWS_HINTS.region}`
          });
        }
        this.name = name;
        this.#deadline = deadline;
        const settings = { env, region, requestTimeout: REQUEST_TIMEOUT, followRegionRedirects: true };
        this.#client = () => keptAwsClient(import_s3_sdk2.S3Client, settings);
      }
      /** get reads an object, or a part of it; undefined if S3 says that there is no such object. */
      get(key2, part = {}) {
        const { range, version: version2 } = part;
        const command = new import_s3_sdk2.GetObjectCommand({
          Bucket: this.name,
          Key: key2,
          Range: range && `bytes=${range.from}-${range.to}`,
          IfMatch: version2
        });
        return this.#ask("read", ["s3:GetObject", key2], async (client, abortSignal) => {
          const readWhole = async () => {
            const answer = client.send(command, { abortSignal });
            const { Body, ETag, ContentRange } = await answer.catch((error) => {
              throw new AbortError(error);
            });
            const bytes2 = await Body?.transformToByteArray().catch((error) => {
              throw new Error(`the answer was cut short, ${errorMessage(error)}`);
            });
            const size = Number(/\/(\d+)$/.exec(ContentRange ?? "")?.[1] ?? bytes2?.length ?? 0);
            return { bytes: bytes2 ?? new Uint8Array(), size, ETag };
          };
          const retries = { retries: ATTEMPTS2 - 1, minTimeout: 250, randomize: true, signal: abortSignal };
          const found2 = await pRetry(readWhole, retries).catch((error) => {
            if (error.name !== "NoSuchKey") throw error;
            return void 0;
          });
          return found2 && { bytes: found2.bytes, size: found2.size, version: requireETag(found2) };
        });
      }
      /** put writes an object, and returns its new version. Pieces of a text are read more than once. */
      put(key2, text2, { type, when: when2 }) {
        const input = { Bucket: this.name, Key: key2, ContentType: type, ...when2 };
        const command = typeof text2 === "string" ? new import_s3_sdk2.PutObjectCommand({ ...input, Body: Buffer.from(text2) }) : putPieces(input, text2);
        return this.#ask("written", ["s3:PutObject", key2], async (client, abortSignal) => {
          return requireETag(await client.send(command, { abortSignal }));
        });
      }
      /** list returns the keys that begin with a prefix. */
      list(prefix) {
        return this.#ask("listed", ["s3:ListBucket", prefix], async (client, abortSignal) => {
          const keys2 = [];
          const query = { Bucket: this.name, Prefix: prefix };
          for await (const page of (0, import_s3_sdk2.paginateListObjectsV2)({ client }, query, { abortSignal })) {
            keys2.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
          }
          return keys2;
        });
      }
      /** delete deletes an object, if it is there. */
      delete(key2) {
        const command = new import_s3_sdk2.DeleteObjectCommand({ Bucket: this.name, Key: key2 });
        return this.#ask("removed", ["s3:DeleteObject", key2], async (client, abortSignal) => {
          await client.send(command, { abortSignal });
        });
      }
      #ask(done, [permission, key2], task) {
        const what = `s3://${this.name}/${key2} cannot be ${done}`;
        const advice3 = [...adviceFor(this.name, permission, key2), ...ADVICE2];
        return callAws({ what, deadline: this.#deadline, advice: advice3 }, async (signal) => {
          return task(await this.#client(), signal);
        });
      }
    };
    ADVICE2 = [
      [/NoSuchBucket/, "Check the name of the bucket"],
      [/PreconditionFailed/, "Run again: the object was replaced while it was read"],
      [/InvalidRange/, "Upload the object again: it is empty, or became shorter while it was read"],
      [
        /PermanentRedirect|IllegalLocationConstraint|AuthorizationHeaderMalformed/,
        "Set AWS_REGION to the region of the bucket"
      ],
      [/InvalidAccessKeyId/, "Check the AWS credentials"],
      [/SlowDown/, "Run again later: S3 limits the rate of requests"],
      [/no ETag/, "Use S3, or a service that supports conditional writes"],
      [/cut short/, AWS_HINTS.network]
    ];
  }
});

// src/aws/s3-url.ts
function parseS3Url(text2) {
  const [, bucket, key2 = ""] = S3_URL.exec(text2) ?? [];
  const parts = key2.replace(/\/$/, "").split("/");
  const isClear = key2 === "" || parts.every((part) => !["", ".", ".."].includes(part));
  return bucket && isClear ? { bucket, key: key2 } : void 0;
}
var S3_URL;
var init_s3_url = __esm({
  "src/aws/s3-url.ts"() {
    "use strict";
    S3_URL = /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))([a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(.*))?$/;
  }
});

// src/audit/blocklist-s3.ts
var blocklist_s3_exports = {};
__export(blocklist_s3_exports, {
  openS3Object: () => openS3Object
});
async function openS3Object(location2, options) {
  const { bucket: name = "", key: key2 = "" } = parseS3Url(location2) ?? {};
  if (!name || !key2) throw missing(location2);
  const bucket = new Bucket(name, options);
  const first = await bucket.get(key2, { range: { from: 0, to: 0 } });
  if (!first) throw missing(location2);
  const { size, version: version2 } = first;
  const pages2 = /* @__PURE__ */ new Map();
  return {
    location: location2,
    size,
    page: PAGE,
    read: (offset, length) => {
      const name2 = `${offset}+${length}`;
      const page = pages2.get(name2) ?? fetch(offset, length);
      pages2.delete(name2);
      pages2.set(name2, page);
      const [oldest] = pages2.keys();
      if (oldest !== void 0 && pages2.size > MAX_PAGES2) pages2.delete(oldest);
      page.catch(() => pages2.delete(name2));
      return page;
    },
    close: () => pages2.clear()
  };
  async function fetch(offset, length) {
    const found2 = await bucket.get(key2, { range: { from: offset, to: offset + length - 1 }, version: version2 });
    if (!found2) throw missing(location2);
    return Buffer.from(found2.bytes);
  }
}
function missing(location2) {
  return new Problem({
    what: `Blocklist ${location2} cannot be used`,
    why: "there is no such object",
    hint: "Check the bucket and the key of the object"
  });
}
var PAGE, MAX_PAGES2;
var init_blocklist_s3 = __esm({
  "src/audit/blocklist-s3.ts"() {
    "use strict";
    init_bucket();
    init_s3_url();
    init_problem();
    PAGE = 64 * 1024;
    MAX_PAGES2 = 256;
  }
});

// src/audit/assess.ts
function keyAssessor(options) {
  return new Assessor(options);
}
async function assessKeys({
  inventory: inventory2,
  isSound,
  ...options
}) {
  const assessor = keyAssessor(options);
  try {
    const quality = await assessor.assess(inventory2, isSound);
    return withWeaknesses(quality, await assessor.sharedPrimes(() => [inventory2]));
  } finally {
    assessor.close();
  }
}
function withWeaknesses(quality, more) {
  const weaknesses3 = new Map(quality.weaknesses);
  for (const [fingerprint2, weakness2] of more) {
    const known = weaknesses3.get(fingerprint2);
    if (known) weaknesses3.set(fingerprint2, [...known, weakness2]);
  }
  return { ...quality, weaknesses: weaknesses3 };
}
function distinct(inventory2, { isSound, found: found2 }) {
  const keys2 = /* @__PURE__ */ new Map();
  for (const key2 of inventory2.keys) {
    const { fingerprint: fingerprint2, publicKey } = key2;
    if (!fingerprint2 || !publicKey) continue;
    if (!found2.has(fingerprint2)) found2.set(fingerprint2, []);
    const [spelling = "", type = ""] = /(\S+)\s+\S+/.exec(publicKey) ?? [];
    const blob = () => parseBlob(parsePublicKey(publicKey).blob);
    if (!keys2.has(spelling)) keys2.set(spelling, { fingerprint: fingerprint2, type, isSound: isSound(key2), blob });
  }
  return [...keys2.values()];
}
function examine2({ fingerprint: fingerprint2, blob: read2 }, { now, add }) {
  try {
    const blob = read2();
    for (const each of (0, import_weaknesses2.weaknesses)(blob, { now })) add(fingerprint2, each);
    const difference = crossCheck(blob);
    if (difference !== void 0) add(fingerprint2, unparseableKey(difference));
    return true;
  } catch (error) {
    add(fingerprint2, unparseableKey(errorMessage(error)));
    return false;
  }
}
function isRsa({ type }) {
  return findKeyType(type)?.keyType.hasModulus === true;
}
function rsaModuli(inventory2) {
  const keys2 = distinct(inventory2, { isSound: () => true, found: /* @__PURE__ */ new Map() });
  return keys2.filter(isRsa).flatMap(({ blob, fingerprint: fingerprint2 }) => {
    try {
      const { material } = blob();
      return material.kind === "rsa" ? [{ n: material.n, fingerprint: fingerprint2 }] : [];
    } catch {
      return [];
    }
  });
}
async function open2({ blocklist, env }) {
  if (blocklist === void 0) return void 0;
  if ((0, import_node_path.isAbsolute)(blocklist)) return openBlocklist(openFile(blocklist));
  const { openS3Object: openS3Object2 } = await Promise.resolve().then(() => (init_blocklist_s3(), blocklist_s3_exports));
  return openBlocklist(await openS3Object2(blocklist, { env }));
}
var import_node_path, import_weaknesses2, BATCH3, Assessor;
var init_assess = __esm({
  "src/audit/assess.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_blob();
    init_blocklist();
    init_open_file();
    init_cross_check();
    init_key_types();
    init_known_compromised();
    init_lookup();
    init_public_key();
    init_make_weakness();
    init_shared_primes();
    import_weaknesses2 = require("./vendor/weaknesses.js");
    init_problem();
    BATCH3 = 16;
    Assessor = class {
      #options;
      #lookup;
      /** Fingerprints of the RSA keys that were examined; those found sound before are compared with them only. */
      #freshRsa = /* @__PURE__ */ new Set();
      constructor(options) {
        this.#options = options;
      }
      async assess(inventory2, isSound) {
        const found2 = /* @__PURE__ */ new Map();
        const add = (fingerprint2, weakness2) => {
          const known = found2.get(fingerprint2);
          if (!known?.some(({ evidence }) => evidence === weakness2.evidence)) known?.push(weakness2);
        };
        const readable = distinct(inventory2, { isSound, found: found2 }).filter((key2) => {
          const isDone = key2.isSound && !isCertificate(key2.type);
          return isDone || examine2(key2, { now: inventory2.takenAt, add });
        });
        for (const key2 of readable) if (!key2.isSound && isRsa(key2)) this.#freshRsa.add(key2.fingerprint);
        return { weaknesses: found2, failed: await this.#lookUp(readable, add) };
      }
      async sharedPrimes(inventories) {
        if (this.#freshRsa.size === 0) return /* @__PURE__ */ new Map();
        const owners = /* @__PURE__ */ new Map();
        for (const inventory2 of inventories()) {
          for (const { n, fingerprint: fingerprint2 } of rsaModuli(inventory2)) owners.set(n, fingerprint2);
        }
        const isFresh = ([, fingerprint2]) => this.#freshRsa.has(fingerprint2);
        const { findSharedPrimes } = await Promise.resolve().then(() => __toESM(require("./vendor/find-shared-primes.js"), 1));
        const shared = await findSharedPrimes({
          known: [...owners].filter((each) => !isFresh(each)).map(([n]) => n),
          fresh: [...owners].filter(isFresh).map(([n]) => n)
        });
        return new Map(
          [...shared].map(([n, other]) => [owners.get(n) ?? "", sharedPrime(owners.get(other) ?? "")])
        );
      }
      close() {
        void this.#lookup?.then((lookup) => lookup.close());
      }
      /** lookUp adds which keys are known to be compromised. It returns why not all could be looked up; undefined if all were. */
      async #lookUp(keys2, add) {
        if (this.#options.blocklist === void 0) {
          for (const { fingerprint: fingerprint2 } of keys2) {
            const known = wellKnown(fingerprint2);
            if (known) add(fingerprint2, known);
          }
          return void 0;
        }
        this.#lookup ??= Lookup.open(() => open2(this.#options));
        const lookup = await this.#lookup;
        for (let start = 0; start < keys2.length; start += BATCH3) {
          const batch = keys2.slice(start, start + BATCH3).map(async ({ fingerprint: fingerprint2, blob }) => {
            const hit = await lookup.find(blob(), fingerprint2);
            if (hit) add(fingerprint2, hit);
          });
          await Promise.all(batch);
        }
        return lookup.failed === void 0 ? void 0 : errorMessage(lookup.failed);
      }
    };
  }
});

// src/audit/ledger/chain.ts
function appendEntries(chain, events) {
  const entries = [...chain.entries];
  let { n, hash: hash7 } = chain.head;
  for (const event of events) {
    const content = JSON.parse(JSON.stringify(event));
    const unsigned = { ...content, n: n + 1, prev: hash7 };
    const entry = { ...unsigned, hash: entryHash(unsigned) };
    entries.push(entry);
    ({ n, hash: hash7 } = entry);
  }
  return { anchor: chain.anchor, entries, head: { n, hash: hash7 } };
}
function pruneChain(chain, since2) {
  const first = chain.entries.findIndex(({ at: at2 }) => Date.parse(at2) >= since2);
  return dropEntries(chain, first < 0 ? chain.entries.length : first);
}
function dropEntries({ anchor, entries, head }, count2) {
  const { n, hash: hash7 } = entries[count2 - 1] ?? anchor;
  return { anchor: { n, hash: hash7 }, entries: entries.slice(count2), head };
}
function verifyChain({
  anchor,
  entries,
  head
}) {
  let last = anchor;
  for (const entry of entries) {
    const why2 = entryFault(last, entry);
    if (why2) return { entry: entry.n, why: why2 };
    last = entry;
  }
  if (last.n === head.n && last.hash === head.hash) return void 0;
  return { entry: head.n, why: `it should be the last one, but entry ${last.n} is` };
}
function entryFault(last, { hash: hash7, ...rest }) {
  if (rest.n !== last.n + 1) return `it follows entry ${last.n}`;
  if (rest.prev !== last.hash) return `it was written after a different entry ${last.n}`;
  if (hash7 !== entryHash(rest)) return "it was changed after it was written";
  return void 0;
}
function entryHash(entry) {
  return (0, import_node_crypto16.createHash)("sha256").update(canonicalJson(entry)).digest("hex");
}
var import_node_crypto16, BEGINNING, EMPTY_CHAIN;
var init_chain = __esm({
  "src/audit/ledger/chain.ts"() {
    "use strict";
    import_node_crypto16 = require("node:crypto");
    init_json();
    BEGINNING = { n: 0, hash: "0".repeat(64) };
    EMPTY_CHAIN = { anchor: BEGINNING, entries: [], head: BEGINNING };
  }
});

// src/audit/ledger/record.ts
function emptyLedger(account) {
  return { account, revision: 0, keys: {}, runs: [], chain: EMPTY_CHAIN, segments: [] };
}
function recordObservation(ledger, seen, moment) {
  const { now, policy } = moment;
  const keys2 = {};
  const marked = [];
  const cleared = [];
  for (const key2 of seen.keys) {
    const { identity: identity2, mark } = key2;
    const before = ledger.keys[identity2];
    keys2[identity2] = keyRecord(key2, before, { ...moment, notEvaluated: seen.notEvaluated });
    if (before?.mark && before.mark.at !== mark?.at) cleared.push(identity2);
    if (mark && mark.at !== before?.mark?.at) marked.push(identity2);
  }
  for (const [identity2, record5] of Object.entries(ledger.keys)) {
    if (keys2[identity2]) continue;
    if (record5.mark) cleared.push(identity2);
    const missing2 = record5.missing ?? formatIso(now);
    if (now - Date.parse(missing2) < MISSING_KEPT) keys2[identity2] = { seen: record5.seen, missing: missing2 };
  }
  const events = [];
  if (cleared.length > 0) events.push({ kind: "cleared", keys: cleared, policy });
  if (marked.length > 0) events.push({ kind: "marked", keys: marked, policy });
  return recordEvents({ ...ledger, keys: keys2 }, events, moment);
}
function recordNotice(ledger, { notices, via }, moment) {
  const keys2 = { ...ledger.keys };
  for (const { identity: identity2, grace } of notices) {
    const record5 = keys2[identity2];
    if (!record5?.mark) continue;
    const notified = { at: formatIso(moment.now), via, due: formatIso(moment.now + grace) };
    keys2[identity2] = { ...record5, mark: { ...record5.mark, notified } };
  }
  const identities = notices.map(({ identity: identity2 }) => identity2);
  return recordEvents({ ...ledger, keys: keys2 }, [{ kind: "notified", keys: identities, via }], moment);
}
function recordReminder(ledger, { identities, via }, moment) {
  const keys2 = { ...ledger.keys };
  for (const identity2 of identities) {
    const record5 = keys2[identity2];
    const notified = record5?.mark?.notified;
    if (!record5?.mark || !notified) continue;
    const reminders2 = [...notified.reminders ?? [], { at: formatIso(moment.now), via }];
    keys2[identity2] = { ...record5, mark: { ...record5.mark, notified: { ...notified, reminders: reminders2 } } };
  }
  return recordEvents({ ...ledger, keys: keys2 }, [{ kind: "reminded", keys: identities, via }], moment);
}
function recordPutBack(ledger, later, moment) {
  return recordEvents({ ...ledger, revision: later }, [{ kind: "put-back", revision: later }], moment);
}
function voidNotices(records) {
  const entries = Object.entries(records).map(([identity2, record5]) => {
    const { mark } = record5;
    return [identity2, mark ? { ...record5, mark: { ...mark, notified: void 0 } } : record5];
  });
  return Object.fromEntries(entries);
}
function recordEvents(ledger, events, { now, run: run2 }) {
  if (events.length === 0) return ledger;
  const stamped = events.map((event) => ({ at: formatIso(now), run: run2, ...event }));
  return { ...ledger, chain: appendEntries(ledger.chain, stamped) };
}
function recordRun(ledger, record5) {
  const since2 = Date.parse(record5.at) - ENTRIES_KEPT;
  const chain = pruneChain(ledger.chain, since2);
  const segments = ledger.segments.filter(({ to }) => Date.parse(to) >= since2);
  const all2 = [...ledger.runs, record5];
  const first = Math.max(0, all2.length - MAX_RUNS);
  const trusted = all2.findLastIndex(({ shrank }) => !shrank);
  const runs = all2.filter((_, index) => index >= first || index === trusted);
  return { ...ledger, runs, chain, segments };
}
function pendingDeletions({ chain }) {
  const pending = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (!("key" in entry)) continue;
    const { kind, key: key2 } = entry;
    const before = pending.get(key2);
    if (kind === "deleting") pending.set(key2, { intent: entry, answer: before?.answer });
    else if (before && (kind === "accepted" || kind === "deleted" || kind === "gone")) {
      const answer = { kind: kind === "gone" ? kind : "accepted", at: Date.parse(entry.at) };
      pending.set(key2, { ...before, answer });
    } else if (kind === "confirmed" || kind === "restored" || !before?.answer) pending.delete(key2);
  }
  return [...pending.values()];
}
function untoldDeletions({ chain }) {
  const intents = /* @__PURE__ */ new Map();
  const untold = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (entry.kind === "deleting") intents.set(entry.key, { intent: entry, at: entry.at, run: entry.run });
    const intent = "key" in entry ? intents.get(entry.key) : void 0;
    if (entry.kind === "confirmed" && intent) untold.set(entry.key, intent);
    if (entry.kind === "restored") untold.delete(entry.key);
    if (entry.kind === "reported") for (const key2 of entry.keys) untold.delete(key2);
  }
  return [...untold.values()];
}
function keyRecord({ firstSeenAt, returnedAt, isInUse: isInUse2, isSound, rules: rules2, mark }, known, { now, keylease, notEvaluated: notEvaluated2 }) {
  const before = known?.missing === void 0 ? known : void 0;
  const record5 = { seen: before?.seen ?? formatIso(firstSeenAt), mark };
  if (returnedAt !== void 0) record5.returned = formatIso(returnedAt);
  if (isInUse2) record5.used = formatDate(now);
  else if (before?.used) record5.used = before.used;
  if (isSound) record5.sound = keylease;
  const findings = before?.findings ?? {};
  for (const [rule2, since2] of Object.entries(findings)) {
    if (notEvaluated2.has(rule2)) record5.findings = { ...record5.findings, [rule2]: since2 };
  }
  for (const rule2 of rules2) {
    record5.findings = { ...record5.findings, [rule2]: findings[rule2] ?? formatIso(now) };
  }
  return record5;
}
var MISSING_KEPT, MAX_RUNS, ENTRIES_KEPT;
var init_record = __esm({
  "src/audit/ledger/record.ts"() {
    "use strict";
    init_time();
    init_chain();
    MISSING_KEPT = 30 * DAY;
    MAX_RUNS = 400;
    ENTRIES_KEPT = 400 * DAY;
  }
});

// src/audit/findings.ts
function activeRules(policy, sources) {
  const enabled = RULES.filter(({ name }) => policy.rules[name].do !== "off");
  const failed = ({ needs }) => needs ? sources[needs] : void 0;
  return {
    rules: enabled.filter((rule2) => failed(rule2) === void 0),
    notEvaluated: enabled.flatMap((rule2) => {
      const why2 = failed(rule2) ?? (rule2.helpedBy && sources[rule2.helpedBy]);
      return why2 === void 0 ? [] : [{ rule: rule2.name, what: `rule ${rule2.name}`, why: why2 }];
    })
  };
}
function evaluateRules(evidence, { rules: rules2, account, ...options }) {
  return rules2.filter((rule2) => rule2.fires(evidence, ruleContext(rule2, options))).map((rule2) => createFinding(rule2, evidence, { account, ...options }));
}
function ruleContext({ name }, { policy, now }) {
  return { now, after: policy.rules[name].after };
}
function describeRule(rule2, evidence, options) {
  const said2 = sanitize(rule2.describe(evidence, ruleContext(rule2, options)), LONGEST_EVIDENCE);
  const spared2 = sparedOwner(rule2, evidence, options);
  return spared2 === void 0 ? said2 : `${said2}; spared: owner ${sanitize(spared2, LONGEST_EVIDENCE)}`;
}
function createFinding(rule2, evidence, options) {
  const { policy, account } = options;
  const { identity: identity2, sameKeyEntries } = evidence;
  const severity2 = typeof rule2.severity === "function" ? rule2.severity(evidence) : rule2.severity;
  const isDue = policy.rules[rule2.name].do === "delete" && isSevereEnough(rule2, severity2);
  return {
    id: findingId({ account, identity: identity2, isDuplicate: sameKeyEntries.length > 1, rule: rule2.name }),
    rule: rule2.name,
    severity: severity2,
    evidence: describeRule(rule2, evidence, options),
    hint: rule2.hint,
    do: isDue && sparedOwner(rule2, evidence, options) === void 0 ? "delete" : "report",
    bypass: rule2.bypass?.mode,
    aboutRecognition: rule2.needs === "recognition",
    last: rule2.last === true
  };
}
function sparedOwner({ name }, { owner: owner2 }, { policy, now }) {
  const { do: action, except: except2 } = policy.rules[name];
  const current = currentOwner(owner2, now)?.owner;
  return action === "delete" ? except2?.owners.find((each) => each === current) : void 0;
}
function isSevereEnough({ deletesFrom }, severity2) {
  return SEVERITIES.indexOf(severity2) >= SEVERITIES.indexOf(deletesFrom ?? severity2);
}
function findingId(options) {
  const { account, identity: identity2, isDuplicate, rule: rule2 } = options;
  const name = !isDuplicate && identityFingerprint(identity2) || identity2;
  return `keylease/${account}/${sanitize(name)}/${rule2}`;
}
var LONGEST_EVIDENCE;
var init_findings = __esm({
  "src/audit/findings.ts"() {
    "use strict";
    init_format();
    init_weakness();
    init_evidence();
    init_recognition();
    init_rules();
    LONGEST_EVIDENCE = 500;
  }
});

// src/audit/guards/guards.ts
function evaluateGuards(guards, facts) {
  return guards.map((guard2) => ({
    guard: guard2.name,
    scope: guard2.scope,
    kind: guard2.kind,
    needsPerson: guard2.needsPerson === true,
    blocks: guard2.blocks(facts),
    reason: guard2.describe(facts)
  }));
}
function blockingGuards(guards, facts) {
  return evaluateGuards(
    guards.filter((guard2) => guard2.blocks(facts)),
    facts
  );
}
var init_guards = __esm({
  "src/audit/guards/guards.ts"() {
    "use strict";
  }
});

// src/audit/guards/key-guards.ts
function deletionDue(notified, grace) {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}
function bypassesLease(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass === "no-grace");
}
function dependsOnRecognition(deletionFindings2) {
  return deletionFindings2.every(({ aboutRecognition }) => aboutRecognition);
}
function bypassesGrace(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass !== void 0);
}
function bypassesNotice(deletionFindings2) {
  return deletionFindings2.some(({ bypass }) => bypass === "no-notice");
}
var keyGuards, KEY_GUARDS;
var init_key_guards = __esm({
  "src/audit/guards/key-guards.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    init_recognition();
    keyGuards = [
      {
        name: "managed",
        scope: "key",
        kind: "permanent",
        description: "the provider created the key for itself",
        blocks: ({ evidence }) => evidence.key.managed === true,
        describe: ({ evidence }) => evidence.key.managed ? "created by the provider for itself" : "not created by the provider"
      },
      {
        name: "not-undoable",
        scope: "key",
        kind: "permanent",
        needsPerson: true,
        description: "it could not be restored: its public key is not known, or the provider would not take it back as it is",
        blocks: ({ evidence: { key: key2, undoProblem } }) => !key2.fingerprint || !key2.publicKey || undoProblem !== void 0,
        describe: ({ evidence: { key: key2, undoProblem } }) => {
          if (!key2.fingerprint || !key2.publicKey)
            return "its public key is not known, so it could not be restored";
          return undoProblem === void 0 ? "its public key is known, so it can be restored" : `the provider would not take it back as it is: ${undoProblem}`;
        }
      },
      {
        name: "shared-id",
        scope: "key",
        kind: "temporary",
        description: "several entries have its id, so another one might be deleted instead",
        blocks: ({ evidence }) => evidence.entriesWithId > 1,
        describe: ({ evidence }) => evidence.entriesWithId > 1 ? `${evidence.entriesWithId} entries have its id, so another one might be deleted instead` : "no other entry has its id"
      },
      {
        name: "kept",
        scope: "key",
        kind: "permanent",
        description: "its entry under `recognize` says `keep: true`, even if it is compromised",
        blocks: ({ evidence: { owner: owner2 }, now }) => currentOwner(owner2, now)?.keep === true,
        describe: ({ evidence: { owner: owner2 }, now }) => {
          const current = currentOwner(owner2, now);
          if (!current) return "it has no known owner now";
          const { owner: name, source, keep, reason } = current;
          return `${name} (${source}) ${keep ? `keeps it: ${reason ?? "no reason given"}` : "owns it, and does not keep it"}`;
        }
      },
      {
        name: "leased",
        scope: "key",
        kind: "temporary",
        description: "a workflow run leases it, and the lease has not ended (compromised keys are deleted anyway)",
        blocks: ({ evidence: { lease }, deletionFindings: deletionFindings2, now }) => isLeased(lease, now) && !bypassesLease(deletionFindings2),
        describe: ({ evidence: { lease }, now }) => isLeased(lease, now) ? `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}` : "not leased now"
      },
      {
        name: "recognition-failed",
        scope: "key",
        kind: "temporary",
        needsPerson: true,
        description: "a source that may keep keys could not be read; or another source of recognition could not, and all its findings are about recognition",
        blocks: ({ exemptionsFailed, recognitionFailed, deletionFindings: deletionFindings2 }) => exemptionsFailed !== void 0 || recognitionFailed !== void 0 && dependsOnRecognition(deletionFindings2),
        describe: ({ exemptionsFailed, recognitionFailed }) => exemptionsFailed ?? recognitionFailed ?? "all sources of recognition could be read"
      },
      {
        name: "nothing-recognized",
        scope: "key",
        kind: "temporary",
        needsPerson: true,
        description: "no key of the account is recognized, and all its findings are about recognition",
        blocks: ({ recognized, deletionFindings: deletionFindings2 }) => recognized === 0 && dependsOnRecognition(deletionFindings2),
        describe: ({ recognized, listed }) => `${recognized} of ${pluralize(listed, "key")} recognized`
      },
      {
        name: "too-young",
        scope: "key",
        kind: "temporary",
        description: "it is younger than `minimum-age`, or came back to the account less than that ago",
        blocks: ({ evidence, now, policy }) => !(now - evidence.presentSince >= policy.minimumAge),
        describe: ({ evidence, now, policy }) => `on the account for ${formatDuration(now - evidence.presentSince)}, minimum ${formatDuration(policy.minimumAge)}`
      },
      {
        name: "in-use",
        scope: "key",
        kind: "temporary",
        description: "it is on a machine, or the provider failed to report that; if the provider never reports it, this guard does not block",
        blocks: ({ evidence: { use } }) => use.kind === "unknown" || instancesInUse(use).length > 0,
        describe: ({ evidence: { use } }) => {
          if (use.kind === "unknown") return `it is not known whether it is in use: ${use.why}`;
          if (use.kind === "not-reported") return "this provider does not report where keys are in use";
          return use.instances.length > 0 ? `on ${use.instances.map(({ id, name }) => name || id).join(", ")}` : "on no machine";
        }
      },
      {
        name: "not-notified",
        scope: "key",
        kind: "notice",
        description: "nobody has been notified yet (expired leases need no notice)",
        blocks: ({ mark, deletionFindings: deletionFindings2 }) => !mark?.notified && !bypassesNotice(deletionFindings2),
        describe: ({ mark }) => mark?.notified ? `people were notified on ${formatTimestamp(Date.parse(mark.notified.at))} (${mark.notified.via.join(", ")})` : "nobody has been notified yet"
      },
      {
        name: "in-grace",
        scope: "key",
        kind: "waiting",
        description: "people were notified less than `grace` ago (expired leases and compromised keys have no grace period)",
        blocks: ({ mark, deletionFindings: deletionFindings2, now, policy }) => !bypassesGrace(deletionFindings2) && mark?.notified !== void 0 && !(now >= deletionDue(mark.notified, policy.grace)),
        describe: ({ mark, now, policy }) => {
          if (!mark?.notified)
            return `the grace period of ${formatDuration(policy.grace)} begins with the notice`;
          const due = deletionDue(mark.notified, policy.grace);
          return now >= due ? `ended ${formatTimestamp(due)}` : `until ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
        }
      },
      {
        name: "changed",
        scope: "key",
        kind: "temporary",
        description: "right before the deletion, its id belongs to another key, or it was not due when the run began",
        blocks: ({ changed }) => changed !== void 0,
        describe: ({ changed }) => changed ?? "checked again right before the deletion"
      }
    ];
    KEY_GUARDS = [...keyGuards];
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
  const format2 = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  });
  return Object.fromEntries(format2.formatToParts(now).map(({ type, value }) => [type, value]));
}
function clock(minutes) {
  const two = (number3) => String(number3).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
var DAYS_OF_WEEK;
var init_window = __esm({
  "src/audit/policy/window.ts"() {
    "use strict";
    DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  }
});

// src/audit/guards/run-guards.ts
function hasShrunk({
  listed,
  expected,
  miscounted,
  policy
}) {
  return miscounted !== void 0 || !(listed >= expected * policy.limits.floor);
}
function allowedDeletions(facts) {
  const { deletions, share: share3 } = facts.policy.limits;
  if (share3 === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share3 * population(facts))));
}
function population({ listed, recentlyDeleted }) {
  return listed + recentlyDeleted;
}
function percent(share3) {
  return `${Number((share3 * 100).toFixed(2))}%`;
}
var runGuards, RUN_GUARDS, LIMIT_PERIOD;
var init_run_guards = __esm({
  "src/audit/guards/run-guards.ts"() {
    "use strict";
    init_format();
    init_time();
    init_window();
    runGuards = [
      {
        name: "not-enforced",
        scope: "run",
        kind: "report-only",
        description: "`enforce` does not repeat the name of the account",
        blocks: ({ account }) => !account.armed,
        describe: ({ account: { name, armed, enforce } }) => {
          if (armed) return `the policy says enforce: ${name}`;
          if (enforce === void 0) return `the policy does not say enforce: ${name}`;
          return `the policy says enforce: ${enforce}, and the account is ${name}`;
        }
      },
      {
        name: "another-run",
        scope: "run",
        kind: "temporary",
        description: "another run holds the lock of the account",
        blocks: ({ otherRun }) => otherRun !== void 0,
        describe: ({ otherRun }) => otherRun ?? "no other run is active"
      },
      {
        name: "broken-ledger",
        scope: "run",
        kind: "temporary",
        needsPerson: true,
        description: "the ledger cannot be read, or its hash chain is broken",
        blocks: ({ ledgerBroken }) => ledgerBroken !== void 0,
        describe: ({ ledgerBroken }) => ledgerBroken ?? "the hash chain of the ledger is intact"
      },
      {
        name: "incomplete-inventory",
        scope: "run",
        kind: "temporary",
        description: "not all keys could be listed",
        blocks: ({ incomplete: incomplete2 }) => incomplete2 !== void 0,
        describe: ({ incomplete: incomplete2, listed }) => incomplete2 ?? `the listing is complete: ${pluralize(listed, "key")}`
      },
      {
        name: "inventory-shrank",
        scope: "run",
        kind: "temporary",
        needsPerson: true,
        description: "fewer keys are listed than `limits.floor` of last week's number, until a person confirms the number with `--accept-count`",
        blocks: hasShrunk,
        describe: (facts) => {
          const { listed, expected, policy, miscounted, account } = facts;
          const numbers = `${pluralize(listed, "key")} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`;
          if (miscounted !== void 0) return `${numbers}, and ${miscounted} confirmed by a person`;
          if (!hasShrunk(facts)) return numbers;
          return `${numbers}; if ${listed} is right: keylease audit --policy FILE --account ${account.name} --accept-count ${listed}`;
        }
      },
      {
        name: "too-many",
        scope: "run",
        kind: "temporary",
        needsPerson: true,
        description: "the keys that are due, plus those deleted in the last 24 hours, exceed `limits.deletions` or `limits.share`",
        blocks: (facts) => facts.due > 0 && !(facts.due + facts.recentlyDeleted <= allowedDeletions(facts)),
        describe: (facts) => {
          const { deletions, share: share3 } = facts.policy.limits;
          return `${facts.due} due and ${facts.recentlyDeleted} deleted in the last 24 hours, ${allowedDeletions(facts)} allowed (limits: ${deletions}, and ${percent(share3)} of ${pluralize(population(facts), "key")})`;
        }
      },
      {
        name: "outside-window",
        scope: "run",
        kind: "temporary",
        description: "the time is outside `window`",
        blocks: ({ policy: { window: window2 }, now }) => window2 !== void 0 && !isOpen(window2, now),
        describe: ({ policy: { window: window2 }, now }) => window2 ? `now ${formatTimestamp(now)}, window ${describeWindow(window2)}` : "no window is set"
      }
    ];
    RUN_GUARDS = [...runGuards];
    LIMIT_PERIOD = DAY;
  }
});

// src/audit/run-facts.ts
function collectFacts(options, census) {
  const { account, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const { failures } = options.recognition;
  const deletions = deletionTimes(ledger, census);
  return {
    now,
    account,
    policy,
    listed: census.count,
    incomplete: census.keysFailed,
    recognized: census.recognized,
    recognitionFailed: sources.recognition,
    exemptionsFailed: failures.find(({ exempts }) => exempts)?.why,
    expected: expectedKeys(ledger, now, deletions),
    miscounted: options.miscounted,
    recentlyDeleted: deletions.filter((at2) => at2 >= now - LIMIT_PERIOD).length,
    due: 0,
    ledgerBroken,
    otherRun
  };
}
function expectedKeys({ runs, chain }, now, deletions) {
  const accepted = chain.entries.findLast((entry) => entry.kind === "count-accepted");
  const since2 = accepted ? Date.parse(accepted.at) : Number.NEGATIVE_INFINITY;
  const trusted = runs.filter(({ shrank }) => !shrank);
  const listed = trusted.map(({ at: at2, keys: keys2 }) => ({ at: Date.parse(at2), keys: keys2 }));
  const counts = [
    ...accepted ? [{ at: since2, keys: accepted.count }] : [],
    ...listed.filter(({ at: at2 }) => at2 > since2)
  ];
  const recent = counts.filter(({ at: at2 }) => at2 > now - WEEK);
  const expected = (recent.length > 0 ? recent : counts.slice(-1)).map(
    ({ at: at2, keys: keys2 }) => keys2 - deletions.filter((deletedAt) => deletedAt >= at2).length
  );
  return Math.max(0, ...expected);
}
function deletionTimes({ chain }, { watched }) {
  const intents = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (entry.kind === "deleting" && !watched.has(entry.key)) intents.set(entry.key, Date.parse(entry.at));
  }
  return [...intents.values()];
}
function watchedIdentities({ chain }) {
  return new Set(chain.entries.flatMap((entry) => entry.kind === "deleting" ? entry.key : []));
}
var WEEK;
var init_run_facts = __esm({
  "src/audit/run-facts.ts"() {
    "use strict";
    init_time();
    init_run_guards();
    WEEK = 7 * DAY;
  }
});

// src/audit/plan.ts
function planAudit(options) {
  const { inventory: inventory2, recognition, now } = options;
  const facts = collectFacts(options, {
    count: inventory2.keys.length,
    recognized: inventory2.keys.filter((key2) => isOwned(key2, recognition, now)).length,
    watched: new Set(inventory2.keys.map(keyIdentity)),
    keysFailed: inventory2.keysFailed
  });
  const decisions = planKeys(options, facts);
  const run2 = planRun(options, facts, decisions.filter(({ action }) => action === "delete").length);
  blockKeys(decisions, run2.guards);
  return { decisions, ...run2 };
}
function planRun({ policy, sources }, facts, due) {
  const whole = { ...facts, due };
  return {
    facts: whole,
    guards: evaluateGuards(RUN_GUARDS, whole),
    notEvaluated: activeRules(policy, sources).notEvaluated
  };
}
function planKeys(options, facts) {
  const { inventory: inventory2, policy, account, recognition, quality, ledger, now } = options;
  const evidence = gatherEvidence({
    inventory: inventory2,
    recognition,
    quality,
    leases: {
      repositories: policy.recognize.leases.repositories,
      secret: options.leaseSecret,
      isSecretUnknown: options.sources["lease-secret"] !== void 0
    },
    seen: (identity2) => seenIn(ledger, identity2, now),
    now
  });
  const { rules: rules2 } = activeRules(policy, options.sources);
  return evidence.map((each) => {
    const findings = evaluateRules(each, { rules: rules2, policy, account: account.name, now });
    return decide({ evidence: each, findings, facts, options });
  });
}
function blockKeys(decisions, guards) {
  const blocking = guards.filter(({ blocks }) => blocks);
  if (blocking.length > 0) for (const decision of decisions) block(decision, blocking);
}
function decide(parts) {
  const { evidence, findings, facts, options } = parts;
  const deletionFindings2 = findings.filter((finding2) => finding2.do === "delete");
  if (deletionFindings2.length === 0)
    return { evidence, findings, deletionFindings: deletionFindings2, action: "keep", mark: void 0, guards: [] };
  const before = currentMark(options, evidence.identity);
  const key2 = keyFacts({ evidence, deletionFindings: deletionFindings2, facts, options, mark: before });
  const mark = nextMark({ key: key2, guards: blockingGuards(KEY_GUARDS, key2), policy: options.policy });
  const guards = blockingGuards(KEY_GUARDS, { ...key2, mark });
  return { evidence, findings, deletionFindings: deletionFindings2, action: actionFor(guards), mark, guards };
}
function currentMark({ ledger, now }, identity2) {
  const mark = ledger.keys[identity2]?.mark;
  if (!mark) return void 0;
  const [marked, lastRun] = [mark.at, ledger.runs.at(-1)?.at ?? mark.at].map(Date.parse);
  return now - Math.max(Number(marked), Number(lastRun)) <= LONGEST_PAUSE ? mark : void 0;
}
function actionFor(guards) {
  if (guards.length === 0) return "delete";
  return guards.every(isWaiting) ? "mark" : "blocked";
}
function isWaiting({ kind }) {
  return kind === "notice" || kind === "waiting";
}
function block(decision, blocking) {
  const { action, mark } = decision;
  if (action === "keep" || action === "mark" && mark) return;
  decision.action = "blocked";
  decision.guards = [...blocking, ...decision.guards];
}
function nextMark({
  key: key2,
  guards,
  policy
}) {
  const { deletionFindings: deletionFindings2, evidence, mark, account, now, ledgerBroken, otherRun } = key2;
  if (ledgerBroken !== void 0 || otherRun !== void 0) return mark;
  const isKept = guards.some(({ kind }) => kind === "permanent") || instancesInUse(evidence.use).length > 0;
  if (!account.armed || isKept) return void 0;
  const rules2 = deletionFindings2.map(({ rule: rule2 }) => rule2);
  const isStillMarked = mark && Date.parse(mark.at) >= evidence.addedAt;
  if (isStillMarked && rules2.some((rule2) => mark.rules.includes(rule2))) return mark;
  return guards.every(isWaiting) ? { at: formatIso(now), rules: rules2, policy: policy.hash } : void 0;
}
function keyFacts(parts) {
  const { evidence, deletionFindings: deletionFindings2, facts, options, mark } = parts;
  return { ...facts, evidence, deletionFindings: deletionFindings2, mark, changed: changedSince(options.before, evidence) };
}
function changedSince(before, { key: key2, identity: identity2 }) {
  const then = before?.get(key2.id);
  if (!before || then === identity2) return void 0;
  return then ? `its id belonged to another key, ${then}` : "it was not due when the run began";
}
function seenIn({ keys: keys2, runs }, identity2, now) {
  const record5 = keys2[identity2];
  if (!record5 || record5.missing !== void 0)
    return { absentAt: timeOf(record5?.missing) ?? timeOf(runs.at(-1)?.at) };
  const { seen, used, returned } = record5;
  return { firstSeenAt: timeOf(seen), inUseAt: lastUse(used, now), returnedAt: timeOf(returned) };
}
function lastUse(used, now) {
  if (used === void 0) return void 0;
  const isDay = used.length === "2026-11-22".length;
  return Math.min(Date.parse(used) + (isDay ? DAY : 0), now);
}
function timeOf(time3) {
  return time3 === void 0 ? void 0 : Date.parse(time3);
}
function dueTime({ mark }, { grace }) {
  return mark?.notified && deletionDue(mark.notified, grace);
}
function awaitsNotice({ action, guards }) {
  return action === "mark" && guards.some(({ kind }) => kind === "notice");
}
var LONGEST_PAUSE;
var init_plan = __esm({
  "src/audit/plan.ts"() {
    "use strict";
    init_time();
    init_evidence();
    init_findings();
    init_guards();
    init_key_guards();
    init_run_guards();
    init_run_facts();
    LONGEST_PAUSE = 100 * DAY;
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance, closest;
var init_mod = __esm({
  "node_modules/fastest-levenshtein/esm/mod.js"() {
    peq = new Uint32Array(65536);
    myers_32 = (a, b) => {
      const n = a.length;
      const m = b.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b, a) => {
      const n = a.length;
      const m = b.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j = 0;
      for (; j < vsize - 1; j++) {
        let mv2 = 0;
        let pv2 = -1;
        const start2 = j * 32;
        const vlen2 = Math.min(32, m) + start2;
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k = start2; k < vlen2; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start = j * 32;
      const vlen = Math.min(32, m - start) + start;
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      let score2 = m;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score2 += ph >>> m - 1 & 1;
        score2 -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score2;
    };
    distance = (a, b) => {
      if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    closest = (str, arr) => {
      let min_distance = Infinity;
      let min_index = 0;
      for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
  }
});

// src/audit/policy/suggestion.ts
function suggestion(typed, words) {
  const similar = typeof typed === "object" ? void 0 : nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ""}; expected one of ${words.join(", ")}`;
}
function nearest(typed, words) {
  const lower = typed.slice(0, 100).toLowerCase();
  const found2 = closest(
    lower,
    words.map((word) => word.toLowerCase())
  );
  if (distance(lower, found2) > Math.max(1, found2.length / 3)) return void 0;
  return words.find((word) => word.toLowerCase() === found2);
}
var init_suggestion = __esm({
  "src/audit/policy/suggestion.ts"() {
    "use strict";
    init_mod();
  }
});

// src/audit/policy/zod-fields.ts
var zod_fields_exports = {};
__export(zod_fields_exports, {
  duration: () => duration,
  keyword: () => keyword,
  line: () => line,
  list: () => list2,
  literal: () => literal2,
  nonEmptyList: () => nonEmptyList,
  secretSource: () => secretSource,
  share: () => share2,
  strictObject: () => strictObject2
});
function strictObject2(shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? `there is no such field${suggestion(issue.keys[0], names)}` : `it must have fields: ${names.join(", ")}`
  });
}
function keyword(words) {
  return z.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}
function list2(item, error = "it must be a list") {
  return z.array(item, { error });
}
function nonEmptyList(item) {
  return list2(item).min(1, "it is empty");
}
function line(form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u, error = "it must be text in one line") {
  return z.string({ error: `${error}; a number needs quotes` }).regex(form, error);
}
function literal2(value, error) {
  return z.literal(value, { error });
}
function duration() {
  const form = "it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)";
  return z.string({ error: form }).regex(DURATION, form);
}
function share2() {
  const form = "it must be a share from 0% to 100%, with its percent sign";
  return z.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form);
}
var z, secretSource;
var init_zod_fields = __esm({
  "src/audit/policy/zod-fields.ts"() {
    "use strict";
    z = __toESM(require("./vendor/zod.js"), 1);
    init_time();
    init_suggestion();
    secretSource = strictObject2({
      secret: line(void 0, "it must name a secret").optional().describe("Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON"),
      ssm: line(void 0, "it must name a parameter").optional().describe(
        "Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON"
      ),
      env: line(/^[A-Za-z_][A-Za-z0-9_]*$/, "it must be the name of an environment variable").optional().describe("Name of an environment variable")
    }).refine(
      (source) => Object.values(source).filter((each) => each !== void 0).length === 1,
      "it must be either secret, ssm or env"
    ).meta({ minProperties: 1, maxProperties: 1 });
  }
});

// src/audit/policy/account-schema.ts
var account_schema_exports = {};
__export(account_schema_exports, {
  accountName: () => accountName,
  accountsSchema: () => accountsSchema
});
var z2, accountName, accountSchema, accountsSchema;
var init_account_schema = __esm({
  "src/audit/policy/account-schema.ts"() {
    "use strict";
    z2 = __toESM(require("./vendor/zod.js"), 1);
    init_providers();
    init_variables();
    init_zod_fields();
    accountName = line(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      "it must be 1 to 63 characters of a-z, 0-9 and -"
    );
    accountSchema = strictObject2({
      name: accountName.describe("Name of the account in reports and in the ledger"),
      provider: keyword(providers.map(({ id }) => id)).optional().describe("A built-in provider (docs/accounts.md), unless `profile` is set"),
      profile: line().optional().describe("Path of your own profile, relative to the policy, unless `provider` is set"),
      token: secretSource.optional().describe(
        `Where the API key of the account is stored, never the key itself; required, but for ${TOKENLESS.join(", ")}`
      ),
      // It appears in reports and messages, so it must hold no secret.
      "api-url": line(
        /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
        "it must be a URL such as https://api.example.com, without user, password, ? or #"
      ).optional().describe("URL of the API, in place of the profile's own"),
      vars: z2.record(z2.string().regex(VARIABLE_NAME, "it is not a variable name"), line(), {
        error: "it must map variable names to values"
      }).optional().describe(
        "What the profile needs in addition to the token, such as a project; by default read from the environment"
      ),
      enforce: line(void 0, "it must repeat the name of the account: nothing else arms it").optional().describe("Arms the account if it repeats its `name`; otherwise, keys are only reported")
    }).superRefine(({ provider, profile, token }, { addIssue }) => {
      if (token === void 0 && !TOKENLESS.includes(provider ?? "")) {
        addIssue({ code: "custom", path: ["token"], message: "it is missing" });
      }
      if (provider === void 0 === (profile === void 0)) {
        addIssue({ code: "custom", message: "it needs either provider or profile" });
      }
    }).meta({
      oneOf: [{ required: ["provider"] }, { required: ["profile"] }],
      if: { required: ["provider"], properties: { provider: { enum: TOKENLESS } } },
      else: { required: ["token"] }
    });
    accountsSchema = nonEmptyList(accountSchema);
  }
});

// src/secrets/parameter-reference.ts
function parseParameter(text2) {
  const { id, field: field2, region } = PARAMETER.exec(text2)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME2, PARAMETER;
var init_parameter_reference = __esm({
  "src/secrets/parameter-reference.ts"() {
    "use strict";
    init_region();
    NAME2 = "[\\w/.-]{1,1011}";
    PARAMETER = new RegExp(
      `^(?<id>${NAME2}|arn:${AWS_PARTITION_PATTERN}:ssm:(?<region>${AWS_REGION_PATTERN}):\\d{12}:parameter/${NAME2})(?:#(?<field>.+))?$`
    );
  }
});

// src/secrets/reference.ts
function parseReference(text2) {
  const { id, field: field2, region } = REFERENCE2.exec(text2)?.groups ?? {};
  return id ? { id, field: field2, region } : void 0;
}
var NAME3, REFERENCE2;
var init_reference = __esm({
  "src/secrets/reference.ts"() {
    "use strict";
    init_region();
    NAME3 = "[\\w/+=.@-]{1,519}";
    REFERENCE2 = new RegExp(
      `^(?<id>${NAME3}|arn:${AWS_PARTITION_PATTERN}:secretsmanager:(?<region>${AWS_REGION_PATTERN}):\\d{12}:secret:${NAME3})(?:#(?<field>.+))?$`
    );
  }
});

// src/audit/policy/location.ts
function resolveLocation(text2, { kind, file }) {
  if (text2.startsWith("~")) return { why: "~ is not expanded here; write the path in full" };
  if (isUrl(text2)) return resolveUrl(text2, kind);
  if ((0, import_node_path2.isAbsolute)(text2)) return { location: (0, import_node_path2.resolve)(text2) };
  if (file === void 0) return { why: "it is a relative path, and this policy is not in a file" };
  if (!isUrl(file)) return { location: (0, import_node_path2.resolve)((0, import_node_path2.dirname)(file), text2) };
  const { bucket = "", key: key2 = "" } = parseS3Url(file) ?? {};
  return resolveUrl(`s3://${bucket}${import_node_path2.posix.join("/", import_node_path2.posix.dirname(key2), text2)}`, kind);
}
function isUrl(text2) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text2);
}
function resolveUrl(text2, kind) {
  if (kind === "local-file")
    return { why: "it must be a path on the machine that runs the audit, not a URL" };
  const url = parseS3Url(text2);
  if (!url) {
    return { why: "it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)" };
  }
  const { bucket, key: key2 } = url;
  const isPrefix = key2 === "" || key2.endsWith("/");
  if (kind === "folder") return { location: `s3://${bucket}/${isPrefix ? key2 : `${key2}/`}` };
  return isPrefix ? { why: "it is a prefix, not an object" } : { location: text2 };
}
var import_node_path2;
var init_location = __esm({
  "src/audit/policy/location.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_s3_url();
  }
});

// src/audit/policy/field-values.ts
function within({ refuse, file }, ...around) {
  return { refuse: (path, why2) => refuse([...around, ...path], why2), file };
}
function readDuration(written, { least, most, why: why2 }, { refuse }) {
  const time3 = parseDuration(written) ?? Number.NaN;
  if (time3 >= least && time3 <= most) return time3;
  const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
  const months = written.endsWith("m") ? " (m is minutes; there is no unit for months)" : "";
  throw refuse([], `it is ${formatDuration(time3)}${months}, and must be ${range}: ${why2}`);
}
function readShare(written) {
  return Number(written.slice(0, -1)) / 100;
}
function readLocation(text2, kind, { refuse, file }) {
  const resolved2 = resolveLocation(text2, { kind, file });
  if ("location" in resolved2) return resolved2.location;
  throw refuse([], resolved2.why);
}
function readSecretSource({ secret, ssm, env }, { refuse }) {
  if (secret !== void 0) {
    if (parseReference(secret)) return { secret };
    throw refuse(["secret"], "it is not the name or ARN of a secret");
  }
  if (ssm === void 0) return { env };
  if (parseParameter(ssm)) return { ssm };
  throw refuse(["ssm"], "it is not the name or ARN of a parameter");
}
function refuseRepeated(items, name, { refuse }) {
  const seen = /* @__PURE__ */ new Set();
  const second = items.findIndex((item) => seen.size === seen.add(item[name]).size);
  if (second >= 0) throw refuse([second, name], "it occurs twice");
}
var init_field_values = __esm({
  "src/audit/policy/field-values.ts"() {
    "use strict";
    init_parameter_reference();
    init_reference();
    init_time();
    init_location();
  }
});

// src/accounts/api-address.ts
function canonicalAddress(text2) {
  if (!URL.canParse(text2)) return void 0;
  const { protocol, username, password, hostname: hostname3, port, pathname, search, hash: hash7 } = new URL(text2);
  if (username || password || search || hash7) return void 0;
  const host = hostname3.replace(/\.+$/, "") + (port && `:${port}`);
  return `${protocol}//${host}${pathname.replace(/\/+$/, "")}`;
}
function defaultAddress(id, vars) {
  const provider = providers.find((each) => each.id === id);
  return provider?.baseUrl && fillTemplate(provider.baseUrl, vars);
}
var init_api_address = __esm({
  "src/accounts/api-address.ts"() {
    "use strict";
    init_providers();
    init_template();
  }
});

// src/audit/policy/same-account.ts
function findSameAccount(accounts2) {
  const names = /* @__PURE__ */ new Map();
  for (const [index, account] of accounts2.entries()) {
    const identity2 = canonicalAccount(account);
    const first = names.get(identity2);
    if (first !== void 0) return { index, first };
    names.set(identity2, account.name);
  }
  return void 0;
}
function canonicalAccount({ provider, profile = "", apiUrl, vars, token }) {
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.entries(builtIn?.vars ?? {}).map(([name, { default: fallback }]) => [
    name,
    ownValue(vars, name) ?? fallback ?? ""
  ]);
  const all2 = { ...vars, ...Object.fromEntries(known) };
  const address = apiUrl ?? defaultAddress(provider, all2) ?? "";
  return canonicalJson([
    provider,
    profile,
    canonicalAddress(address) ?? address,
    all2,
    TOKENLESS.includes(provider) ? {} : token
  ]);
}
var init_same_account = __esm({
  "src/audit/policy/same-account.ts"() {
    "use strict";
    init_api_address();
    init_providers();
    init_variables();
    init_json();
  }
});

// src/audit/policy/interpret-accounts.ts
function interpretAccounts(written, reading) {
  const accounts2 = written.map((account, index) => interpretAccount(account, within(reading, index)));
  refuseRepeated(accounts2, "name", reading);
  const same = findSameAccount(accounts2);
  if (same) throw reading.refuse([same.index], `it is the same account as ${same.first}`);
  return accounts2;
}
function interpretAccount({ "api-url": apiUrl, provider = "", profile, token, vars = {}, ...account }, reading) {
  checkVariables({ provider, vars }, within(reading, "vars"));
  return {
    ...account,
    provider,
    ...profile === void 0 ? {} : { profile: readLocation(profile, "local-file", within(reading, "profile")) },
    ...token === void 0 ? {} : { token: readSecretSource(token, within(reading, "token")) },
    ...apiUrl === void 0 ? {} : { apiUrl },
    vars,
    armed: account.enforce === account.name
  };
}
function checkVariables({ provider, vars }, { refuse }) {
  const names = Object.keys(vars);
  const invalid = names.find((name) => !isVariableName(name));
  if (invalid !== void 0) throw refuse([invalid], "it is not a variable name");
  const builtIn = providers.find(({ id }) => id === provider);
  const known = Object.keys(builtIn?.vars ?? {});
  const unknown = builtIn && names.find((name) => !known.includes(name));
  if (unknown === void 0) return;
  const message2 = known.length > 0 ? suggestion(unknown, known) : `; ${provider} needs none`;
  throw refuse([unknown], `there is no such variable${message2}`);
}
var init_interpret_accounts = __esm({
  "src/audit/policy/interpret-accounts.ts"() {
    "use strict";
    init_providers();
    init_variables();
    init_field_values();
    init_same_account();
    init_suggestion();
  }
});

// src/audit/policy/stored-text.ts
async function readStoredText(location2, { env, largest, refuse }) {
  const last = largest * MEBIBYTE;
  const bytes2 = await ((0, import_node_path3.isAbsolute)(location2) ? readFromFile(location2, { last, refuse }) : readFromBucket(location2, { last, env }));
  if (bytes2 && bytes2.length > last) throw refuse(`it is larger than ${largest} MiB`);
  return bytes2 && decode2(bytes2, refuse);
}
async function readFromFile(path, { last, refuse }) {
  try {
    return await (0, import_consumers.buffer)((0, import_node_fs5.createReadStream)(path, { end: last }));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw refuse(errorMessage(error));
  }
}
async function readFromBucket(location2, { last, env }) {
  const { Bucket: Bucket2 } = await Promise.resolve().then(() => (init_bucket(), bucket_exports));
  const { bucket = "", key: key2 = "" } = parseS3Url(location2) ?? {};
  const found2 = await new Bucket2(bucket, { env }).get(key2, { range: { from: 0, to: last } });
  return found2?.bytes;
}
function decode2(bytes2, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch {
    throw refuse("it is not UTF-8");
  }
}
var import_node_fs5, import_node_path3, import_consumers, MEBIBYTE;
var init_stored_text = __esm({
  "src/audit/policy/stored-text.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path3 = require("node:path");
    import_consumers = require("node:stream/consumers");
    init_s3_url();
    init_problem();
    MEBIBYTE = 1024 * 1024;
  }
});

// src/audit/policy/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  readYaml: () => readYaml
});
function readYaml(text2, refuse) {
  if (Buffer.byteLength(text2) > LARGEST2) throw refuse({ line: 1, why: "it is larger than 2 MiB" });
  const lineCounter = new import_yaml3.LineCounter();
  const document = (0, import_yaml3.parseDocument)(text2, { lineCounter, prettyErrors: false, logLevel: "error" });
  const lineAt = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    const { line: line2 } = lineCounter.linePos(fault.pos[0]);
    throw refuse({ line: line2, why: FAULTS2[fault.code] ?? describeFault(fault) });
  }
  (0, import_yaml3.visit)(document, {
    Pair(_, { key: key2 }) {
      if ((0, import_yaml3.isScalar)(key2) && typeof key2.value === "string" && key2.value !== "__proto__") return;
      throw refuse({ line: lineAt(key2), why: "this cannot be the name of a field" });
    },
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      throw refuse({ line: lineAt(alias), why: `no anchor before it is named ${sanitize(alias.source)}` });
    }
  });
  return { data: toData(), findLine: findLine2 };
  function toData() {
    try {
      return document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      throw refuse({ line: 1, why: "it has too many aliases" });
    }
  }
  function findLine2(path) {
    let node = document.contents;
    let line2 = lineAt(document.contents ?? void 0);
    for (const name of path) {
      const around = (0, import_yaml3.isAlias)(node) ? node.resolve(document) : node;
      const pair = (0, import_yaml3.isMap)(around) ? around.items.find((each) => fieldName(each) === name) : void 0;
      const item = (0, import_yaml3.isSeq)(around) ? around.items[Number(name)] : void 0;
      if (!pair && !item) break;
      node = pair ? pair.value : item;
      line2 = lineAt(pair ? pair.key : item);
    }
    return line2;
  }
}
function fieldName({ key: key2 }) {
  return (0, import_yaml3.isScalar)(key2) ? key2.value : void 0;
}
function describeFault({ message: message2 }) {
  return `it is not valid YAML: ${message2.split(': "')[0]}`;
}
var import_yaml3, LARGEST2, MOST_ALIASES, FAULTS2;
var init_yaml = __esm({
  "src/audit/policy/yaml.ts"() {
    "use strict";
    import_yaml3 = require("./vendor/yaml.js");
    init_format();
    LARGEST2 = 2 * 1024 * 1024;
    MOST_ALIASES = 100;
    FAULTS2 = {
      DUPLICATE_KEY: "the same field occurs twice",
      MULTIPLE_DOCS: "a second document begins here; there must be only one",
      RESOURCE_EXHAUSTION: "it is nested too deeply",
      TAB_AS_INDENT: "it is indented with a tab; YAML allows spaces only"
    };
  }
});

// src/audit/policy/valid-yaml.ts
async function readValidYaml(options) {
  const { text: text2, matches, schema, refuse } = options;
  const { data, findLine: findLine2 } = readJsonLine(text2) ?? await readDocument(text2, refuse);
  const refusal = (path2, why3) => {
    const field2 = path2.length > 0 ? `, ${sanitize(path2.join("."))}` : "";
    return refuse(`line ${findLine2(path2)}${field2}: ${why3}`);
  };
  if (matches?.(data)) return { data, refusal };
  const valid = (await schema()).safeParse(data, { reportInput: true });
  if (valid.success) return { data: valid.data, refusal };
  const { path, why: why2 } = firstFault2(valid.error.issues, findLine2);
  throw refusal(path, why2);
}
function readJsonLine(text2) {
  const line2 = text2.trim();
  try {
    const data = JSON.parse(line2);
    const isPlain = JSON.stringify(data) === line2 && !line2.includes("__proto__");
    return isPlain ? { data, findLine: () => 1 } : void 0;
  } catch {
    return void 0;
  }
}
async function readDocument(text2, refuse) {
  const { readYaml: readYaml2 } = await Promise.resolve().then(() => (init_yaml(), yaml_exports));
  return readYaml2(text2, ({ line: line2, why: why2 }) => refuse(`line ${line2}: ${why2}`));
}
function firstFault2(issues, findLine2) {
  const [first] = issues.flatMap(insideUnion).map((issue) => {
    const isName2 = issue.code === "unrecognized_keys";
    const path = isName2 ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    return { isName: isName2, path, why: explainIssue(issue) };
  }).sort((a, b) => Number(b.isName) - Number(a.isName) || findLine2(a.path) - findLine2(b.path));
  return first ?? { path: [], why: "it does not match the schema" };
}
function insideUnion(issue) {
  if (issue.code !== "invalid_union" || typeof issue.input !== "object" || issue.input === null)
    return [issue];
  const isOther = ({ code, path }) => path.length === 0 && /^invalid_(type|value)$/.test(code);
  const inside = issue.errors.findLast((errors) => !errors.some(isOther)) ?? issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function explainIssue(issue) {
  if (issue.code === "unrecognized_keys") return issue.message;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.input === void 0) return "it is missing";
  return issue.input === null || issue.input === "" ? "it is empty" : issue.message;
}
var init_valid_yaml = __esm({
  "src/audit/policy/valid-yaml.ts"() {
    "use strict";
    init_format();
  }
});

// src/audit/policy/accounts-file.ts
async function readAccountsFile(place, { reading, env }) {
  const location2 = readLocation(place, "file", within(reading, "file"));
  const refuse = (why2) => unusable4(location2, why2);
  const text2 = await readStoredText(location2, { env, largest: LARGEST3, refuse });
  if (text2 === void 0) throw refuse("it does not exist");
  const { data, refusal } = await readValidYaml({
    text: text2,
    matches: import_compiled_forms.isWrittenAccounts,
    schema: async () => (await Promise.resolve().then(() => (init_account_schema(), account_schema_exports))).accountsSchema,
    // Loads zod.
    refuse
  });
  return interpretAccounts(data, { ...reading, refuse: refusal });
}
function unusable4(location2, why2) {
  return new Problem({
    what: `Accounts file ${sanitize(location2, 1e3)} cannot be used`,
    why: sanitize(why2.replace(/\.$/, ""), 500),
    hint: "Correct it; it is a list as under `accounts` in docs/policy.md"
  });
}
var import_compiled_forms, LARGEST3;
var init_accounts_file = __esm({
  "src/audit/policy/accounts-file.ts"() {
    "use strict";
    init_format();
    init_problem();
    import_compiled_forms = require("./vendor/compiled-forms.js");
    init_field_values();
    init_interpret_accounts();
    init_stored_text();
    init_valid_yaml();
    LARGEST3 = 2;
  }
});

// src/audit/policy/policy-part.ts
function policyPart() {
  return (part) => part;
}
function optionalFields(parts, fields) {
  return Object.fromEntries(parts.map(({ name, form }) => [name, form(fields).optional()]));
}
function readParts(parts, written, reading) {
  const set = parts.filter(({ name }) => written[name] !== void 0);
  return Object.fromEntries(set.map(({ name, read: read2 }) => [name, read2(written[name], within(reading, name))]));
}
function createParts(parts, { settings, context }) {
  return parts.flatMap(
    ({ name, create }) => settings[name] === void 0 ? [] : [create(settings[name], context)]
  );
}
var init_policy_part = __esm({
  "src/audit/policy/policy-part.ts"() {
    "use strict";
    init_field_values();
  }
});

// src/audit/report/top-list.ts
var TopList;
var init_top_list = __esm({
  "src/audit/report/top-list.ts"() {
    "use strict";
    TopList = class {
      items = [];
      total = 0;
      #most;
      #compare;
      /** `compare` is that of Array.sort; without it, the items that come first are kept. Equal items stay as they come. */
      constructor(most, compare) {
        this.#most = most;
        this.#compare = compare;
      }
      /** isFull tells whether it has as many items as it keeps. */
      get isFull() {
        return this.items.length >= this.#most;
      }
      /** countLast counts an item that comes after all others, and that is not kept. */
      countLast() {
        this.total += 1;
      }
      add(item) {
        this.total += 1;
        const { items } = this;
        const compare = this.#compare;
        if (!compare) {
          if (items.length < this.#most) items.push(item);
          return;
        }
        const last = items.at(-1);
        if (items.length === this.#most && last !== void 0 && compare(last, item) <= 0) return;
        const at2 = items.findLastIndex((each) => compare(each, item) <= 0);
        items.splice(at2 + 1, 0, item);
        if (items.length > this.#most) items.pop();
      }
    };
  }
});

// src/audit/report/owner-groups.ts
function byUrgency(one, other) {
  const place = (key2) => isBlockedItself(key2) ? 2 : isUrgent(key2) ? 0 : 1;
  return place(one) - place(other);
}
function isBlockedItself(key2) {
  return ownBlockingGuards(key2).length > 0;
}
function ownBlockingGuards({ guards }) {
  return guards.filter(({ scope, kind }) => scope === "key" && kind !== "notice" && kind !== "waiting");
}
function isUrgent(key2) {
  return exposesPrivateKey(deletionFindings(key2).map(({ rule: rule2 }) => rule2));
}
function deletionFindings({ findings }) {
  return findings.filter((each) => each.do === "delete");
}
var MOST_OF_OWNER, OwnerGroups, UpcomingDeletions;
var init_owner_groups = __esm({
  "src/audit/report/owner-groups.ts"() {
    "use strict";
    init_rules();
    init_top_list();
    MOST_OF_OWNER = 20;
    OwnerGroups = class {
      /** In the order in which the first item of each came. */
      #groups = /* @__PURE__ */ new Map();
      total = 0;
      #compare;
      constructor(compare) {
        this.#compare = compare;
      }
      add(item) {
        this.total += 1;
        const { owner: owner2 } = item;
        const group = this.#groups.get(owner2) ?? new TopList(MOST_OF_OWNER, this.#compare);
        group.add(item);
        if (group.items[0] === item) this.#groups.delete(owner2);
        this.#groups.set(owner2, group);
      }
      /** groups are the keys by owner; whose first key comes first is first. */
      get groups() {
        const compare = this.#compare;
        if (!compare) return this.#groups;
        const first = ([, { items }]) => items[0];
        return new Map([...this.#groups].sort((one, other) => compare(first(one), first(other))));
      }
    };
    UpcomingDeletions = class extends OwnerGroups {
      /** How many of them a guard holds. */
      held = 0;
      /** How the findings of those that do not go at once are resolved, by rule. */
      hints = /* @__PURE__ */ new Map();
      constructor() {
        super(byUrgency);
      }
      add(key2) {
        super.add(key2);
        const isDelayed = isBlockedItself(key2);
        if (isDelayed) this.held += 1;
        if (isUrgent(key2) && !isDelayed) return;
        for (const { rule: rule2, hint } of deletionFindings(key2)) this.hints.set(rule2, hint);
      }
    };
  }
});

// src/audit/notify/message-parts.ts
function printableLine(text2) {
  return sanitize(text2, LINE2).replaceAll("://", "[:]//").replace(
    new RegExp("\\.(?=\\p{L})", "gu"),
    (_, at2, all2) => /[\p{L}\p{N}]/u.test(all2[at2 - 1] ?? "") ? "[.]" : "."
  );
}
function nameKey({
  fingerprint: fingerprint2,
  name,
  id
}) {
  return `${fingerprint2 ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}
function shownLines({ lines, total = lines.length }) {
  const missing2 = total - MOST;
  return missing2 > 0 ? [...lines.slice(0, MOST), `and ${missing2} more, in the report`] : lines;
}
function ownerSections(keys2, { title, describe: describe2 }) {
  const owned = [...keys2.groups].filter(([owner2]) => owner2 !== null);
  const others = owned.slice(MOST_OWNERS).map(([, group]) => group);
  const unowned = keys2.groups.get(null);
  const heading = (total, whose) => `${title}: ${pluralize(total, "key")} ${whose}`;
  const section = ({ items, total }, whose) => ({
    title: heading(total, whose),
    lines: items.map((each) => printableLine(describe2(each))),
    total
  });
  return [
    ...owned.slice(0, MOST_OWNERS).map(([owner2, group]) => section(group, `of ${printableLine(sanitize(owner2 ?? "", 60))}`)),
    ...others.length > 0 ? [
      {
        title: heading(
          others.reduce((sum, { total }) => sum + total, 0),
          `of ${pluralize(others.length, "more owner")}`
        ),
        lines: ["They are in the report."]
      }
    ] : [],
    ...unowned ? [section(unowned, "without a known owner")] : []
  ];
}
function fitsMessage({ groups }) {
  const owners = [...groups.keys()].filter((owner2) => owner2 !== null).length;
  return owners <= MOST_OWNERS && [...groups.values()].every(({ total }) => total <= MOST);
}
var LINE2, MOST, MOST_OWNERS;
var init_message_parts = __esm({
  "src/audit/notify/message-parts.ts"() {
    "use strict";
    init_format();
    LINE2 = 240;
    MOST = 10;
    MOST_OWNERS = 5;
  }
});

// src/audit/notify/upcoming-deletions.ts
function announceDeletions(report2, options) {
  return upcoming(report2.digest.unannounced, report2, options);
}
function remindOfDeletions(report2, options) {
  const { headline, sections } = upcoming(report2.digest.unreminded, report2, options);
  return { headline: `reminder: ${headline}`, sections };
}
function upcoming(keys2, report2, { grace, isReportKept }) {
  const { total, held } = keys2;
  if (!isReportKept && !fitsMessage(keys2)) {
    throw new Problem({
      what: "Nobody was notified of the keys that will be deleted",
      why: `${total} keys are too many for a message, and no location for reports is set`,
      hint: "Set reports in the policy"
    });
  }
  return {
    headline: countKeys(total - held, held),
    sections: [
      ...ownerSections(keys2, {
        title: "Will be deleted",
        describe: (key2) => `${nameKey(key2)}: ${when(key2, report2, grace)}: ${reasons3(key2)}`
      }),
      {
        title: "How to replace a key",
        lines: [
          "Make a new one with ssh-keygen -t ed25519, add its public half to the account and to its machines, and remove the old one."
        ]
      },
      howToKeep2(keys2)
    ]
  };
}
function countKeys(free, blocked2) {
  if (blocked2 === 0) return `${pluralize(free, "key")} will be deleted`;
  const once4 = "once no guard blocks it";
  if (free === 0) return `${pluralize(blocked2, "key")} will be deleted ${once4}`;
  return `${pluralize(free, "key")} will be deleted, ${blocked2} more ${once4}`;
}
function when(key2, { writtenAt }, grace) {
  const now = Date.parse(writtenAt);
  const guards = ownBlockingGuards(key2).map(({ guard: guard2 }) => guard2);
  const due = key2.dueAt === null ? now + grace : Date.parse(key2.dueAt);
  const date = isUrgent(key2) ? "now" : `after ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
  return guards.length > 0 ? `${date}, once no guard blocks it (${guards.join(", ")})` : date;
}
function reasons3(key2) {
  return deletionFindings(key2).map(({ evidence }) => evidence).join("; ");
}
function howToKeep2({ hints }) {
  const lines = [
    "Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.",
    ...[...hints].map(([rule2, hint]) => printableLine(`${rule2}: ${hint}`))
  ];
  return { title: "How to keep a key", lines: hints.size > 0 ? lines : [] };
}
var init_upcoming_deletions = __esm({
  "src/audit/notify/upcoming-deletions.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    init_owner_groups();
    init_message_parts();
  }
});

// src/audit/notify/message.ts
function buildMessage({ stage, report: report2, trouble }, options) {
  const { headline, sections } = messageOf({ stage, report: report2, trouble }, options);
  const all2 = [...sections, { title: "Report", lines: [reportLine(report2, options)] }];
  return {
    headline: `keylease ${printableLine(report2.account)}: ${headline}`,
    sections: all2.filter(({ lines }) => lines.length > 0)
  };
}
function messageOf({ stage, report: report2, trouble }, options) {
  const { grace, reports } = options;
  const upcoming2 = { grace, isReportKept: reports !== void 0 };
  switch (stage) {
    case "before":
      return announceDeletions(report2, upcoming2);
    case "reminder":
      return remindOfDeletions(report2, upcoming2);
    case "after":
      return summarize(report2, { ...options, trouble });
  }
}
function summarize(report2, options) {
  const { digest, deletions, otherChanges, notEvaluated: notEvaluated2, notices, complete } = report2;
  const { newSevere: severe, notified: waiting2 } = digest;
  const done = deletions.filter(isConfirmed);
  const unconfirmed2 = deletions.filter(isUnconfirmed);
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed2.includes(each));
  const blocking = report2.guards.filter(
    ({ guard: guard2, kind, blocks }) => blocks && kind !== "report-only" && digest.guards.has(guard2)
  );
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed2.length > 0 && `${unconfirmed2.length} accepted but not yet confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    severe.total > 0 && `${pluralize(severe.total, "new severe finding")}`,
    otherChanges.length > 0 && `${otherChanges.length} changed by others`,
    !complete && `incomplete${since(options.trouble)}`,
    options.trouble?.isOver === true && `complete again after being incomplete${since(options.trouble)}`
  ].filter((part) => part !== false);
  return {
    headline: parts.join(", ") || "nothing to report",
    sections: [
      ...ownerSections(byOwner(done), { title: "Deleted", describe: deleted2 }),
      ...ownerSections(byOwner(unconfirmed2), {
        title: "Accepted, not yet confirmed by a new listing",
        describe: deleted2
      }),
      { title: "Not deleted", lines: left.map((each) => printableLine(deleted2(each))) },
      {
        title: "New findings (high or critical)",
        lines: severe.items.map(severeLine),
        total: severe.total
      },
      {
        title: "Deletions blocked",
        lines: blocking.map(({ guard: guard2, reason }) => printableLine(`${guard2}: ${reason}`))
      },
      { title: "Waiting to be deleted", lines: waiting2.items.map(dueAfter), total: waiting2.total },
      { title: "Changed by others during this run", lines: otherChanges.map(printableLine) },
      {
        title: "Not evaluated",
        lines: notEvaluated2.map(({ what, why: why2 }) => printableLine(`${what}: ${why2}`))
      },
      {
        title: "Notifications that failed",
        lines: failed.map(({ channel: channel2, why: why2 }) => printableLine(`${channel2}: ${why2 ?? ""}`))
      },
      {
        title: "How to restore a key",
        lines: deletions.length > 0 ? [restoreLine(report2, options)] : []
      }
    ]
  };
}
function since(trouble) {
  return trouble ? ` since ${formatTimestamp(Date.parse(trouble.since))}` : "";
}
function byOwner(deletions) {
  const groups = new OwnerGroups();
  for (const each of deletions) groups.add(each);
  return groups;
}
function severeLine({ key: key2, finding: { severity: severity2, evidence, hint } }) {
  return printableLine(`${severity2}: ${nameKey(key2)}: ${evidence}. ${hint}`);
}
function dueAfter(key2) {
  return printableLine(`${nameKey(key2)}: after ${formatTimestamp(Date.parse(key2.dueAt ?? ""))}`);
}
function deleted2({ key: key2, rules: rules2, why: why2 }) {
  return `${nameKey(key2)}: ${[rules2.join(", "), why2].filter(Boolean).join("; ")}`;
}
function reportLine(report2, { reports }) {
  if (reports === void 0) return `Run ${printableLine(report2.run)}; no location for reports is set.`;
  return reportLocation(reports, report2, "html");
}
function restoreLine(report2, { reports }) {
  if (reports === void 0) return "keylease restore --policy POLICY FINGERPRINT";
  const file = reportLocation(reports, report2, "json");
  const restore = (source) => shellCommand([...restoreWords(report2, source), "FINGERPRINT"]);
  return reports.startsWith("s3://") ? `${shellCommand(["aws", "s3", "cp", file, "-"])} | ${restore("-")}` : restore(file);
}
var init_message = __esm({
  "src/audit/notify/message.ts"() {
    "use strict";
    init_format();
    init_shell();
    init_time();
    init_owner_groups();
    init_proof();
    init_report_name();
    init_restore_words();
    init_message_parts();
    init_upcoming_deletions();
  }
});

// src/audit/notify/slack.ts
function slackNotifier({ url, deadline = 3e4, backoff = 500, ...options }) {
  return {
    name: "slack",
    notify: async (notice2) => {
      const webhook = await url();
      const http2 = new HttpClient({
        title: "Slack",
        baseUrl: webhook,
        secret: webhook,
        hints: HINTS2,
        deadline,
        timeout: TIMEOUT,
        backoff
      });
      const body = formatPayload(buildMessage(notice2, options));
      const answer = await http2.send({ method: "POST", path: "", body, text: true, failure: FAILURE });
      const isWord = /^[a-z_]{1,60}$/.test(String(answer.body));
      if (answer.status !== 200) throw http2.refusal(FAILURE, answer, isWord ? answer.body : void 0);
    }
  };
}
function formatPayload({ headline, sections }) {
  const texts2 = fittingTexts(sections.flatMap(splitSection));
  return {
    text: escapeText(headline),
    blocks: [
      { type: "header", text: { type: "plain_text", text: headline.slice(0, HEADER2), emoji: false } },
      ...texts2.map((text2) => ({ type: "section", text: { type: "mrkdwn", verbatim: true, text: text2 } }))
    ]
  };
}
function fittingTexts(texts2) {
  if (texts2.length <= MAX_TEXTS) return texts2;
  return [...texts2.slice(0, MAX_TEXTS - 2), "and more, in the report", ...texts2.slice(-1)];
}
function splitSection(section) {
  const texts2 = [];
  let text2 = `*${escapeText(section.title)}*`;
  for (const line2 of shownLines(section)) {
    const entry = `\u2022 ${escapeText(line2)}`;
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
function escapeText(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
var TIMEOUT, HEADER2, TEXT, MAX_TEXTS, FAILURE, NEW_WEBHOOK, HINTS2;
var init_slack = __esm({
  "src/audit/notify/slack.ts"() {
    "use strict";
    init_client();
    init_message();
    init_message_parts();
    TIMEOUT = 1e4;
    HEADER2 = 150;
    TEXT = 3e3;
    MAX_TEXTS = 49;
    FAILURE = "Slack was not notified";
    NEW_WEBHOOK = "Create a new incoming webhook, and store its URL in the secret under notify.slack";
    HINTS2 = {
      address: "Check that the secret under notify.slack is the https:// URL of an incoming webhook",
      refused: NEW_WEBHOOK,
      notFound: NEW_WEBHOOK,
      unexpected: NEW_WEBHOOK
    };
  }
});

// src/audit/notify/sns.ts
function snsNotifier({ topic, deadline = 6e4, ...options }) {
  return {
    name: "sns",
    notify: async (notice2) => {
      const { PublishCommand, SNSClient } = await Promise.resolve().then(() => __toESM(require("./vendor/sns-sdk.js"), 1));
      const message2 = buildMessage(notice2, options);
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: formatSubject(message2),
        Message: formatText(message2),
        MessageAttributes: {
          account: { DataType: "String", StringValue: notice2.report.account },
          stage: { DataType: "String", StringValue: notice2.stage },
          keylease: { DataType: "String", StringValue: JSON.stringify(summarize2(notice2)) }
        }
      });
      const what = `Nobody was notified through ${topic}`;
      await callAws({ what, deadline, advice: ADVICE3 }, async (abortSignal) => {
        const client = await keptAwsClient(SNSClient, { env: process.env, region: arnRegion(topic) });
        await client.send(command, { abortSignal });
      });
    }
  };
}
function formatSubject({ headline }) {
  return headline.replace(/[^\x20-\x7e]/g, "?").slice(0, 99);
}
function formatText({ headline, sections }) {
  const parts = sections.map((section) => [section.title, ...shownLines(section)].join("\n- "));
  return `${[headline, ...parts].join("\n\n")}
`;
}
function summarize2({ stage, report: report2 }) {
  const { account, run: run2, mode, complete, figures: figures3, digest, deletions } = report2;
  const fingerprints2 = (all2) => all2.slice(0, MAX_KEYS).map(({ fingerprint: fingerprint2 }) => fingerprint2);
  return {
    account,
    run: run2,
    stage,
    mode,
    complete,
    figures: figures3,
    waiting: fingerprints2(digest.scheduled.items),
    deleted: fingerprints2(deletions.filter(isConfirmed).map(({ key: key2 }) => key2))
  };
}
var MAX_KEYS, ADVICE3;
var init_sns = __esm({
  "src/audit/notify/sns.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    init_proof();
    init_message();
    init_message_parts();
    MAX_KEYS = 100;
    ADVICE3 = [
      [/KMS/, "Allow kms:GenerateDataKey and kms:Decrypt on the topic's KMS key"],
      [/AuthorizationError|AccessDenied/, "Allow sns:Publish on this topic"],
      [/NotFound/, "Check the ARN under notify.sns in the policy"]
    ];
  }
});

// src/audit/notify/channels.ts
function createNotifiers(notify2, context) {
  return createParts(CHANNELS, { settings: notify2, context });
}
var channel, sns, slack, channels, CHANNELS;
var init_channels = __esm({
  "src/audit/notify/channels.ts"() {
    "use strict";
    init_field_values();
    init_policy_part();
    init_slack();
    init_sns();
    channel = policyPart();
    sns = channel({
      name: "sns",
      form: ({ line: line2 }) => line2(
        /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
        "it must be the ARN of an SNS topic that is not a FIFO topic"
      ).describe("ARN of an SNS topic"),
      read: (topic) => topic,
      create: (topic, { grace, reports }) => snsNotifier({ topic, grace, reports })
    });
    slack = channel({
      name: "slack",
      form: ({ secretSource: secretSource2 }) => secretSource2.describe("Where the URL of a Slack incoming webhook is stored"),
      read: readSecretSource,
      create: (webhook, { grace, reports, read: read2 }) => slackNotifier({ url: () => read2(webhook), grace, reports })
    });
    channels = [sns, slack];
    CHANNELS = [...channels];
  }
});

// src/audit/pinned-keys.ts
function pinnedKeyForm({ duration: duration2, line: line2, literal: literal6, strictObject: strictObject4 }) {
  return strictObject4({
    fingerprint: line2(
      FINGERPRINT,
      "it must be SHA256: and 43 characters, as ssh-keygen -lf prints it"
    ).describe("SHA256 fingerprint, as `ssh-keygen -lf` prints it"),
    owner: line2().describe("Who is responsible for the key"),
    until: line2(/^\d{4}-\d\d-\d\d$/, "it must be a day such as 2027-01-31").optional().describe("Last day, in UTC, on which the key is recognized; if not set, it always is"),
    reason: line2().optional().describe("What the key is for; `keep` needs it"),
    keep: literal6(true, "it must be true, or left out").optional().describe("Never deletes the key; it is still reported"),
    [maxAge.name]: duration2().optional().describe(`Limit for this key, longer or shorter, in place of that of \`rules.${maxAge.name}\``)
  }).superRefine(({ keep, reason }, { addIssue }) => {
    if (!keep || reason !== void 0) return;
    const message2 = "it needs a reason: why is the key never deleted?";
    addIssue({ code: "custom", path: ["keep"], message: message2 });
  }).meta({ dependentRequired: { keep: ["reason"] } });
}
function readPinnedKey({ until, [maxAge.name]: maxAge2, ...key2 }, reading) {
  return {
    ...key2,
    ...until === void 0 ? {} : { until: endOfDay(until, within(reading, "until")) },
    ...maxAge2 === void 0 ? {} : { maxAge: readDuration(maxAge2, MAX_AGE, within(reading, maxAge.name)) }
  };
}
function endOfDay(written, { refuse }) {
  const start = Date.parse(`${written}T00:00:00Z`);
  if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(written)) return start + DAY;
  throw refuse([], "there is no such day");
}
function pinnedKeysForm(fields) {
  return fields.list(pinnedKeyForm(fields)).describe("Keys with a known owner");
}
function readPinnedKeys(written, reading) {
  refuseRepeated(written, "fingerprint", reading);
  return written.map((key2, index) => readPinnedKey(key2, within(reading, index)));
}
function pinnedKeysRecognizer(keys2) {
  const owners = new Map(keys2.map((key2) => pinnedOwner(key2, "policy")));
  return { name: "policy", exempts: true, read: async () => owners };
}
function pinnedOwner(key2, source) {
  const { fingerprint: fingerprint2, ...entry } = key2;
  return [fingerprint2, { ...entry, source }];
}
var MAX_AGE;
var init_pinned_keys = __esm({
  "src/audit/pinned-keys.ts"() {
    "use strict";
    init_fingerprint();
    init_time();
    init_field_values();
    init_max_age();
    MAX_AGE = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
  }
});

// src/audit/key-list.ts
var key_list_exports = {};
__export(key_list_exports, {
  readKeyList: () => readKeyList
});
async function readKeyList(list3) {
  const entries = /\.ya?ml$/i.test(list3.name) ? await readYamlEntries(list3) : readLines(list3);
  const owners = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [fingerprint2, owner2] = pinnedOwner(entry, list3.name);
    const before = owners.get(fingerprint2);
    if (before && !(0, import_node_util3.isDeepStrictEqual)(before, owner2)) {
      throw list3.refuse(`it has ${fingerprint2} twice, with different owners or fields`);
    }
    owners.set(fingerprint2, owner2);
  }
  if (owners.size === 0) throw list3.refuse("it has no keys");
  return owners;
}
function readLines({ text: text2, refuse }) {
  return text2.split("\n").flatMap((line2, index) => {
    if (/^\s*(#|$)/.test(line2)) return [];
    const entry = readLine2(line2);
    if ("why" in entry) throw refuse(`line ${index + 1}: ${entry.why}`);
    return [entry];
  });
}
function readLine2(line2) {
  try {
    const { key: key2, options, flaws } = readKeyLine(line2);
    const [flaw] = flaws;
    if (flaw) return { why: flaw.evidence };
    if (!key2.comment) return { why: "it has no comment, which would say whose key it is" };
    if (/expiry-time/i.test(options)) {
      return { why: "expiry-time is not read here; list the key in YAML, with `until`" };
    }
    const owner2 = line().safeParse(key2.comment);
    if (owner2.success) return { fingerprint: keyFingerprint(key2), owner: owner2.data };
    return { why: `its comment cannot be an owner, ${owner2.error.issues[0]?.message}` };
  } catch (error) {
    return { why: keyFault2(error) };
  }
}
async function readYamlEntries({ text: text2, refuse }) {
  const { data, refusal } = await readValidYaml({ text: text2, schema: () => yamlList, refuse });
  const reading = { refuse: refusal, file: void 0 };
  return data.map((entry, index) => readPinnedKey(entry, within(reading, index)));
}
function keyFault2(error) {
  return error instanceof KeyFault ? error.why : errorMessage(error);
}
function hasKey(written) {
  return typeof written === "object" && written !== null && "key" in written && typeof written.key === "string";
}
var import_node_util3, z3, ISSUE, yamlEntry, yamlList;
var init_key_list = __esm({
  "src/audit/key-list.ts"() {
    "use strict";
    import_node_util3 = require("node:util");
    z3 = __toESM(require("./vendor/zod.js"), 1);
    init_fault();
    init_fingerprint();
    init_line();
    init_public_key();
    init_problem();
    init_pinned_keys();
    init_field_values();
    init_valid_yaml();
    init_zod_fields();
    ISSUE = "custom";
    yamlEntry = z3.preprocess((written, { addIssue }) => {
      if (!hasKey(written)) return written;
      const { key: key2, ...entry } = written;
      if (entry.fingerprint !== void 0) {
        addIssue({ path: ["key"], code: ISSUE, message: "it must be either key or fingerprint" });
        return z3.NEVER;
      }
      try {
        return { ...entry, fingerprint: keyFingerprint(parsePublicKey(key2)) };
      } catch (error) {
        addIssue({ path: ["key"], code: ISSUE, message: keyFault2(error) });
        return z3.NEVER;
      }
    }, pinnedKeyForm(zod_fields_exports));
    yamlList = z3.array(yamlEntry, {
      error: "it must be a list of entries such as - { fingerprint: ..., owner: ... }"
    });
  }
});

// src/audit/key-lists.ts
function keyListsForm({ line: line2, nonEmptyList: nonEmptyList2 }) {
  return nonEmptyList2(line2()).describe(
    // Stryker disable next-line StringLiteral: documentation
    "Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners"
  );
}
function readKeyLists(locations, reading) {
  return locations.map((text2, index) => readLocation(text2, "file", within(reading, index)));
}
function keyListsRecognizer(locations, { env }) {
  return {
    name: "recognize.files",
    exempts: true,
    read: async () => {
      const owners = /* @__PURE__ */ new Map();
      for (const location2 of locations) {
        for (const [fingerprint2, owner2] of await readOwners(location2, env)) {
          const before = owners.get(fingerprint2);
          if (before && !(0, import_node_util4.isDeepStrictEqual)({ ...before, source: "" }, { ...owner2, source: "" })) {
            throw unusable5(
              location2,
              `${before.source} has ${fingerprint2} too, with another owner or other fields`
            );
          }
          owners.set(fingerprint2, before ?? owner2);
        }
      }
      return owners;
    }
  };
}
async function readOwners(location2, env) {
  const refuse = (why2) => unusable5(location2, why2);
  const text2 = await readStoredText(location2, { env, largest: LARGEST4, refuse });
  if (text2 === void 0) throw refuse("it does not exist");
  const { readKeyList: readKeyList2 } = await Promise.resolve().then(() => (init_key_list(), key_list_exports));
  return readKeyList2({ text: text2, name: sanitize(import_node_path4.posix.basename(location2)), refuse });
}
function unusable5(location2, why2) {
  return new Problem({
    what: `Key list ${sanitize(location2, 1e3)} cannot be used`,
    why: sanitize(why2, 500),
    hint: "Correct it; docs/policy.md has the formats"
  });
}
var import_node_path4, import_node_util4, LARGEST4;
var init_key_lists = __esm({
  "src/audit/key-lists.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    import_node_util4 = require("node:util");
    init_format();
    init_problem();
    init_field_values();
    init_stored_text();
    LARGEST4 = 10;
  }
});

// src/audit/people/people-form.ts
function peopleForm({ line: line2, literal: literal6, nonEmptyList: nonEmptyList2, secretSource: secretSource2, strictObject: strictObject4 }) {
  const login = () => line2(NAMES2.org, "it must be a login such as octo-org");
  return strictObject4({
    orgs: nonEmptyList2(login()).optional().describe("Organizations whose members are owners of their SSH keys"),
    teams: nonEmptyList2(line2(NAMES2.team, "it must be a team such as octo-org/gpu, by its slug")).optional().describe("Teams, as `octo-org/gpu`, whose members are; those of child teams too"),
    users: nonEmptyList2(login()).optional().describe("Users who are, by login"),
    "signing-keys": literal6(false, "it must be false, or left out").optional().describe(
      "`false` if signing keys do not count, which take a request a person once a week or more often"
    ),
    token: secretSource2.optional().describe("Where a token is stored, unless `app` is set"),
    app: strictObject4({
      id: line2(/^[\w.-]{1,100}$/, 'it must be the id of the app in quotes, such as "123456"').describe(
        "App id, or client id"
      ),
      key: secretSource2.describe("Where its private key is stored, as GitHub issued it")
    }).optional().describe("A GitHub App that is installed on each of the organizations, unless `token` is set"),
    "api-url": line2(
      /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
      "it must be a URL such as https://ghe.example.com/api/v3"
    ).optional().describe(
      "URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com"
    )
  }).describe("People of GitHub, who own the SSH keys in their accounts there");
}
function readPeopleSettings(written, reading) {
  const { orgs = [], teams = [], users = [], "api-url": apiUrl } = written;
  const { refuse } = reading;
  if (orgs.length + teams.length + users.length === 0) throw refuse([], "it needs orgs, teams or users");
  if (written.app && orgs.length + teams.length === 0) {
    throw refuse(["users"], "an app needs an organization that it is installed on; use a token");
  }
  if (apiUrl !== void 0 && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw refuse(["api-url"], "it must be an https:// address");
  }
  return {
    orgs,
    teams: teams.map((team) => {
      const [organization = "", slug2 = ""] = team.split("/");
      return { organization, slug: slug2 };
    }),
    users,
    signingKeys: written["signing-keys"] !== false,
    auth: readAuth(written, reading),
    apiUrl
  };
}
function readAuth({ token, app }, reading) {
  if (token && !app) return { token: readSecretSource(token, within(reading, "token")) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, "app", "key")) };
  throw reading.refuse([], "it needs either token or app");
}
var LOGIN, NAMES2;
var init_people_form = __esm({
  "src/audit/people/people-form.ts"() {
    "use strict";
    init_address();
    init_field_values();
    LOGIN = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})";
    NAMES2 = { org: new RegExp(`^${LOGIN}$`), team: new RegExp(`^${LOGIN}/[a-z0-9_][a-z0-9_.-]{0,98}$`) };
  }
});

// src/github/github-people.ts
async function readMembers(github3, login) {
  const failure4 = `The members of ${login} cannot be read`;
  return readPeople(github3, failure4, async (after) => {
    const answer = await github3.graphql(MEMBERS, { variables: { login, after }, failure: failure4 });
    const { organization } = parse7(membersForm, answer, failure4);
    checkSight(github3, { failure: failure4, ...organization });
    return organization.membersWithRole;
  });
}
async function readTeam(github3, { organization: login, slug: slug2 }) {
  const failure4 = `The members of team ${login}/${slug2} cannot be read`;
  return readPeople(github3, failure4, async (after) => {
    const answer = await github3.graphql(TEAM_MEMBERS, { variables: { login, slug: slug2, after }, failure: failure4 });
    const { organization } = parse7(teamForm, answer, failure4);
    checkSight(github3, { failure: failure4, ...organization });
    return organization.team.members;
  });
}
async function readUsers(github3, logins) {
  const failure4 = `Users ${logins.slice(0, 5).join(", ")}${logins.length > 5 ? " and others" : ""} cannot be read`;
  const people = [];
  for (let start = 0; start < logins.length; start += PAGE2) {
    const some = logins.slice(start, start + PAGE2);
    const names = some.map((_, index) => `$u${index}: String!`).join(", ");
    const fields = some.map((_, index) => `u${index}: user(login: $u${index}) { ${PERSON} }`).join("\n");
    const variables = Object.fromEntries(some.map((login, index) => [`u${index}`, login]));
    const answer = await github3.graphql(`query (${names}) { ${fields} }`, { variables, failure: failure4 });
    const found2 = parse7(z4.record(z4.string(), personForm), answer, failure4);
    for (const index of some.keys()) {
      const user = found2[`u${index}`];
      if (!user) throw incomplete(failure4, "GitHub left out one of them");
      people.push(await toPerson(github3, user, failure4));
    }
  }
  return people;
}
async function readSigningKeys(github3, username) {
  const failure4 = `The signing keys of ${sanitize(username)} cannot be read`;
  return readKeys(github3, { route: "GET /users/{username}/ssh_signing_keys", username, failure: failure4 });
}
async function readPeople(github3, failure4, readPage) {
  const people = /* @__PURE__ */ new Map();
  let after = null;
  do {
    const { totalCount, pageInfo, nodes } = await readPage(after);
    const size = people.size + nodes.length;
    for (const node of nodes) people.set(node.databaseId, await toPerson(github3, node, failure4));
    if (nodes.length === 0 || people.size !== size)
      throw incomplete(failure4, "a page of the list is empty or repeats another");
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    const isWhole = people.size === totalCount && !pageInfo.hasNextPage;
    if (after === null && !isWhole) throw incomplete(failure4, `GitHub shows ${people.size} of ${totalCount}`);
  } while (after !== null);
  return [...people.values()];
}
async function toPerson(github3, { login, databaseId, publicKeys }, failure4) {
  const { totalCount, nodes } = publicKeys;
  const keys2 = totalCount > PAGE2 ? await readKeys(github3, { route: "GET /users/{username}/keys", username: login, failure: failure4 }) : fingerprints(nodes, failure4);
  if (keys2.length !== totalCount)
    throw incomplete(failure4, `GitHub shows ${keys2.length} of ${totalCount} keys`);
  return { id: databaseId, login, keys: keys2 };
}
async function readKeys(github3, { route, username, failure: failure4 }) {
  const keys2 = [];
  for await (const page of github3.pages({ route, parameters: { username }, failure: failure4 })) {
    keys2.push(...fingerprints(parse7(keysForm, page, failure4), failure4));
  }
  return keys2;
}
function fingerprints(keys2, failure4) {
  try {
    return keys2.map(({ key: key2 }) => keyFingerprint(parsePublicKey(key2)));
  } catch (error) {
    throw incomplete(failure4, `a key of theirs is not an SSH public key (${errorMessage(error)})`);
  }
}
function checkSight({ installation }, { failure: failure4, viewerIsAMember }) {
  if (installation ? installation.permissions.members !== void 0 : viewerIsAMember) return;
  throw new Problem({
    what: failure4,
    why: "GitHub shows only those who are public about it",
    hint: installation ? "Give the GitHub App the organization permission Members: read" : "Use the token of a member, with the scope read:org or the organization permission Members: read, or a GitHub App"
  });
}
function parse7(form, answer, failure4) {
  const { success, data, error } = form.safeParse(answer);
  if (success) return data;
  const [issue] = error.issues;
  throw incomplete(
    failure4,
    `the answer of GitHub lacks ${sanitize(issue?.path.join(".") || "what was asked for")}`
  );
}
function incomplete(failure4, why2) {
  return new Problem({ what: failure4, why: why2, hint: "Run again; if it stays so, check what the token may see" });
}
var z4, PAGE2, PERSON, PEOPLE, MEMBERS, TEAM_MEMBERS, personForm, peopleForm2, membersForm, teamForm, keysForm;
var init_github_people = __esm({
  "src/github/github-people.ts"() {
    "use strict";
    z4 = __toESM(require("./vendor/zod.js"), 1);
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    PAGE2 = 100;
    PERSON = `login databaseId publicKeys(first: 100) { totalCount nodes { key } }`;
    PEOPLE = `totalCount pageInfo { hasNextPage endCursor } nodes { ${PERSON} }`;
    MEMBERS = `query ($login: String!, $after: String) {
  organization(login: $login) { viewerIsAMember membersWithRole(first: ${PAGE2}, after: $after) { ${PEOPLE} } }
}`;
    TEAM_MEMBERS = `query ($login: String!, $slug: String!, $after: String) {
  organization(login: $login) { viewerIsAMember team(slug: $slug) { members(first: ${PAGE2}, after: $after) { ${PEOPLE} } } }
}`;
    personForm = z4.object({
      login: z4.string().min(1).max(100),
      databaseId: z4.int(),
      publicKeys: z4.object({ totalCount: z4.int(), nodes: z4.array(z4.object({ key: z4.string() })) })
    });
    peopleForm2 = z4.object({
      totalCount: z4.int(),
      pageInfo: z4.object({ hasNextPage: z4.boolean(), endCursor: z4.string().nullable() }),
      nodes: z4.array(personForm)
    });
    membersForm = z4.object({
      organization: z4.object({ viewerIsAMember: z4.boolean(), membersWithRole: peopleForm2 })
    });
    teamForm = z4.object({
      organization: z4.object({ viewerIsAMember: z4.boolean(), team: z4.object({ members: peopleForm2 }) })
    });
    keysForm = z4.array(z4.object({ key: z4.string() }));
  }
});

// src/audit/people/answer-cache.ts
function answerCache(kept2, now) {
  const all2 = new Map(Object.entries(kept2).filter(([, { usedAt }]) => now - usedAt < UNUSED));
  const use = (key2, text2) => void all2.set(key2, { text: text2, usedAt: now });
  const cache = {
    get: async (key2) => {
      const text2 = all2.get(key2)?.text;
      if (text2 !== void 0) use(key2, text2);
      return text2;
    },
    put: async (key2, text2) => use(key2, text2)
  };
  return { cache, texts: () => Object.fromEntries(all2) };
}
var UNUSED;
var init_answer_cache = __esm({
  "src/audit/people/answer-cache.ts"() {
    "use strict";
    init_time();
    UNUSED = 30 * DAY;
  }
});

// src/github/app.ts
async function findInstallation(pages2, owner2) {
  for await (const page of pages2) {
    for (const each of Array.isArray(page) ? page : []) {
      const { id, account, permissions, suspended_at: suspended } = each ?? {};
      if (String(account?.login).toLowerCase() !== owner2.toLowerCase()) continue;
      if (suspended) throw unusable6(`its installation on ${owner2} is suspended`, "Unsuspend it");
      if (Number.isSafeInteger(id)) return { id, permissions: permissions ?? {} };
    }
  }
  throw unusable6(`it is not installed on ${owner2}`, "Install it there, or correct the name");
}
function unusable6(why2, hint) {
  return new Problem({ what: APP_FAILURE, why: why2, hint });
}
var APP_FAILURE;
var init_app = __esm({
  "src/github/app.ts"() {
    "use strict";
    init_problem();
    APP_FAILURE = "The GitHub App cannot be used";
  }
});

// src/github/transport.ts
function createTransport({ origin, timeout, signal }) {
  return async (address, { method, headers, body }) => {
    const tooLong = AbortSignal.timeout(timeout);
    const ends2 = AbortSignal.any(signal ? [signal, tooLong] : [tooLong]);
    const request = { method, headers, body: body && JSON.parse(body), signal: ends2 };
    try {
      return await follow(new URL(address), (url) => {
        if (url.origin !== origin) throw new WrongAddress("it leads to another host, which gets no token");
        return sendRequest(url, request);
      });
    } catch (error) {
      if (signal?.aborted || isLasting(error)) throw new LastingFailure("", { cause: error });
      throw tooLong.aborted ? new Error(`no answer within ${timeout / 1e3} s`) : error;
    }
    async function follow(url, send, hops = 0) {
      const answer = await send(url);
      const { location: location2 } = answer.headers;
      if (!location2 || !isRedirect(method, answer.status)) return incoming(url, answer);
      if (hops === MAX_REDIRECTS2) throw new WrongAddress("it redirects in a loop");
      return follow(new URL(location2, url), send, hops + 1);
    }
  };
}
function isRedirect(method, status) {
  return [307, 308].includes(status) || method === "GET" && [301, 302].includes(status);
}
function isLasting(error) {
  if (error instanceof WrongAddress || error instanceof ResponseTooLarge) return true;
  return (networkFault(error)?.fault ?? "transient") !== "transient";
}
function incoming(url, { status, headers, text: text2 }) {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { status, url: url.href, headers: new Map(entries), text: async () => text2 };
}
var MAX_REDIRECTS2, WrongAddress, LastingFailure;
var init_transport = __esm({
  "src/github/transport.ts"() {
    "use strict";
    init_network_fault();
    init_request();
    MAX_REDIRECTS2 = 3;
    WrongAddress = class extends Error {
      name = "WrongAddress";
    };
    LastingFailure = class extends Error {
      name = "AbortError";
    };
  }
});

// src/github/create-octokit.ts
function createOctokit(auth, options) {
  const { baseUrl, noteSecret, timeout = 2e4, patience = 12e4, second = 1e3, signal } = options;
  const isWorthWaiting = waiting(patience, second);
  const Client = import_octokit.OctokitClass.plugin(import_octokit.retryPlugin, import_octokit.throttlingPlugin);
  const octokit = new Client({
    ...credentials(auth),
    baseUrl,
    userAgent: "keylease",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    // All that matters is thrown.
    request: { fetch: createTransport({ origin: new URL(baseUrl).origin, timeout, signal }) },
    retry: { retryAfterBaseValue: second, doNotRetry: LASTING },
    throttle: {
      retryAfterBaseValue: second,
      // docs.github.com, "Best practices for using the REST API": a second between writes; more, if people are notified.
      write: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: second }),
      notifications: new import_octokit.Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting
    }
  });
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = VERSION;
  });
  octokit.hook.after("request", ({ data }) => {
    const { token } = data ?? {};
    if (typeof token === "string") noteSecret(token);
  });
  return octokit;
}
function credentials(auth) {
  if ("token" in auth) return { auth: auth.token };
  const { app, installation } = auth;
  const ids = installation === void 0 ? {} : { installationId: installation };
  return { authStrategy: import_octokit.createAppAuth, auth: { appId: app.id, privateKey: app.privateKey, ...ids } };
}
function waiting(patience, second) {
  let left = patience;
  return (seconds, _options, _octokit, tries) => {
    const wait = seconds * second;
    if (wait > left || tries >= LIMIT_TRIES) return false;
    left -= wait;
    return true;
  };
}
function quiet() {
}
var import_octokit, LASTING, LIMIT_TRIES, VERSION;
var init_create_octokit = __esm({
  "src/github/create-octokit.ts"() {
    "use strict";
    import_octokit = require("./vendor/octokit.js");
    init_transport();
    LASTING = [400, 401, 403, 404, 409, 410, 422, 429, 451];
    LIMIT_TRIES = 3;
    VERSION = "2022-11-28";
  }
});

// src/github/answer-headers.ts
function isRateLimit(answer) {
  const { status, headers, message: message2 } = answer;
  if (status !== 403 && status !== 429) return false;
  const isSecondary = headers["retry-after"] !== void 0 || /\bsecondary rate\b/i.test(message2);
  return isSecondary || headers["x-ratelimit-remaining"] === "0";
}
function limitWait(headers, now = Date.now()) {
  const after = Number(headers["retry-after"]) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - now;
  return [after, reset].find((wait) => wait > 0);
}
function isPartial(headers) {
  return /^partial-results\b/.test(String(headers["x-github-sso"] ?? ""));
}
function permissionHint(headers) {
  const read2 = (name) => sanitize(String(headers[name] ?? ""));
  const [, url] = /^required; url=(https:\S+)$/.exec(read2("x-github-sso")) ?? [];
  if (url) return `Authorize the token for the single sign-on of the organization: ${url}`;
  const permissions = read2("x-accepted-github-permissions");
  if (permissions) return `Give the token or the GitHub App the permission ${formatPermissions(permissions)}`;
  const scopes = read2("x-accepted-oauth-scopes");
  if (!scopes) return void 0;
  return `Give the token one of the scopes ${scopes}; it has ${read2("x-oauth-scopes") || "none"}`;
}
function formatPermissions(header) {
  const all2 = header.split(/\s*;\s*/).filter(Boolean);
  return all2.map((each) => each.replace(/\s*,\s*/g, " and ").replaceAll("=", ": ")).join(", or ");
}
var init_answer_headers = __esm({
  "src/github/answer-headers.ts"() {
    "use strict";
    init_format();
  }
});

// src/github/etag-cache.ts
function etagCache(cache) {
  return {
    /** get returns what was kept; undefined if there is nothing, or it is damaged. */
    get: async (url) => parse8(await cache.get(keyOf2(url)), url),
    put: (url, answer) => cache.put(keyOf2(url), JSON.stringify({ url, ...answer }))
  };
}
function keyOf2(url) {
  return (0, import_node_crypto17.createHash)("sha256").update(url).digest("hex");
}
function parse8(text2, asked) {
  try {
    const { url, etag, link, data } = JSON.parse(text2 ?? "");
    const isWhole = url === asked && typeof etag === "string" && data !== void 0;
    return isWhole && (link === void 0 || typeof link === "string") ? { etag, link, data } : void 0;
  } catch {
    return void 0;
  }
}
var import_node_crypto17;
var init_etag_cache = __esm({
  "src/github/etag-cache.ts"() {
    "use strict";
    import_node_crypto17 = require("node:crypto");
  }
});

// src/github/github-error.ts
function githubError(error, context) {
  if (error instanceof ApiError) return error;
  const { status, response, cause } = error ?? {};
  if (!response) return networkError(cause ?? error, context);
  const { headers, data } = response;
  const { message: message2, errors } = data ?? {};
  const refusal = status === void 0 ? { headers, ...graphqlRefusal(Array.isArray(errors) ? errors : []) } : { headers, status, message: String(message2 ?? "") };
  return refusalError(refusal, context);
}
function partialError(what) {
  return new GitHubError({
    fault: "refused",
    status: 200,
    what,
    why: "GitHub left out what belongs to organizations whose single sign-on the token is not authorized for",
    hint: "Authorize the token for them (Configure SSO, in the list of tokens), or use a GitHub App"
  });
}
function networkError(cause, { what, failures }) {
  if (cause instanceof WrongAddress) return failures.wrongAddress(what, cause.message);
  return failures.network(what, cause);
}
function refusalError({ status, headers, message: message2 }, { what, failures }) {
  const parts = { what, status, why: `GitHub answered ${status}${said(message2, failures)}` };
  if (isRateLimit({ status, headers, message: message2 })) {
    const retryAfter = limitWait(headers);
    const length = retryAfter === void 0 ? "" : `, for ${Math.ceil(retryAfter / 1e3)} s more`;
    const why2 = `GitHub limits the rate of requests${length}`;
    const hint2 = "Run again later, or use a GitHub App, whose limit grows with the organization";
    return new GitHubError({ ...parts, fault: "transient", why: why2, hint: hint2, retryAfter, isRateLimit: true });
  }
  if (status === 429 || status === 408 || status >= 500) {
    return new GitHubError({ ...parts, fault: "transient", hint: "Run again later" });
  }
  const permission = [403, 404].includes(status) ? permissionHint(headers) : void 0;
  const hint = permission ?? HINTS3[status] ?? "Check what was asked for, and the version of GitHub Enterprise Server";
  return new GitHubError({ ...parts, fault: FAULTS3[status] ?? "unexpected", hint });
}
function said(message2, failures) {
  const clean = failures.clean(message2).replace(/[.\s]+$/, "");
  return clean ? `: ${clean}` : "";
}
function graphqlRefusal(errors) {
  const known = errors.map((each) => STATUSES.get(each?.type));
  const message2 = errors.map((each) => String(each?.message ?? "")).join("; ");
  return { status: known.find((status) => status !== void 0) ?? 200, message: message2 };
}
var GitHubError, FAULTS3, HINTS3, STATUSES;
var init_github_error = __esm({
  "src/github/github-error.ts"() {
    "use strict";
    init_api_error();
    init_answer_headers();
    init_transport();
    GitHubError = class extends ApiError {
      name = "GitHubError";
      /** The status of the answer; that which REST would have for an error in a GraphQL answer. */
      status;
      constructor(parts) {
        super(parts);
        this.status = parts.status;
      }
    };
    FAULTS3 = { 401: "refused", 403: "refused", 404: "not-found", 422: "invalid" };
    HINTS3 = {
      401: "Check that the token is valid, and has not expired",
      403: "Check the permissions of the token or the GitHub App",
      404: "Check the name, and that the token may see it: GitHub hides what it may not"
    };
    STATUSES = /* @__PURE__ */ new Map([
      ["NOT_FOUND", 404],
      ["FORBIDDEN", 403],
      ["INSUFFICIENT_SCOPES", 403],
      ["RATE_LIMITED", 429]
    ]);
  }
});

// src/github/github-client.ts
function failureOf({ failure: failure4, route }) {
  return failure4 ?? `${route} failed`;
}
var import_http_link_header2, MAX_PAGES3, GitHub;
var init_github_client = __esm({
  "src/github/github-client.ts"() {
    "use strict";
    import_http_link_header2 = __toESM(require_link(), 1);
    init_answer_headers();
    init_etag_cache();
    init_github_error();
    MAX_PAGES3 = 1e4;
    GitHub = class {
      /** Of the app; undefined for a token. */
      installation;
      #octokit;
      #failures;
      #kept;
      constructor(octokit, options) {
        this.#octokit = octokit;
        this.#failures = options.failures;
        this.#kept = options.cache && etagCache(options.cache);
        this.installation = options.installation;
      }
      /** request makes one call of the REST API. */
      async request(call) {
        const { status, data } = await this.#send(call);
        return { status, data };
      }
      /** pages reads a list page by page, 100 items each, along its Link headers (RFC 8288), and yields the data of each. */
      async *pages(call) {
        let next;
        for (let page = 1; page === 1 || next !== void 0; page += 1) {
          if (page > MAX_PAGES3) throw this.#failures.wrongAddress(failureOf(call), "its list does not end");
          const answer = await this.#send(
            next === void 0 ? { ...call, parameters: { per_page: 100, ...call.parameters } } : { route: `GET ${next}`, failure: failureOf(call) }
          );
          yield answer.data;
          next = import_http_link_header2.default.parse(String(answer.headers.link ?? "")).rel("next")[0]?.uri;
        }
      }
      /** graphql makes a query, or a mutation, and returns its data, which is whole: an error in any part of it is thrown. */
      async graphql(query, options) {
        const { variables = {}, failure: failure4 } = options;
        const { baseUrl } = this.#octokit.request.endpoint.DEFAULTS;
        const route = baseUrl.endsWith("/api/v3") ? `POST ${baseUrl.replace(/v3$/, "graphql")}` : "POST /graphql";
        const isRepeatable = !/^\s*mutation\b/.test(query);
        const { headers, data } = await this.#send({
          route,
          parameters: { query, variables },
          failure: failure4,
          isRepeatable
        });
        const { errors, ...answer } = data ?? {};
        if (errors === void 0) return answer.data;
        throw githubError({ response: { headers, data } }, { what: failure4, failures: this.#failures });
      }
      async #send(call) {
        const { route, parameters = {}, isRepeatable } = call;
        const isRead = route.startsWith("GET ");
        const { url } = this.#octokit.request.endpoint(route, parameters);
        const kept2 = isRead ? await this.#kept?.get(url) : void 0;
        try {
          const answer = await this.#octokit.request(route, {
            ...parameters,
            headers: kept2 ? { "if-none-match": kept2.etag } : {},
            request: isRead || isRepeatable ? {} : { retries: 0 }
          });
          const { status, headers } = answer;
          if (isPartial(headers)) throw partialError(failureOf(call));
          const data = this.#read(answer.data, call);
          const { etag, link } = headers;
          if (isRead && etag && data !== void 0) await this.#kept?.put(url, { etag, link, data });
          return { status, data, headers };
        } catch (error) {
          if (kept2 && error.status === 304) {
            return { status: 200, data: kept2.data, headers: { link: kept2.link } };
          }
          throw githubError(error, { what: failureOf(call), failures: this.#failures });
        }
      }
      /** Octokit returns text where an answer is not JSON, such as the page of a proxy. */
      #read(data, call) {
        if (typeof data !== "string") return data;
        if (data === "") return void 0;
        throw this.#failures.wrongAddress(failureOf(call), "the answer of GitHub is not JSON");
      }
    };
  }
});

// src/github/open-github.ts
async function openGitHub(options) {
  const { auth, apiUrl = "https://api.github.com", mask } = options;
  if (!URL.canParse(apiUrl) || !isPrivate(new URL(apiUrl))) throw unusableAddress();
  const baseUrl = apiUrl.replace(/\/+$/, "");
  const failures = new HttpFailures({
    title: "GitHub",
    secret: "token" in auth ? auth.token : auth.app.privateKey,
    hints: { address: `Check the address ${baseUrl}`, refused: "", notFound: "", unexpected: "" }
  });
  const noteSecret = (secret) => {
    failures.addSecret(secret);
    mask(secret);
  };
  const shared = { ...options, baseUrl, noteSecret };
  if ("token" in auth) return new GitHub(createOctokit(auth, shared), { ...options, failures });
  const { app, owner: owner2 } = auth;
  const asApp = new GitHub(createOctokit({ app }, shared), { failures });
  const installations = asApp.pages({ route: "GET /app/installations", failure: APP_FAILURE });
  const installation = await findInstallation(installations, owner2);
  const octokit = createOctokit({ app, installation: installation.id }, shared);
  return new GitHub(octokit, { ...options, failures, installation });
}
function unusableAddress() {
  return new Problem({
    what: "GitHub cannot be asked",
    why: "the address of its API is not an https:// address",
    hint: "Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server"
  });
}
var init_open_github = __esm({
  "src/github/open-github.ts"() {
    "use strict";
    init_address();
    init_failures();
    init_problem();
    init_app();
    init_create_octokit();
    init_github_client();
  }
});

// src/audit/people/open-githubs.ts
function openGitHubs({ auth, apiUrl }, { env, read: read2, mask, second, cache }) {
  const signal = AbortSignal.timeout(DEADLINE);
  const options = { apiUrl: apiUrl ?? (env.GITHUB_API_URL || void 0), mask, second, signal };
  const opened = /* @__PURE__ */ new Map();
  return (organization) => {
    const owner2 = "app" in auth ? organization.toLowerCase() : "";
    const github3 = opened.get(owner2) ?? open3(owner2);
    opened.set(owner2, github3);
    return github3;
  };
  async function open3(owner2) {
    if ("token" in auth) return openGitHub({ ...options, auth: { token: await read2(auth.token) }, cache });
    const app = { id: auth.app, privateKey: await read2(auth.key) };
    return openGitHub({ ...options, auth: { app, owner: owner2 } });
  }
}
var DEADLINE;
var init_open_githubs = __esm({
  "src/audit/people/open-githubs.ts"() {
    "use strict";
    init_open_github();
    init_time();
    DEADLINE = 5 * MINUTE;
  }
});

// src/utf8.ts
function decodeUtf8(bytes2, source) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes2);
  } catch {
    throw new Problem({
      what: `${source} cannot be read`,
      why: "its bytes are not UTF-8 text",
      hint: "Restore an earlier version of it, or move it away"
    });
  }
}
var init_utf8 = __esm({
  "src/utf8.ts"() {
    "use strict";
    init_problem();
  }
});

// src/audit/ledger/store.ts
var StoredText, Conflict;
var init_store = __esm({
  "src/audit/ledger/store.ts"() {
    "use strict";
    init_problem();
    init_utf8();
    StoredText = class {
      bytes;
      #source;
      #version;
      /** `source` is where the bytes come from, for people. */
      constructor(bytes2, options) {
        this.bytes = bytes2;
        this.#source = options.source;
        this.#version = options.version;
      }
      /** text is the bytes as UTF-8. Throws Problem if they are something else. */
      get text() {
        return decodeUtf8(this.bytes, this.#source);
      }
      /** version is what `write` takes to replace this text, and no later one. */
      get version() {
        return this.#version(this.bytes);
      }
    };
    Conflict = class extends Problem {
      name = "Conflict";
      constructor(location2) {
        super({
          what: `${location2} was not written`,
          why: "somebody else has written it since it was read",
          hint: "Run again, with its current content"
        });
      }
    };
  }
});

// src/audit/people/people-memory.ts
async function readMemory(store) {
  const stored = await store.read(NAME4);
  return {
    memory: stored && parse9(stored.text),
    write: async (memory) => {
      const text2 = JSON.stringify({ version: 1, ...memory });
      await store.write(NAME4, text2, stored?.version).catch((error) => {
        if (!(error instanceof Conflict)) throw error;
      });
    }
  };
}
function parse9(text2) {
  try {
    return memoryForm.parse(JSON.parse(text2));
  } catch {
    return void 0;
  }
}
function ownedKeys({ keys: keys2, signing }) {
  return [...keys2, ...signing?.keys ?? []];
}
function formerKeys(people, before, now) {
  const owned = new Set(people.flatMap(ownedKeys));
  const ids = new Set(people.map(({ id }) => id));
  const ended = before.people.flatMap(
    (person) => ownedKeys(person).map((each) => ({
      fingerprint: each,
      owner: person.login,
      ended: ids.has(person.id) ? "no longer among their keys at GitHub" : `no longer in ${person.via}`,
      since: now
    }))
  );
  const all2 = new Map([...before.former, ...ended].map((each) => [each.fingerprint, each]));
  return [...all2.values()].filter((each) => !owned.has(each.fingerprint) && now - each.since < LONGEST_FORMER).sort((a, b) => b.since - a.since).slice(0, MOST_FORMER);
}
var z5, NAME4, LONGEST_FORMER, MOST_FORMER, fingerprint, time, knownPersonForm, formerKeyForm, memoryForm;
var init_people_memory = __esm({
  "src/audit/people/people-memory.ts"() {
    "use strict";
    z5 = __toESM(require("./vendor/zod.js"), 1);
    init_fingerprint();
    init_time();
    init_store();
    NAME4 = "recognize.github/people.json";
    LONGEST_FORMER = 400 * DAY;
    MOST_FORMER = 1e4;
    fingerprint = z5.string().refine(isFingerprint);
    time = z5.number();
    knownPersonForm = z5.object({
      id: z5.int(),
      login: z5.string(),
      via: z5.string(),
      keys: z5.array(fingerprint),
      signing: z5.object({ keys: z5.array(fingerprint), readAt: time }).optional()
    });
    formerKeyForm = z5.object({ fingerprint, owner: z5.string(), ended: z5.string(), since: time });
    memoryForm = z5.object({
      version: z5.literal(1),
      settings: z5.string(),
      readAt: time,
      people: z5.array(knownPersonForm),
      former: z5.array(formerKeyForm),
      answers: z5.record(z5.string(), z5.object({ text: z5.string(), usedAt: time }))
    });
  }
});

// src/audit/people/signing-keys.ts
async function withSigningKeys(people, { read: read2, now }) {
  const isNew = ({ signing }) => signing === void 0 || signing.readAt > now;
  const readAt = ({ signing }) => signing?.readAt ?? 0;
  const known = people.filter((person) => !isNew(person) && readAt(person) < now).sort((a, b) => readAt(a) - readAt(b));
  const old = known.filter((person) => now - readAt(person) >= FRESH_FOR).length;
  const spare = SPARE - Math.ceil(people.length / PAGE2);
  const due = [...people.filter(isNew), ...known.slice(0, Math.max(Math.min(old, MOST_AGAIN), spare, 0))];
  const done = /* @__PURE__ */ new Map();
  let failed;
  while (due.length > 0 && failed === void 0) {
    const some = due.splice(0, AT_ONCE);
    const results = await Promise.allSettled(some.map(({ login }) => read2(login)));
    for (const [index, person] of some.entries()) {
      const result2 = results[index];
      if (result2?.status === "fulfilled") {
        done.set(person.id, { ...person, signing: { keys: result2.value, readAt: now } });
      } else failed ??= result2?.reason;
    }
  }
  return { people: people.map((person) => done.get(person.id) ?? person), failed };
}
var FRESH_FOR, MOST_AGAIN, SPARE, AT_ONCE;
var init_signing_keys = __esm({
  "src/audit/people/signing-keys.ts"() {
    "use strict";
    init_github_people();
    init_time();
    FRESH_FOR = 7 * DAY;
    MOST_AGAIN = 1e3;
    SPARE = 55;
    AT_ONCE = 10;
  }
});

// src/audit/people/people-owners.ts
var people_owners_exports = {};
__export(people_owners_exports, {
  readPeopleOwners: () => readPeopleOwners
});
async function readPeopleOwners(settings, context) {
  const now = context.clock();
  const hash7 = hashSettings(settings, context);
  const stored = context.store && await readMemory(context.store);
  const { memory = NOTHING2 } = stored ?? {};
  const last = memory.settings === hash7 ? memory : { ...memory, readAt: 0, people: [] };
  if (last.readAt <= now && now - last.readAt < SHARED_FOR) return toOwners(last);
  const { cache, texts: texts2 } = answerCache(last.answers, now);
  const open3 = openGitHubs(settings, { ...context, cache });
  const current = withKnownSigningKeys(await readPeople2(settings, open3), last.people);
  const read2 = async (login) => readSigningKeys(await open3(organizationOf(settings)), login);
  const { people, failed } = settings.signingKeys ? await withSigningKeys(current, { read: read2, now }) : { people: current, failed: void 0 };
  const former = formerKeys(people, last, now);
  const readAt = failed === void 0 ? now : 0;
  await stored?.write({ settings: hash7, readAt, people, former, answers: texts2() });
  if (failed !== void 0) throw failed;
  return toOwners({ people, former });
}
function hashSettings(settings, { env }) {
  return (0, import_node_crypto18.createHash)("sha256").update(JSON.stringify([settings, env.GITHUB_API_URL])).digest("hex");
}
async function readPeople2(settings, open3) {
  const people = /* @__PURE__ */ new Map();
  const add = (via, some) => {
    for (const person of some) if (!people.has(person.id)) people.set(person.id, { ...person, via });
  };
  for (const org of settings.orgs) add(org, await readMembers(await open3(org), org));
  for (const team of settings.teams) {
    add(`${team.organization}/${team.slug}`, await readTeam(await open3(team.organization), team));
  }
  if (settings.users.length > 0) {
    add("users", await readUsers(await open3(organizationOf(settings)), settings.users));
  }
  const all2 = [...people.values()];
  if (all2.some(({ keys: keys2 }) => keys2.length > 0)) return all2;
  throw new Problem({
    what: "The SSH keys of people of GitHub cannot be read",
    why: "GitHub shows no key of anybody",
    hint: "Check what the token may see, or remove recognize.github if nobody has a key there"
  });
}
function organizationOf({ orgs, teams }) {
  return orgs[0] ?? teams[0]?.organization ?? "";
}
function withKnownSigningKeys(people, known) {
  const signing = new Map(known.map((person) => [person.id, person.signing]));
  return people.map((person) => ({ ...person, signing: signing.get(person.id) }));
}
function toOwners({ people, former }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { fingerprint: fingerprint2, owner: owner2, ended, since: since2 } of former) {
    owners.set(fingerprint2, { owner: owner2, source: "GitHub", until: since2, ended });
  }
  for (const person of people) {
    for (const key2 of ownedKeys(person)) {
      owners.set(key2, { owner: person.login, source: `GitHub: ${person.via}` });
    }
  }
  return owners;
}
var import_node_crypto18, SHARED_FOR, NOTHING2;
var init_people_owners = __esm({
  "src/audit/people/people-owners.ts"() {
    "use strict";
    import_node_crypto18 = require("node:crypto");
    init_github_people();
    init_problem();
    init_time();
    init_answer_cache();
    init_open_githubs();
    init_people_memory();
    init_signing_keys();
    SHARED_FOR = 10 * MINUTE;
    NOTHING2 = { settings: "", readAt: 0, people: [], former: [], answers: {} };
  }
});

// src/audit/people/people-recognizer.ts
function peopleRecognizer(settings, context) {
  return {
    name: "recognize.github",
    exempts: false,
    read: async () => {
      const { readPeopleOwners: readPeopleOwners2 } = await Promise.resolve().then(() => (init_people_owners(), people_owners_exports));
      return readPeopleOwners2(settings, context);
    }
  };
}
var init_people_recognizer = __esm({
  "src/audit/people/people-recognizer.ts"() {
    "use strict";
  }
});

// src/audit/recognizers.ts
function createRecognizers(recognize3, context) {
  return createParts(RECOGNIZERS, { settings: recognize3, context });
}
var recognizer, keys, files, github2, recognizers, RECOGNIZERS;
var init_recognizers = __esm({
  "src/audit/recognizers.ts"() {
    "use strict";
    init_key_lists();
    init_people_form();
    init_people_recognizer();
    init_pinned_keys();
    init_policy_part();
    recognizer = policyPart();
    keys = recognizer({
      name: "keys",
      form: pinnedKeysForm,
      read: readPinnedKeys,
      create: pinnedKeysRecognizer
    });
    files = recognizer({
      name: "files",
      form: keyListsForm,
      read: readKeyLists,
      create: keyListsRecognizer
    });
    github2 = recognizer({
      name: "github",
      form: peopleForm,
      read: readPeopleSettings,
      create: peopleRecognizer
    });
    recognizers = [keys, files, github2];
    RECOGNIZERS = [...recognizers];
  }
});

// src/audit/policy/interpret-rules.ts
function interpretRules(written, reading) {
  const settings = RULES.map((rule2) => [
    rule2.name,
    interpretRule(rule2, written[rule2.name], within(reading, rule2.name))
  ]);
  return Object.fromEntries(settings);
}
function interpretRule({ needs }, written, reading) {
  if (typeof written === "string") return { do: written };
  const { after, except: except2, ...setting } = written;
  if (except2 && needs === "recognition") {
    const why2 = "the rule is about keys that nobody owns now, so it can spare no owner";
    throw reading.refuse(["except"], why2);
  }
  return {
    ...setting,
    ...after === void 0 ? {} : { after: readDuration(after, LIMIT, within(reading, "after")) },
    ...except2 && { except: except2 }
  };
}
var LIMIT;
var init_interpret_rules = __esm({
  "src/audit/policy/interpret-rules.ts"() {
    "use strict";
    init_time();
    init_rules();
    init_field_values();
    LIMIT = { least: DAY, most: 3650 * DAY, why: "a shorter limit would affect keys in daily use" };
  }
});

// src/audit/policy/interpret-policy.ts
function interpretPolicy(written, reading) {
  const { version: version2, window: window2, limits: limits2, blocklist, ledger, reports } = written;
  const grace = readDuration(written.grace, GRACE, within(reading, "grace"));
  const locate = (name, text2) => readLocation(text2, name === "blocklist" ? "file" : "folder", within(reading, name));
  return {
    version: version2,
    recognize: interpretRecognize(written.recognize, within(reading, "recognize")),
    rules: interpretRules(written.rules, within(reading, "rules")),
    grace,
    minimumAge: readDuration(written["minimum-age"], MINIMUM_AGE, within(reading, "minimum-age")),
    limits: { ...limits2, share: readShare(limits2.share), floor: readShare(limits2.floor) },
    ...window2 && { window: interpretWindow(window2, within(reading, "window")) },
    notify: interpretChannels(written.notify, within(reading, "notify")),
    remind: interpretReminders(written.notify.remind, {
      grace,
      reading: within(reading, "notify", "remind")
    }),
    ...blocklist === void 0 ? {} : { blocklist: locate("blocklist", blocklist) },
    ledger: locate("ledger", ledger),
    ...reports === void 0 ? {} : { reports: locate("reports", reports) },
    reportsKeep: readDuration(written["reports-keep"], REPORTS_KEEP, within(reading, "reports-keep"))
  };
}
function interpretRecognize({ leases, ...sources }, reading) {
  const { repositories, secret } = leases;
  return {
    ...readParts(RECOGNIZERS, sources, reading),
    leases: {
      ...repositories && { repositories },
      ...secret && { secret: readSecretSource(secret, within(reading, "leases", "secret")) }
    }
  };
}
function interpretChannels({ remind: _, report: report2, ...channels2 }, reading) {
  return { ...readParts(CHANNELS, channels2, reading), report: report2 };
}
function interpretReminders(written, { grace, reading }) {
  if (!written) return [.../* @__PURE__ */ new Set([grace / 2, DAY])].filter((before) => before < grace);
  const remind = written.map((each, index) => readDuration(each, REMINDER, within(reading, index)));
  for (const [index, before] of remind.entries()) {
    if (before >= grace) throw reading.refuse([index], "it must be shorter than grace");
    if (remind.indexOf(before) < index) throw reading.refuse([index], "it occurs twice");
  }
  return remind;
}
function interpretWindow(written, { refuse }) {
  const { days, zone } = written;
  const [from, to] = [minutesOf(written.from), minutesOf(written.to)];
  if (new Set(days).size < days.length) throw refuse(["days"], "a day occurs twice");
  if (!isZone(zone)) {
    throw refuse(["zone"], "there is no such time zone; examples are UTC and Europe/Berlin");
  }
  if (from >= to) throw refuse(["to"], "it must be later than from, on the same day");
  return { days: DAYS_OF_WEEK.filter((day) => days.includes(day)), from, to, zone };
}
function minutesOf(time3) {
  const [hours = 0, minutes = 0] = time3.split(":").map(Number);
  return hours * 60 + minutes;
}
var GRACE, MINIMUM_AGE, REMINDER, REPORTS_KEEP;
var init_interpret_policy = __esm({
  "src/audit/policy/interpret-policy.ts"() {
    "use strict";
    init_time();
    init_channels();
    init_recognizers();
    init_field_values();
    init_interpret_rules();
    init_policy_part();
    init_window();
    GRACE = { least: HOUR, most: 365 * DAY, why: "people need time to object" };
    MINIMUM_AGE = {
      least: HOUR,
      most: 365 * DAY,
      why: "a key is often registered before its machine exists"
    };
    REMINDER = {
      least: HOUR,
      most: 365 * DAY,
      why: "it is how long before the due date people are reminded"
    };
    REPORTS_KEEP = {
      least: 30 * DAY,
      most: 3650 * DAY,
      why: "people need the report of a notice, and the one that restores a key"
    };
  }
});

// src/audit/policy/rules-schema.ts
function ruleField(rule2) {
  const form = rule2.takesLimit ? ruleWithLimit : plainRule;
  return form.prefault(rule2.defaultAction).meta({ title: rule2.title, description: rule2.description });
}
var z6, actions, except, plainRule, ruleWithLimit, rulesSchema;
var init_rules_schema = __esm({
  "src/audit/policy/rules-schema.ts"() {
    "use strict";
    z6 = __toESM(require("./vendor/zod.js"), 1);
    init_rules();
    init_suggestion();
    init_zod_fields();
    actions = ["off", "report", "delete"];
    except = strictObject2({
      owners: nonEmptyList(line()).describe("Owners, written as under `recognize`")
    }).optional().describe("Whose keys the rule only reports");
    plainRule = z6.union(
      [
        keyword(actions),
        strictObject2({ do: keyword(actions).describe("What the rule does with a key"), except })
      ],
      { error: ({ input }) => `there is no such value${suggestion(input, actions)}` }
    );
    ruleWithLimit = z6.union(
      [
        z6.literal("off"),
        strictObject2({
          after: duration().describe("The limit"),
          do: keyword(actions).describe("What the rule does with a key"),
          except
        })
      ],
      { error: "it must be off, or a limit and an action such as { after: 90d, do: report }" }
    );
    rulesSchema = strictObject2(
      Object.fromEntries(RULES.map((rule2) => [rule2.name, ruleField(rule2)]))
    );
  }
});

// src/audit/policy/policy-schema.ts
var policy_schema_exports = {};
__export(policy_schema_exports, {
  policySchema: () => policySchema
});
var z7, accounts, recognize2, clock2, window, limits, notify, policySchema;
var init_policy_schema = __esm({
  "src/audit/policy/policy-schema.ts"() {
    "use strict";
    z7 = __toESM(require("./vendor/zod.js"), 1);
    init_lease_name();
    init_channels();
    init_recognizers();
    init_account_schema();
    init_policy_part();
    init_rules_schema();
    init_window();
    init_zod_fields();
    init_zod_fields();
    accounts = z7.union(
      [
        strictObject2({
          file: line().describe(
            "In place of the list, for many accounts: the YAML file that has it, `s3://bucket/key` or a path"
          )
        }),
        accountsSchema
      ],
      { error: "it must be a list of accounts, or { file: accounts.yaml }" }
    );
    recognize2 = strictObject2({
      ...optionalFields(RECOGNIZERS, zod_fields_exports),
      leases: strictObject2({
        repositories: nonEmptyList(
          line(
            LEASE_REPOSITORY,
            "it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id"
          )
        ).optional().describe(
          "Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository"
        ),
        secret: secretSource.optional().describe(
          "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven"
        )
      }).prefault({}).describe("Keys that the Action registered for a run")
    });
    clock2 = (form) => line(form, 'it must be a time of day such as "09:00"');
    window = strictObject2({
      days: nonEmptyList(keyword(DAYS_OF_WEEK)).describe("Days of the week"),
      from: clock2(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
      to: clock2(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
      zone: line().describe("IANA time zone of these times")
    });
    limits = strictObject2({
      deletions: z7.int({ error: "it must be a whole number" }).min(0, "it must be from 0 to 1000").max(1e3, "it must be from 0 to 1000").prefault(20).describe("How many keys may be deleted in 24 hours; if more are due, none is deleted"),
      share: share2().prefault("5%").describe("The same, as a share of all keys of the account"),
      floor: share2().prefault("50%").describe("Nothing is deleted if fewer keys are listed than this share of last week's number")
    });
    notify = strictObject2({
      ...optionalFields(CHANNELS, zod_fields_exports),
      remind: list2(duration(), "it must be a list of durations such as [3d, 1d]").optional().describe(
        "How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders"
      ),
      report: z7.boolean({ error: "it must be true or false" }).prefault(false).describe("Whether the written report counts as a notice")
    });
    policySchema = strictObject2({
      version: literal2(1, "it must be 1").describe("Version of this format"),
      accounts: accounts.describe("Accounts to audit: a list, or the file that has it"),
      recognize: recognize2.prefault({}).describe("Whose the keys are; a key of nobody is unrecognized"),
      rules: rulesSchema.prefault({}).describe("What each rule does: `off`, `report` or `delete`"),
      grace: duration().prefault("7d").describe("How long a key stays after people are notified that it will be deleted"),
      "minimum-age": duration().prefault("12h").describe("No key younger than this is deleted"),
      limits: limits.prefault({}).describe("If one is exceeded, nothing is deleted at all"),
      window: window.optional().describe("When keys may be deleted; if not set, at any time"),
      notify: notify.prefault({}).describe("Who is notified; if nobody is, only expired leases are deleted"),
      blocklist: line().optional().describe("List of compromised keys: `s3://bucket/key`, or a path"),
      ledger: line().describe("Where the audit keeps its ledger: `s3://bucket/prefix/`, or a directory"),
      reports: line().optional().describe("Where reports are written: `s3://bucket/prefix/`, or a directory"),
      "reports-keep": duration().prefault("90d").describe("How long reports are kept there; that of a notice stays for as long as its key waits")
    });
  }
});

// src/audit/policy/read-policy.ts
async function readPolicyFile(place, { env = {}, base } = {}) {
  const file = isUrl(place) ? place : (0, import_node_path5.resolve)(place);
  const located = resolveLocation(file, { kind: "file", file: void 0 });
  if ("why" in located) throw unusable7(file, located.why, "Give a path, or s3://bucket/policy.yaml");
  const refuse = (why2) => unusable7(file, why2);
  const text2 = await readStoredText(file, { env, largest: LARGEST5, refuse });
  if (text2 !== void 0) return readPolicy({ text: text2, file, env, base });
  const hint = isUrl(file) ? `Upload it: aws s3 cp policy.yaml ${sanitize(file)}` : "Check the path, or write one with `keylease policy init`";
  throw unusable7(file, "it does not exist", hint);
}
async function readPolicy({ text: text2, file, env = {}, base = file }) {
  const { data, refusal } = await readValidYaml({
    text: text2,
    matches: import_compiled_forms2.isWrittenPolicy,
    schema: async () => (await Promise.resolve().then(() => (init_policy_schema(), policy_schema_exports))).policySchema,
    // Loads zod.
    refuse: (why2) => unusable7(file, why2)
  });
  const reading = { refuse: refusal, file: base };
  const inAccounts = within(reading, "accounts");
  const accounts2 = Array.isArray(data.accounts) ? interpretAccounts(data.accounts, inAccounts) : await readAccountsFile(data.accounts.file, { reading: inAccounts, env });
  const policy = { ...interpretPolicy(data, reading), accounts: accounts2 };
  return { hash: (0, import_node_crypto19.createHash)("sha256").update(canonicalJson(policy)).digest("hex"), ...policy };
}
function unusable7(file, why2, hint = INVALID) {
  return new Problem({
    what: file === void 0 ? "The policy cannot be used" : `Policy ${sanitize(file)} cannot be used`,
    why: sanitize(why2.replace(/\.$/, ""), 500),
    hint
  });
}
var import_node_crypto19, import_node_path5, import_compiled_forms2, INVALID, LARGEST5;
var init_read_policy = __esm({
  "src/audit/policy/read-policy.ts"() {
    "use strict";
    import_node_crypto19 = require("node:crypto");
    import_node_path5 = require("node:path");
    init_format();
    init_json();
    init_problem();
    init_accounts_file();
    import_compiled_forms2 = require("./vendor/compiled-forms.js");
    init_field_values();
    init_interpret_accounts();
    init_interpret_policy();
    init_location();
    init_stored_text();
    init_valid_yaml();
    INVALID = "Correct it; docs/policy.md has an example and every field";
    LARGEST5 = 2;
  }
});

// src/cli/policy/guess-owner.ts
function guessOwner({ name, comment }) {
  if (parseLeaseName(name)) return void 0;
  return findUser(comment) ?? findUser(name) ?? findWord(name) ?? findWord(comment);
}
function findUser(text2) {
  const user = ADDRESS.exec(text2)?.[1]?.toLowerCase();
  return user === void 0 || NOBODY.has(user) ? void 0 : user;
}
function findWord(text2) {
  const words = text2.toLowerCase().match(WORD) ?? [];
  return words.find((word) => !NOBODY.has(word));
}
var USERS, WORDS, NOBODY, ADDRESS, WORD;
var init_guess_owner = __esm({
  "src/cli/policy/guess-owner.ts"() {
    "use strict";
    init_lease_name();
    USERS = "admin administrator azureuser centos debian ec2-user fedora opc root ubuntu user";
    WORDS = "a default desktop dev dsa ecdsa ed25519 for from github gitlab gpu home id imac key keylease keys laptop mac macbook my new of old pc personal prod pub public rsa server ssh sshkey staging temp test the tmp work";
    NOBODY = new Set(`${USERS} ${WORDS}`.split(" "));
    ADDRESS = new RegExp("(?:^|[\\s<(])(\\p{L}[\\p{L}\\p{N}._+-]{0,38})@[\\p{L}\\p{N}]", "u");
    WORD = new RegExp("\\p{L}[\\p{L}\\p{N}]{1,38}", "gu");
  }
});

// src/cli/policy/describe-key.ts
function describeKey({ evidence, findings }, now) {
  const { key: key2 } = evidence;
  const { id, name, fingerprint: fingerprint2, publicKey, createdAt, lastUsedAt, neverUsed, managed } = key2;
  const found2 = findings.filter(({ rule: rule2 }) => !ABOUT_RECOGNITION.has(rule2));
  const ago = (time3) => `${formatDuration(now - time3)} ago`;
  const facts = [
    `id ${id}`,
    keyTypeText(key2),
    createdAt === void 0 ? "age unknown" : `created ${ago(createdAt)}`,
    ...lastUsedAt === void 0 ? [] : [`last used ${ago(lastUsedAt)}`],
    ...neverUsed ? ["never used"] : [],
    machines(evidence.use),
    ...managed ? ["the provider's own"] : [],
    ...found2.map(({ rule: rule2, severity: severity2 }) => `${rule2} (${severity2})`)
  ];
  return {
    fingerprint: fingerprint2,
    name,
    owner: guessOwner({ name, comment: fingerprint2 && publicKey ? parsePublicKey(publicKey).comment : "" }),
    isLease: parseLeaseName(name) !== void 0,
    isExposed: exposesPrivateKey(found2.map(({ rule: rule2 }) => rule2)),
    facts: facts.join(", ")
  };
}
function machines(use) {
  if (use.kind !== "known") return "use unknown";
  const instances = instancesInUse(use);
  if (instances.length === 0) return "on no machine";
  const more = instances.length > MOST_MACHINES ? ` and ${instances.length - MOST_MACHINES} more` : "";
  return `on ${instanceNames2(instances.slice(0, MOST_MACHINES))}${more}`;
}
var MOST_MACHINES, ABOUT_RECOGNITION;
var init_describe_key = __esm({
  "src/cli/policy/describe-key.ts"() {
    "use strict";
    init_evidence();
    init_rules();
    init_public_key();
    init_lease_name();
    init_time();
    init_key_table();
    init_guess_owner();
    MOST_MACHINES = 3;
    ABOUT_RECOGNITION = new Set(
      RULES.filter(({ needs }) => needs === "recognition").map(({ name }) => name)
    );
  }
});

// src/cli/policy/draft-keys.ts
function draftKeys(keys2, { accept }) {
  const entries = joinByFingerprint(keys2);
  const isAccepted = ({ fingerprint: fingerprint2, owner: owner2, isLease, isExposed: isExposed2 }) => accept && fingerprint2 !== void 0 && owner2 !== void 0 && !isLease && !isExposed2;
  const accepted = entries.filter(isAccepted).length;
  const mark = accepted > 0 ? "" : COMMENT2;
  const lines = [
    `${mark}recognize:`,
    `${mark}  keys:`,
    ...[...groupByTitle(entries)].flatMap(([title, group]) => [
      mark.trim(),
      `${mark}    # ${title}: ${pluralize(group.length, "key")}`,
      ...group.flatMap((entry) => entryLines(entry, isAccepted(entry) ? "" : COMMENT2))
    ])
  ];
  return { lines, accepted };
}
function joinByFingerprint(keys2) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, key2] of keys2.entries()) {
    const name = key2.fingerprint ?? `not a key ${index}`;
    groups.set(name, [...groups.get(name) ?? [], key2]);
  }
  return [...groups.values()].map((group) => ({
    fingerprint: group[0]?.fingerprint,
    owner: group.find(({ owner: owner2 }) => owner2 !== void 0)?.owner,
    isLease: group.some(({ isLease }) => isLease),
    isExposed: group.some(({ isExposed: isExposed2 }) => isExposed2),
    keys: group
  }));
}
function groupByTitle(entries) {
  const owners = [...new Set(entries.flatMap(({ owner: owner2 }) => owner2 ?? []))].sort();
  const titles = [...owners.map(ownerTitle), ...Object.values(OTHERS)];
  const groups = new Map(titles.map((title) => [title, []]));
  for (const entry of entries) groups.get(titleOf(entry))?.push(entry);
  return new Map([...groups].filter(([, group]) => group.length > 0));
}
function titleOf({ fingerprint: fingerprint2, owner: owner2, isLease }) {
  if (fingerprint2 === void 0) return OTHERS.noKey;
  if (isLease) return OTHERS.lease;
  return owner2 === void 0 ? OTHERS.unknown : ownerTitle(owner2);
}
function ownerTitle(owner2) {
  return `${sanitize(owner2, 60)}, guessed from names and comments`;
}
function entryLines({ fingerprint: fingerprint2, owner: owner2, keys: keys2 }, mark) {
  const facts = keys2.map(
    ({ name, facts: facts2 }) => `${mark}    # ${sanitize(name, 80) || "unnamed"}: ${sanitize(facts2, 400)}`
  );
  if (fingerprint2 === void 0) return facts;
  const reason = keys2.map(({ name }) => sanitize(name, 80)).find(Boolean);
  const fields = [
    `fingerprint: ${quoteYaml(fingerprint2)}`,
    `owner: ${owner2 === void 0 ? "" : quoteYaml(owner2)}`,
    ...reason === void 0 ? [] : [`reason: ${quoteYaml(reason)}`]
  ];
  return [...facts, `${mark}    - { ${fields.join(", ")} }`];
}
function quoteYaml(text2) {
  return JSON.stringify(sanitize(text2, 1e3));
}
var COMMENT2, OTHERS;
var init_draft_keys = __esm({
  "src/cli/policy/draft-keys.ts"() {
    "use strict";
    init_format();
    COMMENT2 = "# ";
    OTHERS = {
      unknown: "Nothing tells whose keys these are",
      lease: "Named like leases of workflow runs, which end by themselves: leave them out",
      noKey: "No SSH keys, so they cannot be listed"
    };
  }
});

// src/cli/policy/draft-policy.ts
function draftPolicy({ name, provider, profile, apiUrl, vars }) {
  const entries = Object.entries(vars).map(([variable, value]) => `${variable}: ${quoteYaml(value)}`);
  return [
    "version: 1",
    "accounts:",
    `  - name: ${quoteYaml(name)}`,
    ...profile === void 0 ? [`    provider: ${quoteYaml(provider ?? "")}`] : [`    profile: ${quoteYaml((0, import_node_path6.resolve)(profile))}`],
    "    token: { env: KEYLEASE_API_TOKEN }",
    ...apiUrl === void 0 ? [] : [`    api-url: ${quoteYaml(apiUrl)}`],
    ...entries.length > 0 ? [`    vars: { ${entries.join(", ")} }`] : [],
    `    # enforce: ${name} # arms the account: from then on, rules that say delete do so`,
    "",
    "rules: # off, report or delete",
    ...RULES.map(({ name: rule2, takesLimit, description }) => {
      const setting = takesLimit ? `{ after: ${LIMIT2}, do: report }` : "report";
      return `  ${rule2}: ${setting} # ${description}`;
    }),
    "",
    "# notify: { report: true } # who is told before a key is deleted; see docs/policy.md for mail and Slack",
    "ledger: ./keylease-ledger",
    "reports: ./keylease-reports"
  ];
}
var import_node_path6, LIMIT2;
var init_draft_policy = __esm({
  "src/cli/policy/draft-policy.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_rules();
    init_draft_keys();
    LIMIT2 = "90d";
  }
});

// src/cli/policy/init-policy.ts
var init_policy_exports = {};
__export(init_policy_exports, {
  initPolicy: () => initPolicy
});
async function initPolicy(options) {
  const name = readName(options);
  const account = await openFromOptions(options);
  const head = draftPolicy({ ...options, name, vars: readVariables(options) });
  const policy = await readDraft(head);
  note(`Listing the keys of ${account.title}.`);
  const inventory2 = await readInventory({ account, now: Date.now() });
  if (inventory2.keysFailed !== void 0) {
    const why2 = inventory2.keysFailed.replace(/\.$/, "");
    throw new Problem({ what: "No policy was drafted", why: why2, hint: "Run again once that is fixed" });
  }
  const keys2 = (await studyKeys(inventory2, policy)).map(
    (decision) => describeKey(decision, inventory2.takenAt)
  );
  const { lines, accepted } = draftKeys(keys2, { accept: options.accept === true });
  const text2 = [...preface(account.title, { inventory: inventory2, accepted }), ...head, "", ...lines];
  await readDraft(text2);
  await print(text2.join("\n"));
  note(advice(keys2.length, accepted));
  return EXIT.clean;
}
function readName({ name, provider }) {
  const chosen = name ?? provider ?? "gpu-account";
  const [issue] = accountName.safeParse(chosen).error?.issues ?? [];
  if (!issue) return chosen;
  const what = `Invalid --name ${sanitize(chosen)}`;
  throw new UsageError({ what, why: issue.message, hint: "Write it as in --name pictor-prod" });
}
async function readDraft(lines) {
  return readPolicy({ text: lines.join("\n"), file: (0, import_node_path7.resolve)(FILE) });
}
async function studyKeys(inventory2, policy) {
  const [account] = policy.accounts;
  if (!account) return [];
  const assess = { inventory: inventory2, isSound: () => false, blocklist: void 0, env: process.env };
  const { decisions } = planAudit({
    inventory: inventory2,
    policy,
    account,
    quality: await assessKeys(assess),
    recognition: { owners: /* @__PURE__ */ new Map(), failures: [] },
    leaseSecret: void 0,
    sources: {},
    ledger: emptyLedger(account.name),
    ledgerBroken: void 0,
    otherRun: void 0,
    now: inventory2.takenAt
  });
  return decisions;
}
function preface(title, { inventory: inventory2, accepted }) {
  const { keys: keys2, instances, instancesFailed, takenAt } = inventory2;
  const on = instances ? ` on ${pluralize(instances.length, "machine")}` : "";
  const drafted = `# Drafted by keylease ${version} on ${formatDate(takenAt)} from the ${pluralize(keys2.length, "key")} of ${sanitize(title)}${on}.`;
  return [
    drafted,
    ...instancesFailed ? [`# Which keys are on machines is not known: ${sanitize(instancesFailed, 400)}`] : [],
    ...accepted > 0 ? acceptedSteps(accepted) : FIRST_STEPS,
    `# 3. keylease policy check ${FILE}     what each rule does; --online adds to which keys`,
    `# 4. keylease audit --policy ${FILE}   a report on every key; nothing is deleted`,
    "# 5. To delete: set rules to delete, say who is told under `notify`, and arm the account with `enforce`.",
    ""
  ];
}
function acceptedSteps(accepted) {
  return [
    `# It deletes nothing. It recognizes ${pluralize(accepted, "key")}, accepted WITHOUT PROOF: owners are guessed from names and comments.`,
    "#",
    "# 1. Read the keys at the end, and correct the owners.",
    '# 2. Put a "# " in front of each key that nobody answers for. It is then reported as unrecognized.'
  ];
}
function advice(keys2, accepted) {
  const done = accepted > 0 ? `${accepted} accepted without proof` : "none recognized yet";
  return `${pluralize(keys2, "key")}, ${done}. Next: save this as ${FILE}, read it, and run keylease policy check ${FILE}`;
}
var import_node_path7, FILE, FIRST_STEPS;
var init_init_policy = __esm({
  "src/cli/policy/init-policy.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_assess();
    init_inventory();
    init_record();
    init_plan();
    init_account_schema();
    init_read_policy();
    init_format();
    init_problem();
    init_time();
    init_account_options();
    init_exit_codes();
    init_output();
    init_usage_error();
    init_version();
    init_describe_key();
    init_draft_keys();
    init_draft_policy();
    FILE = "keylease.yaml";
    FIRST_STEPS = [
      "# It deletes nothing, and recognizes no key.",
      "#",
      "# 1. Read the keys at the end. Their names and comments are what somebody typed, so owners are guesses.",
      '# 2. For each key whose owner you know, correct the owner, and remove the "# " in front of its lines and of',
      "#    `recognize:` and `keys:`. Keys that you leave out are reported as unrecognized."
    ];
  }
});

// src/secrets/field.ts
function secretField({ id, field: field2 }, text2) {
  const value = field2 === void 0 ? text2 : pick(id, field2, text2);
  if (value.trim()) return value;
  throw unusable8(
    id,
    field2 === void 0 ? "it is empty" : `its field ${sanitize(field2)} is empty`,
    "Store a value"
  );
}
function pick(id, field2, text2) {
  const fields = parseFields(id, text2);
  if (!Object.hasOwn(fields, field2)) {
    const names = Object.keys(fields).map((name) => sanitize(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(", ")}` : "it has none";
    throw unusable8(id, `it has no field ${sanitize(field2)}; ${there}`, "Name one of its fields after the #");
  }
  const value = fields[field2];
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable8(id, `its field ${sanitize(field2)} is not text`, "Store it as text, in quotes");
}
function parseFields(id, text2) {
  let parsed;
  try {
    parsed = JSON.parse(text2);
  } catch {
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable8(id, "it is not a JSON object, so it has no fields", "Leave out the # and the field name");
}
function unusable8(id, why2, hint) {
  return new Problem({ what: `Secret ${id} cannot be used`, why: why2, hint });
}
var init_field = __esm({
  "src/secrets/field.ts"() {
    "use strict";
    init_format();
    init_problem();
  }
});

// src/secrets/oidc.ts
async function requestIdToken(env, { audience, deadline }) {
  const { [URL_VARIABLE]: baseUrl = "", [TOKEN_VARIABLE]: secret = "" } = env;
  checkVariables2(env);
  const http2 = new HttpClient({
    title: "GitHub",
    baseUrl,
    headers: { authorization: `Bearer ${secret}` },
    secret,
    hints: {
      address: `Check the address in ${URL_VARIABLE}`,
      refused: PERMISSION,
      notFound: PERMISSION,
      unexpected: PERMISSION
    },
    deadline,
    timeout: ATTEMPT_TIMEOUT
  });
  const answer = await http2.send({ method: "GET", path: "", query: { audience }, failure: FAILURE2 });
  const { value } = answer.body ?? {};
  if (answer.status === 200 && typeof value === "string" && value) return value;
  throw http2.refusal(FAILURE2, answer, answer.status === 200 ? "there is no token in it" : void 0);
}
function checkVariables2(env) {
  const missing2 = [URL_VARIABLE, TOKEN_VARIABLE].filter((name) => !env[name]);
  if (missing2.length === 0) return;
  throw new Problem({
    what: FAILURE2,
    why: `${missing2.join(" and ")} ${missing2.length > 1 ? "are" : "is"} not set`,
    hint: "Give the job `permissions: id-token: write`; pull requests from forks cannot have it"
  });
}
var FAILURE2, URL_VARIABLE, TOKEN_VARIABLE, PERMISSION, ATTEMPT_TIMEOUT;
var init_oidc = __esm({
  "src/secrets/oidc.ts"() {
    "use strict";
    init_client();
    init_problem();
    FAILURE2 = "GitHub gave this job no OIDC token";
    URL_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_URL";
    TOKEN_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
    PERMISSION = "Check that the job has `permissions: id-token: write`, and is still running";
    ATTEMPT_TIMEOUT = 1e4;
  }
});

// src/secrets/token-claims.ts
function readClaims(token, now = Date.now()) {
  const { iss, sub, iat, exp } = decode3(token);
  const time3 = (seconds) => typeof seconds === "number" && seconds < 1e11 ? formatTimestamp(seconds * 1e3) : void 0;
  const [issued, ends2] = [time3(iat), time3(exp)];
  return {
    issuer: typeof iss === "string" && iss.startsWith("https://") ? sanitize(iss) : GITHUB,
    subject: typeof sub === "string" ? ` and sub is ${sanitize(sub)}` : "",
    times: issued && ends2 ? `: it issued the token at ${issued}, until ${ends2}; here it is ${formatTimestamp(now)}` : ""
  };
}
function decode3(token) {
  try {
    return { ...JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) };
  } catch {
    return {};
  }
}
var GITHUB;
var init_token_claims = __esm({
  "src/secrets/token-claims.ts"() {
    "use strict";
    init_format();
    init_time();
    GITHUB = "https://token.actions.githubusercontent.com";
  }
});

// src/secrets/role.ts
async function assumeRole(role, options) {
  const { region, env, mask, signal, deadline, hints } = options;
  const audience = role.audience ?? defaultAudience(role.arn);
  const token = await requestIdToken(env, { audience, deadline });
  mask(token);
  const what = `Role ${role.arn} cannot be assumed`;
  const command = new import_secrets_sdk.AssumeRoleWithWebIdentityCommand({
    RoleArn: role.arn,
    RoleSessionName: role.session,
    WebIdentityToken: token,
    DurationSeconds: DURATION2
  });
  const client = await createAwsClient(import_secrets_sdk.STSClient, { region });
  const answer = await client.send(command, { abortSignal: signal }).catch((error) => {
    throw awsProblem(error, { what, hints, advice: roleAdvice(token, { audience, region: hints.region }) });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
    throw new Problem({ what, why: "STS answered without credentials", hint: "Check AWS_ENDPOINT_URL" });
  }
  mask(SecretAccessKey);
  mask(SessionToken);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
function defaultAudience(arn) {
  return arn.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function roleAdvice(token, { audience, region }) {
  const { issuer, subject, times } = readClaims(token);
  const provider = issuer.replace(/^https:\/\//, "");
  return [
    [
      /ExpiredToken|[Tt]oken (?:is |has )?expired|not valid yet|not yet valid/,
      `Check the clock of ${provider}${times}`
    ],
    [
      /No OpenIDConnect provider/,
      `Create an OIDC identity provider for ${issuer} in the role's account, with the audience ${audience}, and allow sts:AssumeRoleWithWebIdentity to it in the role's trust policy`
    ],
    [
      /retrieve verification key|communicate with the identity provider|IDPCommunicationError/,
      `Let AWS reach ${issuer}/.well-known/openid-configuration, with a certificate that it trusts`
    ],
    [
      /[Ii]ncorrect token audience/,
      `Add ${audience} to the audiences of the identity provider ${provider}, or set aws-audience`
    ],
    [
      /AccessDenied|InvalidIdentityToken|IDPRejectedClaim/,
      `Let the role's trust policy allow sts:AssumeRoleWithWebIdentity to ${provider} where aud is ${audience}${subject}`
    ],
    [/ValidationError|MalformedPolicy|PackedPolicy/, "Check the ARN of the role"],
    [/RegionDisabled/, `Enable this region in the account, or set ${region} to another`]
  ];
}
var import_secrets_sdk, DURATION2;
var init_role = __esm({
  "src/secrets/role.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    import_secrets_sdk = require("./vendor/secrets-sdk.js");
    init_problem();
    init_oidc();
    init_token_claims();
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
function secretAdvice({ id, region, hints }) {
  const resource = id.startsWith("arn:") ? id : `secret:${id}-?????? in ${region}`;
  return [
    [
      /DecryptionFailure|access to KMS|kms:|KMS key/i,
      "Allow kms:Decrypt on the secret's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow secretsmanager:GetSecretValue on ${resource}`],
    [
      /ResourceNotFound/,
      `Check the name, the account, and that ${region} is the right region (${hints.region})`
    ],
    [/InvalidRequest/, "Restore the secret, or name another"]
  ];
}
var import_secrets_sdk2, SecretsManager;
var init_secrets_manager = __esm({
  "src/secrets/secrets-manager.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    import_secrets_sdk2 = require("./vendor/secrets-sdk.js");
    init_problem();
    init_field();
    init_role();
    SecretsManager = class {
      #options;
      #texts = /* @__PURE__ */ new Map();
      #assumed;
      constructor(options) {
        const { deadline = 6e4, hints = AWS_HINTS } = options;
        this.#options = { ...options, deadline, hints };
      }
      async read(reference) {
        const { id } = reference;
        const region = this.#region(reference);
        const text2 = this.#texts.get(id) ?? this.#fetch(id, region);
        this.#texts.set(id, text2);
        const value = secretField(reference, await text2);
        this.#options.mask(value);
        return value;
      }
      #region({ id, region }) {
        const { env, hints } = this.#options;
        const found2 = region || this.#options.region || findRegion(env);
        if (found2) return found2;
        throw new Problem({
          what: `Secret ${id} cannot be read`,
          why: "its region is not known",
          hint: `Set ${hints.region}, or give the ARN of the secret instead of its name`
        });
      }
      async #fetch(id, region) {
        const { deadline, mask, hints } = this.#options;
        const what = `Secret ${id} cannot be read in ${region}`;
        const advice3 = secretAdvice({ id, region, hints });
        const text2 = await callAws({ what, deadline, advice: advice3, hints }, (signal) => this.#ask(id, region, signal));
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
      async #client(region, signal) {
        const { role, env } = this.#options;
        if (!role) return keptAwsClient(import_secrets_sdk2.SecretsManagerClient, { env, region });
        this.#assumed ??= assumeRole(role, { ...this.#options, region, signal });
        return createAwsClient(import_secrets_sdk2.SecretsManagerClient, { region, credentials: await this.#assumed });
      }
    };
  }
});

// src/secrets/parameter-store.ts
var parameter_store_exports = {};
__export(parameter_store_exports, {
  openParameters: () => openParameters
});
function openParameters({ env, mask, deadline = 6e4 }) {
  const texts2 = /* @__PURE__ */ new Map();
  return {
    read: async (reference) => {
      const text2 = texts2.get(reference.id) ?? fetch(reference);
      texts2.set(reference.id, text2);
      const value = secretField(reference, await text2);
      mask(value);
      return value;
    }
  };
  async function fetch({ id, region = findRegion(env) }) {
    if (!region) {
      throw new Problem({
        what: `Parameter ${id} cannot be read`,
        why: "its region is not known",
        hint: `Set ${AWS_HINTS.region}, or give the ARN of the parameter instead of its name`
      });
    }
    const what = `Parameter ${id} cannot be read in ${region}`;
    const command = new import_ssm_sdk.GetParameterCommand({ Name: id, WithDecryption: true });
    const { Parameter = {} } = await callAws(
      { what, deadline, advice: parameterAdvice(id, region) },
      async (abortSignal) => (await keptAwsClient(import_ssm_sdk.SSMClient, { env, region })).send(command, { abortSignal })
    );
    const { Type, Value = "" } = Parameter;
    if (Value) mask(Value);
    if (Type === "SecureString") return Value;
    throw new Problem({
      what: `Parameter ${id} cannot be used`,
      why: "it is not encrypted",
      hint: "Store it as a SecureString: aws ssm put-parameter --type SecureString"
    });
  }
}
function parameterAdvice(id, region) {
  const resource = id.startsWith("arn:") ? id : `parameter ${id} in ${region}`;
  return [
    [
      /InvalidKeyId|kms:|KMS/,
      "Allow kms:Decrypt on the parameter's KMS key, and check that the key is enabled"
    ],
    [/AccessDenied/, `Allow ssm:GetParameter on ${resource}`],
    [/ParameterNotFound/, `Check the name, the account, and that ${region} is the right region (AWS_REGION)`]
  ];
}
var import_ssm_sdk;
var init_parameter_store = __esm({
  "src/secrets/parameter-store.ts"() {
    "use strict";
    init_aws_error();
    init_clients();
    init_region();
    import_ssm_sdk = require("./vendor/ssm-sdk.js");
    init_problem();
    init_field();
  }
});

// src/secrets/secret-reader.ts
function secretReader(options) {
  const { env, mask } = options;
  const secrets = once3(async () => (await Promise.resolve().then(() => (init_secrets_manager(), secrets_manager_exports))).openSecrets(options));
  const parameters = once3(async () => (await Promise.resolve().then(() => (init_parameter_store(), parameter_store_exports))).openParameters(options));
  return async (source) => {
    const text2 = (await fetch(source)).trim();
    mask(text2);
    return text2;
  };
  async function fetch(source) {
    if ("env" in source) return fromEnvironment(source.env, env);
    const [reference, open3] = "ssm" in source ? [parseParameter(source.ssm), parameters] : [parseReference(source.secret), secrets];
    if (reference) return (await open3()).read(reference);
    throw unreadable3(sanitize(capitalize(describeSource(source))), "it is neither a name nor an ARN");
  }
}
function describeSource(source) {
  if ("env" in source) return source.env;
  return "ssm" in source ? `parameter ${source.ssm}` : `secret ${source.secret}`;
}
function once3(open3) {
  let opened;
  return () => {
    opened ??= open3();
    return opened;
  };
}
function capitalize(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function fromEnvironment(name, env) {
  const text2 = Object.hasOwn(env, name) ? env[name] : void 0;
  if (text2?.trim()) return text2;
  const why2 = text2 === void 0 ? "it is not set" : "it is empty";
  throw unreadable3(`Environment variable ${name}`, why2, "Set it to the secret that the policy needs");
}
function unreadable3(what, why2, hint = "Correct it in the policy") {
  return new Problem({ what: `${what} cannot be read`, why: why2, hint });
}
var init_secret_reader = __esm({
  "src/secrets/secret-reader.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_parameter_reference();
    init_reference();
  }
});

// src/cli/audit/policy-options.ts
async function readAccounts({ policy: place, account: name }) {
  const { KEYLEASE_HOME: home } = process.env;
  const base = place.startsWith("s3://") && home ? `${home}policy.yaml` : void 0;
  const policy = await readPolicyFile(place, { env: process.env, base });
  const accounts2 = policy.accounts.filter((account) => name === void 0 || account.name === name);
  if (accounts2.length > 0) return { policy, accounts: accounts2 };
  throw new Problem({
    what: "No account selected",
    why: `the policy has no account "${sanitize(name ?? "")}"`,
    hint: `Choose one with --account: ${policy.accounts.map((account) => account.name).join(", ")}`
  });
}
async function readAccount(options) {
  const { policy, accounts: accounts2 } = await readAccounts(options);
  const [account, another] = accounts2;
  if (account && !another) return { policy, account };
  throw new Problem({
    what: "No account selected",
    why: `the policy has ${accounts2.length} accounts`,
    hint: `Choose one with --account: ${accounts2.map(({ name }) => name).join(", ")}`
  });
}
function policyReference(place) {
  const path = isUrl(place) ? "" : (0, import_node_path8.relative)(process.cwd(), (0, import_node_path8.resolve)(place));
  const isBelow = path !== "" && !(0, import_node_path8.isAbsolute)(path) && path.split(import_node_path8.sep)[0] !== "..";
  return (isBelow ? path : (0, import_node_path8.basename)(place)).split(import_node_path8.sep).map(encodeURIComponent).join("/");
}
var import_node_path8;
var init_policy_options = __esm({
  "src/cli/audit/policy-options.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    init_location();
    init_read_policy();
    init_format();
    init_problem();
  }
});

// src/audit/deletion-terms.ts
function deletionTerms({ deletesFrom, bypass, last }, usual) {
  const wait = { "no-grace": "right after the notice", "no-notice": "without notice" };
  const when2 = bypass ? `${wait[bypass.mode]}: ${bypass.why}` : usual;
  const from = deletesFrom ? ` if the severity is ${deletesFrom} or above` : "";
  return `${when2}${from}${last ? ", last in a run" : ""}`;
}
var init_deletion_terms = __esm({
  "src/audit/deletion-terms.ts"() {
    "use strict";
  }
});

// src/cli/policy/describe-rules.ts
function ruleRows({ rules: rules2, grace }) {
  const usual = `${formatDuration(grace)} after the notice`;
  return RULES.map((rule2) => {
    const { do: action, after, except: except2 } = rules2[rule2.name];
    const effect = {
      off: "nothing",
      report: "reports the key",
      delete: `deletes the key ${deletionTerms(rule2, usual)}${spared(except2?.owners)}`
    };
    const limit = after === void 0 ? "" : ` (${formatDuration(after)})`;
    return [rule2.name, action, effect[action], `${rule2.description}${limit}`];
  });
}
function spared(owners = []) {
  if (owners.length === 0) return "";
  return `, but only reports those of ${owners.map((each) => sanitize(each, 60)).join(", ")}`;
}
var RULE_COLUMNS;
var init_describe_rules = __esm({
  "src/cli/policy/describe-rules.ts"() {
    "use strict";
    init_deletion_terms();
    init_rules();
    init_format();
    init_time();
    RULE_COLUMNS = ["RULE", "POLICY", "WHAT IT DOES ON AN ARMED ACCOUNT", "WHEN"];
  }
});

// src/audit/ledger/check-ledger.ts
function checkHead(value, account) {
  if (!isObject3(value) || value.version !== 2) throw new Error("it is not a ledger of version 2");
  const { revision, bits, parts, segments, hash: hash7, lock } = value;
  checkCommon(value, account);
  if (!isListOf(parts, isPart) || !Number.isInteger(bits)) throw new Error("its list of parts is damaged");
  if (!isListOf(segments, isSegment)) throw new Error("its list of chain segments is damaged");
  if (!Number.isInteger(revision) || !isText(hash7)) throw new Error("its revision is damaged");
  if (!isOptional(lock, isLock))
    throw new Error('its lock is damaged: while no audit is running, remove "lock" from it');
}
function checkLedgerV1(value, account) {
  if (!isObject3(value) || value.version !== 1) throw new Error("it is not a ledger of version 1 or 2");
  checkCommon(value, account);
  if (!isObject3(value.keys)) throw new Error("it has no keys");
  for (const [identity2, record5] of Object.entries(value.keys)) checkRecord(record5, identity2);
}
function checkRecord(record5, identity2) {
  if (!isKeyRecord(record5)) throw new Error(`its record of ${identity2} is damaged`);
}
function readEntry(line2) {
  const entry = JSON.parse(line2);
  if (!isEntry(entry)) throw new Error("its chain is damaged");
  return entry;
}
function checkCommon(value, account) {
  const { runs, chain } = value;
  if (value.account !== account) throw new Error("it belongs to another account");
  if (!isListOf(runs, isRunRecord)) throw new Error("its runs are damaged");
  if (!isObject3(chain) || !isListOf(chain.entries, isEntry) || !isLink(chain.anchor) || !isLink(chain.head))
    throw new Error("its chain is damaged");
}
function isLock(lock) {
  if (!isObject3(lock)) return false;
  return isText(lock.run) && isText(lock.holder) && isTime(lock.takenAt) && isTime(lock.until);
}
function isPart(part) {
  return isObject3(part) && Number.isInteger(part.shard) && Number.isInteger(part.keys) && isText(part.sha256);
}
function isSegment(segment) {
  if (!isObject3(segment)) return false;
  const { first, last, to, sha256: sha2562 } = segment;
  return Number.isInteger(first) && isLink(last) && isTime(to) && isText(sha2562);
}
function isKeyRecord(record5) {
  if (!isObject3(record5)) return false;
  const { seen, returned, used, sound, missing: missing2, findings, mark } = record5;
  return isTime(seen) && isOptional(returned, isTime) && isOptional(used, isTime) && isOptional(sound, isText) && isOptional(missing2, isTime) && isOptional(findings, (each) => isObject3(each) && Object.values(each).every(isTime)) && isOptional(mark, isMark);
}
function isMark(mark) {
  if (!isObject3(mark)) return false;
  const { at: at2, rules: rules2, policy, notified } = mark;
  return isTime(at2) && isListOf(rules2, isText) && isText(policy) && isOptional(notified, isNotice);
}
function isNotice(notified) {
  return isReceipt(notified) && isTime(notified.due) && isOptional(notified.reminders, (each) => isListOf(each, isReceipt));
}
function isReceipt(receipt) {
  return isObject3(receipt) && isTime(receipt.at) && isListOf(receipt.via, isText);
}
function isRunRecord(record5) {
  return isObject3(record5) && isText(record5.run) && isTime(record5.at) && Number.isInteger(record5.keys) && isObject3(record5.findings) && Number.isInteger(record5.deleted) && isOptional(record5.shrank, (shrank) => shrank === true);
}
function isEntry(entry) {
  return isObject3(entry) && isLink(entry) && isTime(entry.at) && isText(entry.run) && isText(entry.prev) && EVENTS.get(entry.kind)?.(entry) === true;
}
function isUndo(undo) {
  if (!isObject3(undo)) return false;
  return [undo.id, undo.name, undo.publicKey, undo.fingerprint].every(isText);
}
function isLink(link) {
  return isObject3(link) && Number.isInteger(link.n) && isText(link.hash);
}
function isListOf(value, check) {
  return Array.isArray(value) && value.every(check);
}
function isOptional(value, check) {
  return value === void 0 || check(value);
}
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value === "string";
}
function isTime(value) {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
var KEY_EVENT, FAILED_EVENT, MARK_EVENT, NOTICE_EVENT, CHECKS, EVENTS;
var init_check_ledger = __esm({
  "src/audit/ledger/check-ledger.ts"() {
    "use strict";
    KEY_EVENT = ({ key: key2 }) => isText(key2);
    FAILED_EVENT = ({ key: key2, why: why2 }) => isText(key2) && isText(why2);
    MARK_EVENT = ({ keys: keys2, policy }) => isListOf(keys2, isText) && isText(policy);
    NOTICE_EVENT = ({ keys: keys2, via }) => isListOf(keys2, isText) && isListOf(via, isText);
    CHECKS = {
      marked: MARK_EVENT,
      cleared: MARK_EVENT,
      notified: NOTICE_EVENT,
      reminded: NOTICE_EVENT,
      reported: NOTICE_EVENT,
      deleting: ({ key: key2, rules: rules2, undo, policy }) => isText(key2) && isListOf(rules2, isText) && isUndo(undo) && isText(policy),
      accepted: KEY_EVENT,
      deleted: KEY_EVENT,
      gone: KEY_EVENT,
      confirmed: KEY_EVENT,
      failed: FAILED_EVENT,
      skipped: FAILED_EVENT,
      restored: ({ key: key2, as }) => isText(key2) && isText(as),
      "count-accepted": ({ count: count2, by }) => Number.isInteger(count2) && isText(by),
      "put-back": ({ revision }) => Number.isInteger(revision)
    };
    EVENTS = new Map(Object.entries(CHECKS));
  }
});

// src/audit/ledger/chain-segments.ts
function segmentName(account, { first, sha256: sha2562 }) {
  return `${account}/chain/${first}-${sha2562}.ndjson`;
}
function headEntries({ chain, segments }) {
  const last = segments.at(-1)?.last.n ?? 0;
  return chain.entries.filter(({ n }) => n > last);
}
function cutSegment(ledger) {
  const entries = headEntries(ledger);
  const pending = new Set(pendingDeletions(ledger).map(({ intent }) => intent));
  const kept2 = entries.findIndex((entry) => pending.has(entry));
  const moved = kept2 < 0 ? entries : entries.slice(0, kept2);
  const [first, last] = [moved[0], moved.at(-1)];
  if (!first || !last) return void 0;
  const text2 = moved.map((entry) => `${JSON.stringify(entry)}
`).join("");
  if (text2.length <= MOST_IN_HEAD) return void 0;
  const segment = { first: first.n, last: { n: last.n, hash: last.hash }, to: last.at, sha256: hash2(text2) };
  return { segment, text: text2 };
}
function recentSegments(segments, now) {
  const first = segments.findIndex(({ to }) => !(Date.parse(to) < now - LOOKED_AT));
  return first < 0 ? [] : segments.slice(first);
}
async function readSegments(options) {
  const { store, account, segments } = options;
  let { chain } = options;
  for (const segment of segments.toReversed()) {
    const name = segmentName(account, segment);
    const found2 = await store.read(name);
    if (!found2) throw new Error(`${name} is missing`);
    if (hash2(found2.text) !== segment.sha256) throw new Error(`${name} was changed`);
    const entries = found2.text.split("\n").filter(Boolean).map(readEntry);
    const [first] = entries;
    if (!first) throw new Error(`${name} is empty`);
    const anchor = { n: first.n - 1, hash: first.prev };
    chain = { anchor, entries: [...entries, ...chain.entries], head: chain.head };
  }
  const fault = verifyChain(chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  return chain;
}
function withoutSegments(ledger) {
  const { chain } = ledger;
  return dropEntries(chain, chain.entries.length - headEntries(ledger).length);
}
function hash2(text2) {
  return (0, import_node_crypto20.createHash)("sha256").update(text2).digest("hex");
}
var import_node_crypto20, MOST_IN_HEAD, LOOKED_AT;
var init_chain_segments = __esm({
  "src/audit/ledger/chain-segments.ts"() {
    "use strict";
    import_node_crypto20 = require("node:crypto");
    init_time();
    init_chain();
    init_check_ledger();
    init_record();
    MOST_IN_HEAD = 192 * 1024;
    LOOKED_AT = 8 * DAY;
  }
});

// src/audit/ledger/head.ts
function parseHead(text2, account) {
  const head = parseJson2(text2);
  const isFirstVersion = head?.version === 1;
  if (isFirstVersion) checkLedgerV1(head, account);
  else checkHead(head, account);
  const fault = verifyChain(head.chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  if (head.version === 2 && head.hash !== hashHead(head))
    throw new Error("it was changed after it was written");
  return head;
}
function sealHead(head) {
  const unsealed = JSON.parse(JSON.stringify(head));
  return { ...unsealed, hash: hashHead(unsealed) };
}
function hashHead({ hash: _, lock: __, ...head }) {
  return (0, import_node_crypto21.createHash)("sha256").update(canonicalJson(head)).digest("hex");
}
function parseJson2(text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new Error(`it is not JSON (${errorMessage(error)})`);
  }
}
var import_node_crypto21;
var init_head = __esm({
  "src/audit/ledger/head.ts"() {
    "use strict";
    import_node_crypto21 = require("node:crypto");
    init_json();
    init_problem();
    init_chain();
    init_check_ledger();
  }
});

// src/audit/ledger/last-inventory.ts
function inventoryName(account, day) {
  return `${account}/history/${day}.json`;
}
function inventoryPartName(account, { shard, sha256: sha2562 }) {
  return `${account}/inventory/${shard}-${sha2562}.ndjson`;
}
function rowsName(account, shard, sha2562) {
  return `${account}/rows/${shard}-${sha2562}.ndjson`;
}
async function readLastInventory(ledger, { store, account, clock: clock3 }) {
  const lastDay = ledger.runs.at(-1)?.at.slice(0, 10);
  const isSameDay = lastDay === formatDate(clock3());
  const name = isSameDay ? inventoryName(account, lastDay) : (await store.names(`${account}/history/`)).at(-1);
  const found2 = name === void 0 ? void 0 : await store.read(name);
  return found2 && summarizeInventory(found2.text, name?.slice(-"2026-11-22.json".length, -".json".length) ?? "");
}
function summarizeInventory(text2, day) {
  try {
    const { revision = 0, digest, bits = 0, parts = [], context } = JSON.parse(text2);
    if (!Number.isInteger(revision) || !Array.isArray(parts) || !parts.every(isPart2)) return void 0;
    return { day, revision, digest, bits, parts, context };
  } catch {
    return void 0;
  }
}
function isPart2(part) {
  return Number.isInteger(part?.shard) && typeof part?.sha256 === "string";
}
var init_last_inventory = __esm({
  "src/audit/ledger/last-inventory.ts"() {
    "use strict";
    init_time();
  }
});

// src/audit/ledger/lock.ts
function newLock({ run: run2, holder }, now, before) {
  return {
    run: run2,
    holder: holder ?? `${(0, import_node_os.hostname)()} (process ${process.pid})`,
    takenAt: before?.takenAt ?? formatIso(now),
    until: formatIso(now + LOCK_DURATION)
  };
}
function isHeld(lock, now) {
  return lock !== void 0 && now <= Date.parse(lock.until) + MAX_CLOCK_SKEW;
}
function lockFault({ run: run2, holder, until }, now) {
  const end = Date.parse(until);
  if (end <= now + LOCK_DURATION + MAX_CLOCK_SKEW) return void 0;
  return sanitize(
    `run ${run2} on ${holder} locked it until ${formatTimestamp(end)}, which is too far ahead: the clock there or here is wrong; while no audit is running, remove "lock" from it`,
    500
  );
}
function describeHolder({ run: run2, holder, takenAt, until }) {
  const since2 = formatTimestamp(Date.parse(takenAt));
  const end = formatTimestamp(Date.parse(until) + MAX_CLOCK_SKEW);
  return sanitize(
    `run ${run2} on ${holder} has held the lock since ${since2}; if it died, the lock expires at ${end}`,
    500
  );
}
var import_node_os, LOCK_DURATION, MAX_CLOCK_SKEW;
var init_lock = __esm({
  "src/audit/ledger/lock.ts"() {
    "use strict";
    import_node_os = require("node:os");
    init_format();
    init_time();
    LOCK_DURATION = 16 * MINUTE;
    MAX_CLOCK_SKEW = 5 * MINUTE;
  }
});

// src/files/byte-lines.ts
var NEWLINE, ByteLines;
var init_byte_lines = __esm({
  "src/files/byte-lines.ts"() {
    "use strict";
    NEWLINE = 10;
    ByteLines = class _ByteLines {
      bytes;
      /** Where each line begins, and at last where the next one would. */
      #starts = [0];
      /** Throws RangeError if the last line has no newline. */
      constructor(bytes2) {
        this.bytes = bytes2;
        for (let at2 = 0; at2 < bytes2.length; ) {
          const end = bytes2.indexOf(NEWLINE, at2);
          if (end < 0) throw new RangeError("its last line is cut short");
          at2 = end + 1;
          this.#starts.push(at2);
        }
      }
      /** of makes lines of texts without newlines. */
      static of(texts2) {
        return new _ByteLines(Buffer.from(texts2.map((text2) => `${text2}
`).join("")));
      }
      /** length is how many lines there are. */
      get length() {
        return this.#starts.length - 1;
      }
      /** text is a line without its newline. */
      text(index) {
        return this.bytes.toString("utf8", this.#start(index), this.#start(index + 1) - 1);
      }
      /** texts are all lines without their newlines. */
      texts() {
        return this.bytes.toString().split("\n").slice(0, -1);
      }
      /** slice is the bytes of some lines, up to `to`, which is not among them, with their newlines. */
      slice(from, to) {
        return this.bytes.subarray(this.#start(from), this.#start(to));
      }
      /** head is how a line begins, up to so many bytes, in Latin-1: what is not ASCII is garbled in it. */
      head(index, length) {
        const start = this.#start(index);
        return this.bytes.toString("latin1", start, Math.min(start + length, this.#start(index + 1) - 1));
      }
      /** isSame tells whether a line is that of other lines. */
      isSame(index, other, otherIndex) {
        const [from, to] = [this.#start(index), this.#start(index + 1)];
        const [otherFrom, otherTo] = [other.#start(otherIndex), other.#start(otherIndex + 1)];
        return to - from === otherTo - otherFrom && this.bytes.compare(other.bytes, otherFrom, otherTo, from, to) === 0;
      }
      #start(index) {
        return this.#starts[index] ?? this.bytes.length;
      }
    };
  }
});

// src/audit/ledger/parts.ts
function shardBits(keys2, before = 0) {
  const needed = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(keys2 / MOST_IN_SHARD))));
  return needed < before && keys2 > (MOST_IN_SHARD << before) / 8 ? before : needed;
}
function shardOf(identity2, bits) {
  if (bits === 0) return 0;
  if (identity2.startsWith(FINGERPRINT2)) return leadingBits(identity2, FINGERPRINT2.length) >> 18 - bits;
  return leadingBits((0, import_node_crypto22.createHash)("sha256").update(identity2).digest("base64"), 0) >> 18 - bits;
}
function leadingBits(text2, at2) {
  const value = (index) => VALUES.get(text2[at2 + index] ?? "") ?? 0;
  return value(0) << 12 | value(1) << 6 | value(2);
}
function partName(account, { shard, sha256: sha2562 }) {
  return `${account}/parts/${shard}-${sha2562}.ndjson`;
}
function formatRecord(identity2, record5) {
  return JSON.stringify({ key: identity2, ...record5 });
}
function formatLines(shard, lines) {
  const identities = [...lines.keys()].sort();
  const bytes2 = Buffer.from(identities.map((identity2) => `${lines.get(identity2)}
`).join(""));
  return { part: { shard, keys: identities.length, sha256: (0, import_node_crypto22.hash)("sha256", bytes2) }, bytes: bytes2 };
}
function readLines2(bytes2, { sha256: sha2562, keys: keys2 }) {
  if ((0, import_node_crypto22.hash)("sha256", bytes2) !== sha2562) throw new Error("it was changed after it was written");
  const lines = new ByteLines(bytes2);
  if (lines.length !== keys2) throw new Error(`it does not have ${keys2} records`);
  return new RecordLines(lines);
}
function parseLines(lines, except2 = NO_KEYS) {
  const records = {};
  for (const [, line2] of lines.without(except2)) {
    const { key: key2, ...record5 } = JSON.parse(line2);
    checkRecord(record5, key2);
    records[key2] = record5;
  }
  return records;
}
function identityIn(lines, index) {
  const head = lines.head(index, HEAD2);
  const end = head.indexOf('"', BEFORE_IDENTITY.length);
  const identity2 = head.slice(BEFORE_IDENTITY.length, end);
  const isPlain = end > 0 && head.startsWith(BEFORE_IDENTITY) && /^[ !#-[\]-~]*$/.test(identity2);
  return isPlain ? identity2 : JSON.parse(lines.text(index)).key;
}
var import_node_crypto22, MOST_IN_SHARD, MOST_BITS, BASE64, VALUES, FINGERPRINT2, RecordLines, NO_KEYS, BEFORE_IDENTITY, HEAD2;
var init_parts = __esm({
  "src/audit/ledger/parts.ts"() {
    "use strict";
    import_node_crypto22 = require("node:crypto");
    init_byte_lines();
    init_check_ledger();
    MOST_IN_SHARD = 4096;
    MOST_BITS = 12;
    BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    VALUES = new Map([...BASE64].map((character, value) => [character, value]));
    FINGERPRINT2 = "SHA256:";
    RecordLines = class _RecordLines {
      /** NONE are those of a shard without records. */
      static NONE = new _RecordLines(ByteLines.of([]));
      #lines;
      /** What was asked for last: it is mostly asked for again. */
      #except;
      #others = [];
      constructor(lines) {
        this.#lines = lines;
      }
      /** without are all lines by their identity, but for those in `except`, which must not change. */
      without(except2) {
        if (except2 === this.#except) return this.#others;
        this.#except = except2;
        this.#others = [];
        for (let index = 0; index < this.#lines.length; index += 1) {
          const identity2 = identityIn(this.#lines, index);
          if (!except2.has(identity2)) this.#others.push([identity2, this.#lines.text(index)]);
        }
        return this.#others;
      }
    };
    NO_KEYS = /* @__PURE__ */ new Set();
    BEFORE_IDENTITY = '{"key":"';
    HEAD2 = 128;
  }
});

// src/audit/ledger/staged-records.ts
function shardRecords(records, bits) {
  const shards = new Map(Array.from({ length: 1 << bits }, (_, shard) => [shard, {}]));
  for (const [identity2, record5] of Object.entries(records)) {
    Object.assign(shards.get(shardOf(identity2, bits)) ?? {}, { [identity2]: record5 });
  }
  return shards;
}
function overlaps(one, other) {
  const bits = Math.min(one.bits, other.bits);
  return one.shard >> one.bits - bits === other.shard >> other.bits - bits;
}
var MOST_STAGED, StagedRecords;
var init_staged_records = __esm({
  "src/audit/ledger/staged-records.ts"() {
    "use strict";
    init_byte_lines();
    init_problem();
    init_parts();
    MOST_STAGED = 16 * 1024 * 1024;
    StagedRecords = class {
      #bits;
      #options;
      #staged = /* @__PURE__ */ new Map();
      #bytes = 0;
      /** Of the last shard that was read, since it is often read again. */
      #read;
      constructor(options) {
        this.#options = options;
        this.#bits = options.bits;
      }
      /** bits is how many bits of a fingerprint say in which shard a key is. */
      get bits() {
        return this.#bits;
      }
      /** distribute changes the bits, and moves what is staged to the shards that it belongs to. Throws like linesBefore. */
      async distribute(bits) {
        if (bits === this.#bits) return;
        const all2 = this.#staged.size > 0 ? await this.all() : void 0;
        this.#staged.clear();
        this.#bits = bits;
        if (!all2) return;
        for (const [shard, records] of shardRecords(all2, bits)) await this.stage(shard, records);
      }
      /** linesBefore are the lines of a shard as the ledger had them. Throws Problem, and Error that says why they cannot be trusted. */
      async linesBefore(shard) {
        const { parts, bits } = this.#options;
        const sources = parts.filter((part) => overlaps({ shard, bits: this.bits }, { shard: part.shard, bits }));
        const found2 = await Promise.all(sources.map((part) => this.#readPart(part)));
        if (this.bits === bits) return found2[0] ?? RecordLines.NONE;
        const all2 = found2.flatMap((lines) => lines.without(NO_KEYS));
        const own2 = all2.filter(([identity2]) => shardOf(identity2, this.bits) === shard);
        return new RecordLines(ByteLines.of(own2.map(([, line2]) => line2)));
      }
      /** lines are the lines of a shard as they are staged, or else as the ledger has them. Throws like linesBefore. */
      async lines(shard) {
        const staged = this.#staged.get(shard);
        if (!staged) return this.linesBefore(shard);
        return staged.bytes === void 0 ? this.#readPart(staged.part) : readLines2(staged.bytes, staged.part);
      }
      /** before are the records of a shard as the ledger had them. Throws like linesBefore. */
      async before(shard) {
        return parseLines(await this.linesBefore(shard));
      }
      /** current are the records of a shard as they are staged, or else as the ledger has them. Throws like linesBefore. */
      async current(shard) {
        return parseLines(await this.lines(shard));
      }
      /** all are the records of all keys as they are staged, or else as the ledger has them. Throws like linesBefore. */
      async all() {
        const all2 = {};
        for (let shard = 0; shard < 1 << this.bits; shard += 1) Object.assign(all2, await this.current(shard));
        return all2;
      }
      /** isStaged tells whether the records of a shard are other ones than the ledger has, or are those of a shard that it has not. */
      isStaged(shard) {
        return this.#staged.has(shard);
      }
      /** staged are all parts that are staged, for restage. */
      staged() {
        return new Map(this.#staged);
      }
      /** restage goes back to what was staged before. */
      restage(staged) {
        this.#staged = new Map(staged);
      }
      /** stage replaces the records of a shard; those whose identities are given stay as they are. Throws like linesBefore. */
      async stage(shard, records, kept2 = NO_KEYS) {
        const lines = await this.lines(shard);
        const current = new Map(lines.without(kept2));
        const next = new Map(
          Object.entries(records).map(([identity2, record5]) => [identity2, formatRecord(identity2, record5)])
        );
        const isSame2 = next.size === current.size && [...next].every(([identity2, line2]) => line2 === current.get(identity2));
        const isNamed2 = this.#staged.has(shard) || this.bits === this.#options.bits;
        if (isSame2 && isNamed2) return;
        for (const [identity2, line2] of lines.without(NO_KEYS)) if (kept2.has(identity2)) next.set(identity2, line2);
        const { part, bytes: bytes2 } = formatLines(shard, next);
        this.#bytes += bytes2.length - (this.#staged.get(shard)?.bytes?.length ?? 0);
        this.#staged.set(shard, { part, bytes: this.#isStored(part) ? void 0 : bytes2 });
        if (this.#bytes > MOST_STAGED) await this.#write();
      }
      /** partBefore is the part of a shard as the ledger had it; undefined if it had none. */
      partBefore(shard) {
        const { parts, bits } = this.#options;
        return bits === this.bits ? parts.find((part) => part.shard === shard) : void 0;
      }
      /** partNow is the part of a shard as it is staged, or else as the ledger has it; undefined if it has none. */
      partNow(shard) {
        return this.#staged.get(shard)?.part ?? this.partBefore(shard);
      }
      /** flush writes what has changed, and returns all parts of the ledger. Throws like linesBefore. */
      async flush() {
        const { parts, bits } = this.#options;
        if (bits !== this.bits) {
          for (let shard = 0; shard < 1 << this.bits; shard += 1) {
            if (!this.isStaged(shard)) await this.stage(shard, await this.before(shard));
          }
        }
        await this.#write();
        const kept2 = bits === this.bits ? parts.filter(({ shard }) => !this.#staged.has(shard)) : [];
        const staged = [...this.#staged.values()].map(({ part }) => part);
        return [...kept2, ...staged].filter(({ keys: keys2 }) => keys2 > 0).sort((one, other) => one.shard - other.shard);
      }
      async #write() {
        const { store, account } = this.#options;
        for (const staged of this.#staged.values()) {
          const { part, bytes: bytes2 } = staged;
          if (bytes2 === void 0) continue;
          if (part.keys > 0) {
            await store.put(partName(account, part), [bytes2], { type: "application/x-ndjson", durable: true });
          }
          staged.bytes = void 0;
        }
        this.#bytes = 0;
      }
      #isStored({ shard, sha256: sha2562 }) {
        return this.#options.parts.some((each) => each.shard === shard && each.sha256 === sha2562);
      }
      async #readPart(part) {
        if (part.keys === 0) return RecordLines.NONE;
        if (this.#read?.part.sha256 === part.sha256) return this.#read.lines;
        const { store, account } = this.#options;
        const name = partName(account, part);
        const found2 = await store.read(name);
        if (!found2) throw new Error(`${name} is missing`);
        try {
          const lines = readLines2(found2.bytes, part);
          this.#read = { part, lines };
          return lines;
        } catch (error) {
          throw new Error(`${name}: ${errorMessage(error)}`);
        }
      }
    };
  }
});

// src/audit/ledger/read-ledger.ts
function headName(account) {
  return `${account}/ledger.json`;
}
async function readLedger(options) {
  const { store, account, clock: clock3 } = options;
  const empty = {
    ledger: emptyState(account),
    records: new StagedRecords({ ...options, parts: [], bits: 0 })
  };
  const found2 = await store.read(headName(account));
  if (!found2) return empty;
  const { version: version2 } = found2;
  try {
    const head = parseHead(found2.text, account);
    if (head.version === 1) return { version: version2, ...await convert(head, options) };
    const fault = head.lock && lockFault(head.lock, clock3());
    if (fault !== void 0) throw new Error(fault);
    const { revision, runs, segments, parts, bits } = head;
    const recent = recentSegments(segments, clock3());
    const chain = await readSegments({ store, account, segments: recent, chain: head.chain });
    const ledger = { account, revision, runs, chain, segments };
    return { version: version2, head, ledger, records: new StagedRecords({ ...options, parts, bits }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { version: version2, ...empty, broken: describeFault2(options, error) };
  }
}
function describeFault2({ store, account }, error) {
  const where = `${store.location.replace(/\/?$/, "/")}${headName(account)}`;
  return `${where} cannot be trusted: ${errorMessage(error)}`;
}
function emptyState(account) {
  const { keys: _, ...state } = emptyLedger(account);
  return state;
}
async function convert({ account, keys: known, runs, chain }, options) {
  const records = new StagedRecords({ ...options, parts: [], bits: 0 });
  await records.stage(0, known);
  await records.distribute(shardBits(Object.keys(known).length));
  const ledger = { ...emptyState(account), runs, chain };
  const last = chain.entries.at(-1);
  const keys2 = untoldDeletions(ledger).map(({ intent }) => intent.key);
  if (!last || keys2.length === 0) return { ledger, records };
  const moment = { now: Date.parse(last.at), run: last.run };
  return { ledger: recordEvents(ledger, [{ kind: "reported", keys: keys2, via: [] }], moment), records };
}
var init_read_ledger = __esm({
  "src/audit/ledger/read-ledger.ts"() {
    "use strict";
    init_problem();
    init_chain_segments();
    init_head();
    init_lock();
    init_parts();
    init_record();
    init_staged_records();
  }
});

// src/audit/ledger/superseded.ts
async function removeSuperseded(options) {
  const { store, mustStop } = options;
  const superseded = await supersededNames(options);
  try {
    for (let start = 0; start < superseded.length && mustStop() === void 0; start += BATCH4) {
      await Promise.all(superseded.slice(start, start + BATCH4).map((name) => store.remove(name)));
    }
  } catch (error) {
    if (superseded.length > MOST_LEFT) throw error;
  }
}
async function supersededNames({ store, account, before, now }) {
  const needed = new Set([...before?.parts ?? [], ...now.parts].map((part) => partName(account, part)));
  const segments = new Set(now.segments.map((segment) => segmentName(account, segment)));
  const pruned = (before?.segments ?? []).map((segment) => segmentName(account, segment));
  const parts = await store.names(`${account}/parts/`);
  return [...parts.filter((name) => !needed.has(name)), ...pruned.filter((name) => !segments.has(name))];
}
var BATCH4, MOST_LEFT;
var init_superseded = __esm({
  "src/audit/ledger/superseded.ts"() {
    "use strict";
    init_chain_segments();
    init_parts();
    BATCH4 = 16;
    MOST_LEFT = 1e3;
  }
});

// src/audit/ledger/ledger-file.ts
var TRIES, LedgerFile;
var init_ledger_file = __esm({
  "src/audit/ledger/ledger-file.ts"() {
    "use strict";
    init_problem();
    init_chain_segments();
    init_head();
    init_last_inventory();
    init_lock();
    init_read_ledger();
    init_staged_records();
    init_store();
    init_superseded();
    TRIES = 5;
    LedgerFile = class _LedgerFile {
      /** The ledger as it was read; empty if there is none, or it cannot be trusted. */
      ledger;
      /** Its records of keys. */
      records;
      /** Why the ledger cannot be trusted, and so is not written; undefined if it can. */
      broken;
      /** The inventory that was kept last, as far as that was looked up: before this run took the lock. */
      lastInventory;
      #options;
      #read;
      #head;
      #version;
      /** The lock that this run holds. */
      #lock;
      constructor(options, { head, version: version2, ledger, records, broken }) {
        this.#options = options;
        this.#read = head;
        this.#head = head;
        this.#version = version2;
        this.ledger = ledger;
        this.records = records;
        this.broken = broken;
      }
      /** open reads the ledger; an account that has none gets an empty one. Throws Problem if the store cannot be read. */
      static async open(options) {
        return new _LedgerFile(options, await readLedger(options));
      }
      /**
       * openLocked reads the ledger, and takes its lock unless another run holds it, or it cannot be trusted. If several runs
       * try at once, one gets it. Throws Problem.
       */
      static async openLocked(options) {
        for (let tries = 1; ; tries += 1) {
          const file = await _LedgerFile.open(options);
          const holder = file.heldBy();
          const mayTake = holder === void 0 || holder.holder === options.holder;
          if (file.broken !== void 0 || !mayTake) return file;
          await file.findLastInventory();
          try {
            await file.#takeLock(newLock(options, options.clock()));
            return file;
          } catch (error) {
            if (!(error instanceof Conflict) || tries === TRIES) throw error;
          }
        }
      }
      /** findLastInventory looks up the inventory that was kept last, unless the ledger cannot be trusted. Throws Problem. */
      async findLastInventory() {
        if (this.broken === void 0) this.lastInventory = await readLastInventory(this.ledger, this.#options);
      }
      /** heldBy is the lock that another run held when the ledger was read; undefined if there was none. */
      heldBy() {
        const lock = this.#head?.lock;
        return isHeld(lock, this.#options.clock()) && !this.holdsLock ? lock : void 0;
      }
      /** holdsLock tells whether this run took the lock, and has not released it. */
      get holdsLock() {
        return this.#lock !== void 0;
      }
      /** revision is the revision of the ledger now: to take its lock counts as well. */
      get revision() {
        return this.#head?.revision ?? 0;
      }
      /** putBack is a revision that was written after the ledger as it was read, which is an earlier one; undefined if there is none. */
      get putBack() {
        const later = this.lastInventory?.revision ?? 0;
        return later > this.ledger.revision ? later : void 0;
      }
      /** distrust makes a ledger count as broken whose records cannot be trusted, as an error says. */
      distrust(error) {
        this.broken = describeFault2(this.#options, error);
      }
      /**
       * save writes the ledger with the records that are staged, and returns it as it is then. Throws Problem; Conflict if
       * somebody else has written it since it was read.
       */
      async save(ledger) {
        if (this.broken !== void 0) {
          throw new Problem({
            what: "The ledger was not written",
            why: this.broken,
            hint: "Restore an earlier version of the file, or move it away to start over"
          });
        }
        const parts = await this.records.flush();
        const segments = await this.#saveSegments(ledger);
        const { account, runs } = ledger;
        const chain = withoutSegments({ chain: ledger.chain, segments });
        const isEarlier = ledger.revision < (this.putBack ?? 0);
        const revision = isEarlier ? this.revision : Math.max(ledger.revision, this.revision) + 1;
        const { bits } = this.records;
        await this.#writeHead(sealHead({ version: 2, account, revision, bits, parts, runs, chain, segments }));
        return { ...ledger, revision, segments };
      }
      /** renewLock extends the lock, and so proves that this run still holds it. Throws Problem if it does not. */
      async renewLock() {
        const { account, clock: clock3 } = this.#options;
        if (!this.#lock) return;
        try {
          await this.#writeLock(newLock(this.#lock, clock3(), this.#lock));
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          throw new Problem({
            what: `The lock of account ${account} is lost`,
            why: "it was not renewed in time, and another run has taken it",
            hint: "Read the report of the other run, and run again",
            cause: error
          });
        }
      }
      /** releaseLock lets the next run start. A lock that was lost stays with its new holder. Throws Problem. */
      async releaseLock() {
        if (!this.#lock) return;
        try {
          await this.#writeLock(void 0);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
      /** wholeChain reads all entries of the chain, also those that a run does not look at. Throws Problem, and Error like parseHead. */
      async wholeChain() {
        const { chain, segments } = this.ledger;
        const missing2 = segments.filter(({ last }) => last.n <= chain.anchor.n);
        return readSegments({ ...this.#options, segments: missing2, chain });
      }
      /** removeSuperseded removes files that the ledger needs no more, once it is saved; see there. Throws Problem. */
      async removeSuperseded(mustStop) {
        if (!this.#head || !this.holdsLock) return;
        await removeSuperseded({ ...this.#options, before: this.#read, now: this.#head, mustStop });
      }
      async #saveSegments(ledger) {
        const { store, account } = this.#options;
        const cut = cutSegment(ledger);
        if (!cut) return ledger.segments;
        const { segment, text: text2 } = cut;
        await store.put(segmentName(account, segment), text2, { type: "application/x-ndjson", durable: true });
        return [...ledger.segments, segment];
      }
      /**
       * takeLock makes a new revision, so that what this run keeps elsewhere under its revision is newer than the ledger of
       * every run before. A ledger of version 1 becomes parts.
       */
      async #takeLock(lock) {
        this.#lock = lock;
        if (this.#head) {
          const revision = this.putBack === void 0 ? this.revision + 1 : this.revision;
          await this.#writeHead(sealHead({ ...this.#head, revision }));
          return;
        }
        this.ledger = { ...await this.save(this.ledger), revision: this.ledger.revision };
        const parts = await this.records.flush();
        this.records = new StagedRecords({ ...this.#options, parts, bits: this.records.bits });
      }
      async #writeLock(lock) {
        this.#lock = lock;
        if (this.#head) await this.#writeHead(this.#head);
      }
      async #writeHead(head) {
        const { store, account } = this.#options;
        const { lock: _, ...rest } = head;
        const next = this.#lock ? { ...rest, lock: this.#lock } : rest;
        this.#version = await store.write(headName(account), `${JSON.stringify(next)}
`, this.#version);
        this.#head = next;
      }
    };
  }
});

// src/audit/ledger/ledger-session.ts
var LedgerSession;
var init_ledger_session = __esm({
  "src/audit/ledger/ledger-session.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_ledger_file();
    init_lock();
    init_parts();
    init_read_ledger();
    init_record();
    LedgerSession = class _LedgerSession {
      /** The runs before this one, oldest first. */
      runs;
      /** Which other run holds the lock, in a clause. */
      otherRun;
      /** That the ledger is an earlier one, which somebody put back, in a clause: no notice in it counts. */
      putBack;
      #options;
      #file;
      #unread;
      #ledger;
      constructor(options, { file, unread }) {
        const holder = file?.heldBy();
        this.#options = options;
        this.#file = file;
        this.otherRun = holder && describeHolder(holder);
        this.#unread = unread;
        const { revision: read2, ...found2 } = file?.ledger ?? emptyState(options.account);
        this.#ledger = { ...found2, revision: file?.revision ?? 0 };
        this.runs = this.#ledger.runs;
        const later = file?.putBack;
        if (later === void 0) return;
        this.putBack = `it is an earlier one that was put back (revision ${read2}, and ${later} has been written): people are told of every marked key again, and its grace starts over`;
        this.update((ledger, moment) => recordPutBack(ledger, later, moment));
      }
      /** open takes the lock and reads the ledger. It does not throw: a run can still report without either. */
      static async open(options) {
        try {
          return new _LedgerSession(options, { file: await LedgerFile.openLocked(options) });
        } catch (error) {
          return new _LedgerSession(options, { unread: errorMessage(error) });
        }
      }
      /** look is access without the lock, which changes nothing: it shows the ledger as a run would find it. Throws Problem. */
      static async look(file, options) {
        await file.findLastInventory();
        return new _LedgerSession(options, { file });
      }
      /** broken is why the ledger cannot be trusted, as far as it was read, or could not be read at all. */
      get broken() {
        return this.#unread ?? this.#file?.broken;
      }
      /** lastInventory is the inventory that was kept last. */
      get lastInventory() {
        return this.#file?.lastInventory;
      }
      /** ledger is the ledger in its current state, saved or not. */
      get ledger() {
        return this.#ledger;
      }
      /** bits is how many bits of a fingerprint say in which shard a key is. */
      get bits() {
        return this.#file?.records.bits ?? 0;
      }
      /** distribute changes the bits, and so the shards that keys are in. Throws Problem. */
      async distribute(bits) {
        await this.#trust((records) => records.distribute(bits));
      }
      /**
       * recordsBefore are the records of the keys of a shard as the previous run left them, but for those in `except`: none if
       * they cannot be trusted, and then the ledger is broken. Throws Problem.
       */
      async recordsBefore(shard, except2) {
        const records = await this.#trust(async (all2) => parseLines(await all2.linesBefore(shard), except2));
        return this.putBack === void 0 ? records ?? {} : voidNotices(records ?? {});
      }
      /** records are the records of the keys of a shard as they are now, but for those in `except`. Throws like recordsBefore. */
      async records(shard, except2) {
        if (!this.#file?.records.isStaged(shard)) return this.recordsBefore(shard, except2);
        return await this.#trust(async (all2) => parseLines(await all2.lines(shard), except2)) ?? {};
      }
      /** partBefore is the part that has the records of a shard as the previous run left them; undefined if there is none. */
      partBefore(shard) {
        return this.#file?.records.partBefore(shard);
      }
      /** partNow is the part that has the records of a shard as they are now; undefined if there is none. */
      partNow(shard) {
        return this.#file?.records.partNow(shard);
      }
      /**
       * updateShard changes the ledger, whose keys are those of one shard, but for those whose identities are given, which stay.
       * Throws Problem.
       */
      async updateShard(shard, change, kept2) {
        const before = { ...this.#ledger, keys: await this.records(shard, kept2) };
        const { keys: keys2, ...state } = change(before, this.#moment());
        this.#ledger = state;
        if (keys2 !== before.keys) await this.#trust((records) => records.stage(shard, keys2, kept2));
      }
      /** updateKeys changes the ledger shard by shard; `change` gets those of the items whose keys are in it. Throws Problem. */
      async updateKeys(items, change) {
        const shards = /* @__PURE__ */ new Map();
        for (const item of items) {
          const shard = shardOf(item.identity, this.bits);
          if (shards.get(shard)?.push(item) === void 0) shards.set(shard, [item]);
        }
        for (const [shard, ofShard] of shards) {
          await this.updateShard(shard, (ledger, moment) => change(ledger, ofShard, moment));
        }
      }
      /** holdsLock tells whether this run took the lock of the account. */
      get holdsLock() {
        return this.#file?.holdsLock === true;
      }
      /** isAlone tells whether no other run can be active: this one holds the lock, or the ledger is one that no run locks. */
      get isAlone() {
        return this.#file !== void 0 && this.otherRun === void 0;
      }
      /** mayWrite tells whether this run holds the lock of a ledger that can be trusted: only then may it change anything. */
      get mayWrite() {
        return this.holdsLock && this.broken === void 0;
      }
      /** checkpoint is the ledger as it is now, for backTo. */
      checkpoint() {
        return { ledger: this.#ledger, staged: this.#file?.records.staged() ?? /* @__PURE__ */ new Map() };
      }
      /** backTo undoes all changes since a checkpoint. */
      backTo({ ledger, staged }) {
        this.#ledger = ledger;
        this.#file?.records.restage(staged);
      }
      /** update changes the ledger in memory. */
      update(change) {
        this.#ledger = change(this.#ledger, this.#moment());
      }
      /** save writes the ledger. Throws Problem; Conflict if somebody else has written it. */
      async save() {
        if (this.#file) this.#ledger = await this.#file.save(this.#ledger);
      }
      /** isFirstOfDay tells whether no earlier run was recorded on this day (UTC). */
      get isFirstOfDay() {
        const lastDay = this.runs.at(-1)?.at.slice(0, "2026-11-22".length);
        return lastDay !== formatDate(this.#options.clock());
      }
      /** removeSuperseded removes files that the saved ledger needs no more. Throws Problem if that seems to fail every time. */
      async removeSuperseded(mustStop) {
        await this.#file?.removeSuperseded(mustStop);
      }
      /** renew extends the lock. Throws Problem if another run has taken it. */
      async renew() {
        await this.#file?.renewLock();
      }
      /** trust returns what is read from the records of keys; undefined if they cannot be trusted, and then the ledger is broken. */
      async #trust(read2) {
        if (!this.#file || this.broken !== void 0) return void 0;
        try {
          return await read2(this.#file.records);
        } catch (error) {
          if (error instanceof Problem) throw error;
          this.#file.distrust(error);
          return void 0;
        }
      }
      #moment() {
        const { clock: clock3, run: run2, policy, keylease } = this.#options;
        return { now: clock3(), run: run2, policy, keylease };
      }
      /** release lets the next run start. If that fails, the lock expires by itself. */
      async release() {
        await this.#file?.releaseLock().catch(() => {
        });
      }
    };
  }
});

// src/files/spool.ts
function addText(bucket, text2) {
  const most = text2.length * LONGEST3;
  if (most > LARGEST_CHUNK) return addBytes(bucket, Buffer.from(text2));
  if (bucket.last.length - bucket.filled < most) {
    closeChunk(bucket);
    const size = Math.max(SMALLEST_CHUNK, 2 * bucket.last.length, most);
    bucket.last = Buffer.allocUnsafeSlow(Math.min(size, LARGEST_CHUNK));
  }
  const length = bucket.last.write(text2, bucket.filled);
  bucket.filled += length;
  return length;
}
function addBytes(bucket, bytes2) {
  closeChunk(bucket);
  bucket.chunks.push(bytes2);
  return bytes2.length;
}
function closeChunk(bucket) {
  if (bucket.filled > 0) bucket.chunks.push(bucket.last.subarray(0, bucket.filled));
  bucket.last = bucket.last.subarray(bucket.filled);
  bucket.filled = 0;
}
var import_node_fs6, import_node_os2, import_node_path9, MOST_IN_MEMORY, SMALLEST_CHUNK, LARGEST_CHUNK, LONGEST3, Spool;
var init_spool = __esm({
  "src/files/spool.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_os2 = require("node:os");
    import_node_path9 = require("node:path");
    MOST_IN_MEMORY = 8 * 1024 * 1024;
    SMALLEST_CHUNK = 1024;
    LARGEST_CHUNK = 16 * 1024;
    LONGEST3 = 3;
    Spool = class {
      #buckets = /* @__PURE__ */ new Map();
      /** In memory. */
      #length = 0;
      #file;
      /** append adds text, or its bytes, which must not change afterwards, to the end of a bucket. */
      append(bucket, text2) {
        const into = this.#bucket(bucket);
        this.#length += typeof text2 === "string" ? addText(into, text2) : addBytes(into, text2);
        if (this.#file) {
          if (into.chunks.length > 0) this.#write(into);
        } else if (this.#length > MOST_IN_MEMORY) {
          const folder = (0, import_node_fs6.mkdtempSync)((0, import_node_path9.join)((0, import_node_os2.tmpdir)(), "keylease-"));
          this.#file = { folder, descriptor: (0, import_node_fs6.openSync)((0, import_node_path9.join)(folder, "spool"), "wx+", 384), end: 0 };
          for (const each of this.#buckets.values()) this.#write(each);
        }
      }
      /** read returns all bytes of a bucket; none if there is none. The caller may change them. */
      read(bucket) {
        const { extents, chunks, last, filled } = this.#bucket(bucket);
        const inMemory = [...chunks, last.subarray(0, filled)];
        const length = [...extents, ...inMemory].reduce((sum, part) => sum + part.length, 0);
        const all2 = Buffer.allocUnsafeSlow(length);
        let end = 0;
        for (const { at: at2, length: length2 } of extents) end += (0, import_node_fs6.readSync)(this.#file?.descriptor ?? -1, all2, end, length2, at2);
        for (const bytes2 of inMemory) end += bytes2.copy(all2, end);
        return all2;
      }
      /** dispose removes everything. */
      dispose() {
        this.#buckets.clear();
        this.#length = 0;
        if (!this.#file) return;
        (0, import_node_fs6.closeSync)(this.#file.descriptor);
        (0, import_node_fs6.rmSync)(this.#file.folder, { recursive: true, force: true });
        this.#file = void 0;
      }
      #bucket(number3) {
        const known = this.#buckets.get(number3);
        if (known) return known;
        const bucket = { extents: [], chunks: [], last: Buffer.alloc(0), filled: 0 };
        this.#buckets.set(number3, bucket);
        return bucket;
      }
      /** write writes the whole chunks of a bucket. */
      #write(bucket) {
        if (!this.#file) return;
        const { descriptor } = this.#file;
        for (const bytes2 of bucket.chunks) {
          for (let done = 0; done < bytes2.length; ) done += (0, import_node_fs6.writeSync)(descriptor, bytes2, done);
          bucket.extents.push({ at: this.#file.end, length: bytes2.length });
          this.#file.end += bytes2.length;
        }
        bucket.chunks = [];
      }
    };
  }
});

// src/audit/next-reminder.ts
function nextReminder({ mark }, { grace, remind }, now) {
  if (!mark?.notified) return void 0;
  const { notified } = mark;
  const due = deletionDue(notified, grace);
  if (now >= due) return void 0;
  const last = Date.parse((notified.reminders?.at(-1) ?? notified).at);
  const times = remind.map((before) => due - before).filter((time3) => time3 > last);
  return times.length > 0 ? Math.min(...times) : void 0;
}
function awaitsReminder(decision, policy, now) {
  return (nextReminder(decision, policy, now) ?? Number.POSITIVE_INFINITY) <= now;
}
var init_next_reminder = __esm({
  "src/audit/next-reminder.ts"() {
    "use strict";
    init_key_guards();
  }
});

// src/audit/observations.ts
function observeAccount(plan) {
  return { keys: observeKeys(plan.decisions), notEvaluated: rulesNotEvaluated(plan) };
}
function observeKeys(decisions) {
  return decisions.map(({ evidence, findings, mark }) => ({
    identity: evidence.identity,
    firstSeenAt: evidence.firstSeenAt,
    returnedAt: evidence.presentSince > evidence.addedAt ? evidence.presentSince : void 0,
    isInUse: instancesInUse(evidence.use).length > 0,
    isSound: evidence.weaknesses?.length === 0,
    rules: findings.map(({ rule: rule2 }) => rule2),
    mark
  }));
}
function keyNotice({ evidence, deletionFindings: deletionFindings2 }, grace) {
  const isUrgent2 = deletionFindings2.some(({ bypass }) => bypass);
  return { identity: evidence.identity, grace: isUrgent2 ? 0 : grace };
}
function rulesNotEvaluated({ notEvaluated: notEvaluated2 }) {
  return new Set(notEvaluated2.map(({ rule: rule2 }) => rule2));
}
var init_observations = __esm({
  "src/audit/observations.ts"() {
    "use strict";
    init_evidence();
  }
});

// src/audit/report/key-digest.ts
function keySince({ createdAt, firstSeenAt }) {
  return Date.parse(createdAt ?? firstSeenAt);
}
function isUnannounced({ guards }) {
  return guards.some(({ kind }) => kind === "notice") && guards.every(({ kind }) => kind !== "permanent");
}
function needsPerson({ decision }, finding2) {
  return finding2.do === "report" || exposesPrivateKey([finding2.rule]) && decision === "blocked";
}
function urgency({ key: key2, finding: finding2 }) {
  const isFirst = exposesPrivateKey([finding2.rule]) && isInUse(key2);
  return (isFirst ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding2.severity);
}
function rank2({ finding: finding2 }) {
  return SEVERITIES.indexOf(finding2.severity);
}
function worst({ findings }) {
  return Math.max(-1, ...findings.map(({ severity: severity2 }) => SEVERITIES.indexOf(severity2)));
}
function inUse(key2) {
  return Number(isInUse(key2));
}
function byDue(one, other) {
  const time3 = ({ dueAt }) => dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  return time3(one) === time3(other) ? 0 : time3(one) - time3(other);
}
var MOST_ROWS2, MOST_IN_INVENTORY, MOST_TO_PASTE, MOST_SEARCHED2, MOST_IN_SUMMARY, MOST_DUE, KeyDigest;
var init_key_digest = __esm({
  "src/audit/report/key-digest.ts"() {
    "use strict";
    init_fingerprint();
    init_weakness();
    init_rules();
    init_owner_groups();
    init_labels();
    init_top_list();
    MOST_ROWS2 = 100;
    MOST_IN_INVENTORY = 1e3;
    MOST_TO_PASTE = 50;
    MOST_SEARCHED2 = 20;
    MOST_IN_SUMMARY = 20;
    MOST_DUE = 1e3;
    KeyDigest = class {
      keys = 0;
      recognized = 0;
      findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0]));
      /** Findings that the previous run did not have. */
      fresh = 0;
      decisions = { keep: 0, mark: 0, delete: 0, blocked: 0 };
      /** How many keys each guard holds, by its name; those that block are in the order in which the first key of each came. */
      guards = /* @__PURE__ */ new Map();
      /** Keys that a guard holds until a person looks into it. */
      needsPerson = 0;
      /** The same, and those that wait for a notice. */
      needsPersonOrNotice = 0;
      /** When the oldest key was created, or else first seen, in milliseconds since the epoch. */
      oldest;
      /** Keys in the order of the inventory: the most severe findings first. */
      inventory = new TopList(MOST_IN_INVENTORY, (one, other) => worst(other) - worst(one));
      /** Findings that a person has to act on, the most urgent first. */
      toAct = new TopList(MOST_ROWS2, (one, other) => urgency(other) - urgency(one));
      /** All findings, the most severe first. */
      worstFindings = new TopList(MOST_IN_SUMMARY, (one, other) => rank2(other) - rank2(one));
      newFindings = new TopList(MOST_ROWS2);
      /** New findings that are high or critical. */
      newSevere = new TopList(MOST_SEARCHED2);
      /** Keys whose private key is publicly known, those on machines first. */
      exposed = new TopList(MOST_SEARCHED2, (one, other) => inUse(other) - inUse(one));
      /** Keys that wait to be deleted, in the order of their dates. */
      scheduled = new TopList(MOST_ROWS2, byDue);
      /** Those of them that can be kept. */
      keepable = new TopList(MOST_TO_PASTE, byDue);
      /** Those of them that people were told of. */
      notified = new TopList(MOST_IN_SUMMARY);
      blocked = new TopList(MOST_ROWS2);
      due = new TopList(MOST_DUE);
      /** Keys that people are to be told of now, by owner. */
      unannounced = new UpcomingDeletions();
      /** Keys that people are to be reminded of now, by owner. */
      unreminded = new UpcomingDeletions();
      #now;
      /** `now` is when the report is written, in milliseconds since the epoch. */
      constructor(now) {
        this.#now = now;
        this.oldest = now;
      }
      /** findingsInAll is how many findings the keys have. */
      get findingsInAll() {
        return Object.values(this.findings).reduce((sum, each) => sum + each, 0);
      }
      /** add takes the next key of the report. */
      add(key2) {
        this.keys += 1;
        this.decisions[key2.decision] += 1;
        if (key2.recognized !== null) this.recognized += 1;
        this.#noteAge(keySince(key2));
        this.inventory.add(key2);
        for (const finding2 of key2.findings) this.#addFinding({ key: key2, finding: finding2 });
        if (key2.findings.length > 0 && isExposed(key2)) this.exposed.add(key2);
        if (key2.guards.length > 0) this.#addGuards(key2);
        if (key2.decision === "mark") this.#addScheduled(key2);
        if (key2.decision === "blocked") this.blocked.add(key2);
        if (key2.decision === "delete") this.due.add(key2);
        if (isUnannounced(key2)) this.unannounced.add(key2);
        if (key2.nextReminderAt !== null && Date.parse(key2.nextReminderAt) <= this.#now) this.unreminded.add(key2);
      }
      /** addSettled takes the next key, which has no findings and stays: it is parsed only if it is shown. */
      addSettled(facts, parse10) {
        if (!this.inventory.isFull) {
          this.add(parse10());
          return;
        }
        this.keys += 1;
        this.decisions.keep += 1;
        if (facts.isRecognized) this.recognized += 1;
        this.#noteAge(facts.since);
        this.inventory.countLast();
      }
      #noteAge(since2) {
        if (since2 < this.oldest) this.oldest = since2;
      }
      #addFinding(each) {
        const { key: key2, finding: finding2 } = each;
        this.findings[finding2.severity] += 1;
        this.worstFindings.add(each);
        if (needsPerson(key2, finding2)) this.toAct.add(each);
        if (!finding2.isNew) return;
        this.fresh += 1;
        this.newFindings.add(each);
        if (finding2.severity === "high" || finding2.severity === "critical") this.newSevere.add(each);
      }
      #addGuards({ guards, decision }) {
        for (const { guard: guard2, reason } of guards) {
          const tally = this.guards.get(guard2) ?? { keys: 0, blocked: 0, reasons: [] };
          if (decision === "blocked" && tally.blocked === 0) this.guards.delete(guard2);
          this.guards.set(guard2, tally);
          tally.keys += 1;
          if (decision !== "blocked") continue;
          tally.blocked += 1;
          if (tally.reasons.length < 2 && !tally.reasons.includes(reason)) tally.reasons.push(reason);
        }
        const isStuck = guards.some((guard2) => guard2.needsPerson);
        if (isStuck) this.needsPerson += 1;
        if (isStuck || guards.some(({ kind }) => kind === "notice")) this.needsPersonOrNotice += 1;
      }
      #addScheduled(key2) {
        this.scheduled.add(key2);
        if (!isExposed(key2) && isFingerprint(key2.fingerprint)) this.keepable.add(key2);
        if (key2.dueAt !== null) this.notified.add(key2);
      }
    };
  }
});

// src/audit/report/report-key.ts
function reportKey(decision, { before, policy, now }) {
  const { evidence, findings, action, guards, mark } = decision;
  const { key: key2, use } = evidence;
  const known = before[evidence.identity]?.findings;
  const { type, bits } = typeAndBits(key2);
  const isPublic = exposesPrivateKey(findings.map(({ rule: rule2 }) => rule2));
  return {
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    type,
    bits,
    fingerprint: key2.fingerprint === void 0 ? null : sanitize(key2.fingerprint),
    publicKey: isPublic ? tryParsePublicKey(key2.publicKey)?.blob.toString("base64") ?? null : null,
    createdAt: reportTime(key2.createdAt),
    firstSeenAt: formatIso(evidence.firstSeenAt),
    lastUsedAt: reportTime(key2.lastUsedAt),
    instances: use.kind === "known" ? use.instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)) : null,
    recognized: evidence.recognized === void 0 ? null : sanitize(evidence.recognized),
    owner: evidence.owner === void 0 ? null : sanitize(evidence.owner.owner),
    decision: action,
    findings: findings.map(({ id, rule: rule2, severity: severity2, evidence: evidence2, hint, do: effect }) => {
      const since2 = known?.[rule2];
      return {
        id,
        rule: rule2,
        severity: severity2,
        evidence: evidence2,
        hint,
        do: effect,
        since: since2 ?? formatIso(now),
        isNew: since2 === void 0
      };
    }),
    guards: guards.map(({ guard: guard2, scope, kind, needsPerson: needsPerson2, reason }) => ({
      guard: guard2,
      scope,
      kind,
      needsPerson: needsPerson2,
      reason: sanitize(reason)
    })),
    dueAt: reportTime(dueTime(decision, policy)),
    reminders: mark?.notified?.reminders ?? [],
    nextReminderAt: reportTime(nextReminder(decision, policy, now))
  };
}
function typeAndBits({ publicKey, fingerprint: fingerprint2 }) {
  if (fingerprint2 === void 0 || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? "";
  const bits = keyTypeBits(type) ?? tryParsePublicKey(publicKey)?.bits;
  return { type: sanitize(type, 60), bits: bits ?? null };
}
function reportTime(milliseconds) {
  const text2 = milliseconds === void 0 ? "" : formatIso(milliseconds);
  return /^\d/.test(text2) ? text2 : null;
}
var init_report_key = __esm({
  "src/audit/report/report-key.ts"() {
    "use strict";
    init_parse_key();
    init_format();
    init_key_types();
    init_time();
    init_next_reminder();
    init_plan();
    init_rules();
  }
});

// src/audit/report/resolved.ts
function resolvedFindings(options) {
  const { account, decisions, before, notEvaluated: notEvaluated2 } = options;
  const withFindings = Object.entries(before).filter(([, { findings }]) => findings);
  if (withFindings.length === 0) return [];
  const now = new Map(decisions.map((decision) => [decision.evidence.identity, decision]));
  const ended = withFindings.flatMap(([identity2, { findings = {} }]) => {
    const current = now.get(identity2);
    const fires = new Set(current?.findings.map(({ rule: rule2 }) => rule2));
    const rules2 = Object.entries(findings).filter(([rule2]) => !fires.has(rule2) && !notEvaluated2.has(rule2));
    return rules2.length > 0 ? [{ identity: identity2, current, rules: rules2 }] : [];
  });
  if (ended.length === 0) return [];
  const entries = entriesByFingerprint(before);
  return ended.flatMap(({ identity: identity2, current, rules: rules2 }) => {
    const fingerprint2 = identityFingerprint(identity2);
    const isDuplicate = (entries.get(fingerprint2) ?? 0) > 1;
    return rules2.map(([rule2, since2]) => ({
      id: findingId({ account, identity: identity2, isDuplicate, rule: rule2 }),
      rule: rule2,
      name: sanitize(current?.evidence.key.name ?? ""),
      fingerprint: fingerprint2 === void 0 ? null : sanitize(fingerprint2),
      isGone: current === void 0,
      since: since2,
      identity: identity2
    }));
  });
}
function entriesByFingerprint(keys2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [identity2, { missing: missing2 }] of Object.entries(keys2)) {
    if (missing2 !== void 0) continue;
    const fingerprint2 = identityFingerprint(identity2);
    entries.set(fingerprint2, (entries.get(fingerprint2) ?? 0) + 1);
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

// src/audit/settled-until.ts
function settledUntil({ evidence, findings }, { rules: rules2, ...options }) {
  const { key: key2, owner: owner2, lease, use, sameKeyEntries, entriesWithId, weaknesses: weaknesses3 } = evidence;
  const isPlain = findings.length === 0 && lease.kind === "none" && weaknesses3?.length === 0 && use.kind !== "unknown" && instancesInUse(use).length === 0 && sameKeyEntries.length === 1 && entriesWithId === 1 && !isCertificate(/\S*/.exec(key2.publicKey)?.[0] ?? "") && Math.max(key2.createdAt ?? 0, evidence.firstSeenAt) <= options.now;
  if (!isPlain) return 0;
  const times = rules2.map((rule2) => rule2.firesAfter?.(evidence, ruleContext(rule2, options)));
  return Math.min(owner2?.until ?? Number.MAX_SAFE_INTEGER, ...times.filter((time3) => time3 !== void 0));
}
var init_settled_until = __esm({
  "src/audit/settled-until.ts"() {
    "use strict";
    init_key_types();
    init_evidence();
    init_findings();
  }
});

// src/audit/run/audit-run.ts
function mayRecord({ session }, facts) {
  return session.mayWrite && facts !== void 0 && facts.incomplete === void 0;
}
var init_audit_run = __esm({
  "src/audit/run/audit-run.ts"() {
    "use strict";
  }
});

// src/audit/listing-line.ts
function formatListingLine({ fingerprint: fingerprint2, id, ...key2 }, undoProblem) {
  return JSON.stringify({ fingerprint: fingerprint2, id, ...key2, undoProblem });
}
function parseListingLine(line2) {
  const { fingerprint: fingerprint2, createdAt, instances, ...key2 } = JSON.parse(line2);
  return { ...key2, fingerprint: fingerprint2, createdAt, instances };
}
function lineNames(lines, index) {
  const head = lines.head(index, HEAD3);
  const end = head.indexOf('"', ID_AT);
  const id = head.slice(ID_AT, end);
  const isPlain = end > 0 && head.startsWith(BEFORE_FINGERPRINT) && head.startsWith(BETWEEN, FINGERPRINT_END) && /^[ !#-[\]-~]*$/.test(id);
  if (!isPlain) {
    const key2 = parseListingLine(lines.text(index));
    return { fingerprint: key2.fingerprint, id: key2.id, identity: keyIdentity(key2) };
  }
  const fingerprint2 = head.slice(BEFORE_FINGERPRINT.length, FINGERPRINT_END);
  return { fingerprint: fingerprint2, id, identity: `${fingerprint2}@${id}` };
}
var BEFORE_FINGERPRINT, FINGERPRINT_END, BETWEEN, ID_AT, HEAD3;
var init_listing_line = __esm({
  "src/audit/listing-line.ts"() {
    "use strict";
    init_evidence();
    BEFORE_FINGERPRINT = '{"fingerprint":"';
    FINGERPRINT_END = BEFORE_FINGERPRINT.length + "SHA256:".length + 43;
    BETWEEN = '","id":"';
    ID_AT = FINGERPRINT_END + BETWEEN.length;
    HEAD3 = ID_AT + 64;
  }
});

// src/audit/rows-file.ts
function formatRowsFile(rows2, facts) {
  const columns = [
    facts.map(({ until }) => until),
    facts.map(({ since: since2 }) => since2),
    facts.map(({ isRecognized }) => Number(isRecognized))
  ];
  const kept2 = facts.map(({ until }, index) => until > 0 ? rows2.slice(index, index + 1) : NO_ROW);
  return Buffer.concat([Buffer.from(`${JSON.stringify(columns)}
`), ...kept2]);
}
function parseRowsFile(bytes2) {
  const end = bytes2.indexOf("\n");
  const [until, since2, recognized] = JSON.parse(bytes2.toString("utf8", 0, end));
  const facts = (until ?? []).map((each, index) => ({
    until: each,
    since: since2?.[index] ?? Number.NaN,
    isRecognized: recognized?.[index] === 1
  }));
  return { rows: new ByteLines(bytes2.subarray(end + 1)), facts };
}
var NO_ROW;
var init_rows_file = __esm({
  "src/audit/rows-file.ts"() {
    "use strict";
    init_byte_lines();
    NO_ROW = Buffer.from("\n");
  }
});

// src/audit/run/settled-rows.ts
function rowContext({ policy, keylease }, { recognition, sources }, { reportsUse, instances }) {
  const isKnown = Object.values(sources).every((failed) => failed === void 0) && !policy.blocklist;
  if (!isKnown) return void 0;
  const isPartial2 = instances?.some(({ keyIds }) => keyIds === void 0);
  const parts = [policy.hash, keylease, [...recognition.owners], reportsUse, !instances, isPartial2];
  return (0, import_node_crypto23.hash)("sha256", JSON.stringify(parts));
}
async function readSettledRows({ store, account, session }, options) {
  const { shard, lines, listing, context } = options;
  const { lastInventory: last } = session;
  const isKnown = context !== void 0 && session.broken === void 0;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return void 0;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === void 0 || part.records !== session.partBefore(shard)?.sha256) return void 0;
  const read2 = (name) => store.read(name).catch(() => void 0);
  const readLines3 = async ({ sha256: sha2562 }) => {
    if ((0, import_node_crypto23.hash)("sha256", lines.bytes) === sha2562) return lines;
    const bytes2 = (await read2(inventoryPartName(account.name, part)))?.bytes;
    return bytes2 && (0, import_node_crypto23.hash)("sha256", bytes2) === sha2562 ? new ByteLines(bytes2) : void 0;
  };
  const [before, rows2] = await Promise.all([readLines3(part), read2(rowsName(account.name, shard, part.rows))]);
  if (!before || !rows2 || (0, import_node_crypto23.hash)("sha256", rows2.bytes) !== part.rows) return void 0;
  return { lines: before, ...parseRowsFile(rows2.bytes) };
}
function keepRows(lines, settled, options) {
  const { now, isInUse: isInUse2, isWatched } = options;
  const kept2 = { indexes: [], identities: /* @__PURE__ */ new Set() };
  const twins = settled && settled.lines !== lines ? repeatedFingerprints(lines) : NONE;
  const find = settled ? settledIndex(lines, settled.lines) : () => void 0;
  for (let index = 0; index < lines.length; index += 1) {
    const at2 = find(index);
    const isSettled = at2 !== void 0 && now < (settled?.facts[at2]?.until ?? 0);
    const names = isSettled ? lineNames(lines, index) : void 0;
    const isKept = names && !twins.has(names.fingerprint) && !isInUse2(names.id) && !isWatched(names.identity);
    kept2.indexes.push(isKept ? at2 : void 0);
    if (isKept) kept2.identities.add(names.identity);
  }
  return kept2;
}
function settledIndex(lines, before) {
  if (lines === before) return (index) => index;
  let places;
  let shift = 0;
  return (index) => {
    const guess = index + shift;
    if (guess >= 0 && guess < before.length && lines.isSame(index, before, guess)) return guess;
    places ??= new Map(before.texts().map((text2, at3) => [text2, at3]));
    const at2 = places.get(lines.text(index));
    if (at2 !== void 0) shift = at2 - index;
    return at2;
  };
}
function repeatedFingerprints(lines) {
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = 0; index < lines.length; index += 1) {
    const { fingerprint: fingerprint2 } = lineNames(lines, index);
    if (seen.has(fingerprint2)) repeated.add(fingerprint2);
    seen.add(fingerprint2);
  }
  return repeated;
}
var import_node_crypto23, NONE;
var init_settled_rows = __esm({
  "src/audit/run/settled-rows.ts"() {
    "use strict";
    import_node_crypto23 = require("node:crypto");
    init_byte_lines();
    init_last_inventory();
    init_listing_line();
    init_rows_file();
    NONE = /* @__PURE__ */ new Set();
  }
});

// src/audit/run/planning-pass.ts
var MOST_DUE2, PlanningPass;
var init_planning_pass = __esm({
  "src/audit/run/planning-pass.ts"() {
    "use strict";
    init_spool();
    init_problem();
    init_assess();
    init_evidence();
    init_findings();
    init_record();
    init_next_reminder();
    init_observations();
    init_plan();
    init_key_digest();
    init_report_key();
    init_resolved();
    init_settled_until();
    init_audit_run();
    init_settled_rows();
    MOST_DUE2 = 1001;
    PlanningPass = class {
      #parts;
      #rows = new Spool();
      #digest;
      #pending;
      #plan = {
        due: [],
        unannounced: [],
        unreminded: [],
        pending: /* @__PURE__ */ new Map(),
        resolved: [],
        selected: []
      };
      #settled = [];
      #context;
      #onMachines;
      rules;
      /** Names of the rules that cannot be evaluated, or not for all keys. */
      notEvaluated;
      #firstNotice;
      /** How many keys would be deleted if no guard of the run blocked it. */
      #due = 0;
      #failures;
      constructor(parts) {
        this.#parts = parts;
        const { run: run2, study, options, facts } = parts;
        this.#digest = new KeyDigest(options.now);
        this.#context = rowContext(run2, options, study.listing);
        this.#onMachines = new Set(study.listing.instances?.flatMap(({ keyIds }) => keyIds ?? []));
        this.rules = activeRules(run2.policy, options.sources).rules;
        this.notEvaluated = rulesNotEvaluated(planRun(options, facts, 0));
        this.#failures = parts.outlook.failures;
        const pending = pendingDeletions(run2.session.ledger);
        this.#pending = new Set(pending.map(({ intent }) => intent.key));
      }
      /** planShards plans all shards, and returns what only that shows. */
      async planShards() {
        const { study, options, facts, outlook } = this.#parts;
        const { bits } = study.listing;
        for (let shard = 0; shard < 1 << bits; shard += 1) await this.#planShard(shard);
        const { guards } = planRun(options, facts, this.#due);
        return { guards, failures: this.#failures, sharedPrimes: await this.#findSharedPrimes(outlook) };
      }
      plan({ guards }) {
        const { study, options, facts } = this.#parts;
        const { bits } = study.listing;
        return {
          ...planRun(options, facts, this.#due),
          guards,
          sources: options.sources,
          ...this.#plan,
          firstNotice: this.#firstNotice,
          settled: this.#settled,
          context: this.#context,
          digest: this.#digest,
          rows: {
            shards: 1 << bits,
            shard: (shard) => this.#rows.read(shard),
            dispose: () => this.dispose()
          }
        };
      }
      dispose() {
        this.#rows.dispose();
      }
      async #planShard(shard) {
        const { run: run2, study, options, facts, outlook, select: select2 } = this.#parts;
        const { session, account } = run2;
        const { listing } = study;
        const lines = listing.lines(shard);
        const settled = await readSettledRows(run2, { shard, lines, listing, context: this.#context });
        const kept2 = keepRows(lines, settled, {
          now: options.now,
          isInUse: (id) => this.#onMachines.has(id),
          isWatched: (identity2) => this.#pending.has(identity2) || select2(identity2) || // A new key can break one that has been there for long.
          outlook.sharedPrimes.has(identityFingerprint(identity2) ?? "")
        });
        const fresh = kept2.indexes.flatMap((at2, index) => at2 === void 0 ? [lines.text(index)] : []);
        const inventory2 = listing.inventory(fresh);
        const keys2 = await session.records(shard, kept2.identities);
        const quality = await this.#assess(inventory2, keys2);
        const decisions = planKeys(
          { ...options, ledger: { ...session.ledger, keys: keys2 }, inventory: inventory2, quality },
          facts
        );
        this.#due += decisions.filter(({ action }) => action === "delete").length;
        blockKeys(decisions, outlook.guards);
        const before = await session.recordsBefore(shard, kept2.identities);
        const { notEvaluated: notEvaluated2 } = this;
        if (facts.incomplete === void 0)
          this.#plan.resolved.push(
            ...resolvedFindings({ account: account.name, decisions, before, notEvaluated: notEvaluated2 })
          );
        if (mayRecord(run2, facts)) {
          const seen = { keys: observeKeys(decisions), notEvaluated: notEvaluated2 };
          const observe = (ledger, moment) => recordObservation(ledger, seen, moment);
          await session.updateShard(shard, observe, kept2.identities);
        }
        this.#addRows(shard, { lines, decisions, before, settled, kept: kept2 });
      }
      /** addRows adds the rows of a shard in the order of its lines. */
      #addRows(shard, parts) {
        const { run: run2, options } = this.#parts;
        const { lines, decisions, before, settled, kept: kept2 } = parts;
        const { rules: rules2 } = this;
        const fresh = decisions[Symbol.iterator]();
        const facts = [];
        let isSame2 = settled?.lines.length === lines.length;
        const rows2 = kept2.indexes.map((index, at2) => {
          const known = index === void 0 ? void 0 : settled?.facts[index];
          if (settled && index !== void 0 && known) {
            this.#digest.addSettled(known, () => JSON.parse(settled.rows.text(index)));
            facts.push(known);
            isSame2 &&= index === at2;
            return settled.rows.slice(index, index + 1);
          }
          const decision = fresh.next().value;
          this.#keep(decision);
          const key2 = reportKey(decision, { policy: run2.policy, now: options.now, before });
          this.#digest.add(key2);
          const until = settledUntil(decision, { rules: rules2, policy: run2.policy, now: options.now });
          facts.push({ until, since: keySince(key2), isRecognized: key2.recognized !== null });
          isSame2 &&= until === 0 && settled?.facts[at2]?.until === 0 && lines.isSame(at2, settled.lines, at2);
          return Buffer.from(`${JSON.stringify(key2)}
`);
        });
        if (rows2.length > 0) this.#rows.append(shard, Buffer.concat(rows2));
        this.#settled.push({ isSame: isSame2, facts });
      }
      #keep(decision) {
        const { policy } = this.#parts.run;
        const { action, evidence, mark } = decision;
        const plan = this.#plan;
        if (this.#pending.has(evidence.identity)) plan.pending.set(evidence.identity, decision);
        if (this.#parts.select(evidence.identity)) plan.selected.push(decision);
        if (action === "keep") return;
        if (action === "delete" && plan.due.length < MOST_DUE2) plan.due.push(decision);
        if (awaitsNotice(decision)) plan.unannounced.push(keyNotice(decision, policy.grace));
        if (awaitsReminder(decision, policy, this.#parts.options.now)) {
          plan.unreminded.push({ identity: evidence.identity });
        }
        if (mark?.notified) {
          this.#firstNotice = Math.min(
            this.#firstNotice ?? Number.POSITIVE_INFINITY,
            Date.parse(mark.notified.at)
          );
        }
      }
      /** assess examines the keys of a shard; undefined if that failed. */
      async #assess(inventory2, records) {
        const { run: run2, outlook } = this.#parts;
        if (this.#failures.quality !== void 0) return void 0;
        const isSound = (key2) => records[keyIdentity(key2)]?.sound === run2.keylease;
        try {
          const quality = await run2.assessor.assess(inventory2, isSound);
          if (quality.failed !== void 0) this.#failures = { ...this.#failures, blocklist: quality.failed };
          return withWeaknesses(quality, outlook.sharedPrimes);
        } catch (error) {
          this.#failures = { ...this.#failures, quality: errorMessage(error) };
          return void 0;
        }
      }
      async #findSharedPrimes({ sharedPrimes }) {
        const { run: run2, study } = this.#parts;
        const { listing } = study;
        if (sharedPrimes.size > 0 || this.#failures.quality !== void 0) return sharedPrimes;
        return run2.assessor.sharedPrimes(function* () {
          for (let shard = 0; shard < 1 << listing.bits; shard += 1) yield listing.shard(shard);
        });
      }
    };
  }
});

// src/audit/run/account-plan.ts
async function planAccount(run2, study, select2 = () => false) {
  const { session } = run2;
  const { listing, context } = study;
  await session.distribute(listing.bits);
  const common = runOptions(run2, study);
  const facts = collectFacts({ ...common, ledger: session.ledger }, listing);
  const { guards } = planRun(common, facts, 0);
  let outlook = { guards, sharedPrimes: /* @__PURE__ */ new Map(), failures: {} };
  const checkpoint = session.checkpoint();
  for (; ; ) {
    const options = { ...common, sources: { ...context.sources, ...outlook.failures } };
    const pass = new PlanningPass({ run: run2, study, options, facts, outlook, select: select2 });
    const next = await pass.planShards().catch((error) => {
      pass.dispose();
      throw error;
    });
    const isTrusted = session.broken === common.ledgerBroken;
    if (isTrusted && isSame(outlook, next)) return pass.plan(next);
    pass.dispose();
    session.backTo(checkpoint);
    if (!isTrusted) return planAccount(run2, study, select2);
    outlook = next;
  }
}
function runOptions({ account, policy, session, clock: clock3 }, { context, miscounted }) {
  const { broken: ledgerBroken, otherRun } = session;
  return { ...context, account, policy, now: clock3(), ledgerBroken, otherRun, miscounted };
}
function isSame(one, other) {
  const blocking = ({ guards }) => guards.filter(({ blocks }) => blocks).map(({ guard: guard2 }) => guard2);
  return (0, import_node_util5.isDeepStrictEqual)(blocking(one), blocking(other)) && (0, import_node_util5.isDeepStrictEqual)([one.failures, one.sharedPrimes], [other.failures, other.sharedPrimes]);
}
var import_node_util5;
var init_account_plan = __esm({
  "src/audit/run/account-plan.ts"() {
    "use strict";
    import_node_util5 = require("node:util");
    init_plan();
    init_run_facts();
    init_planning_pass();
  }
});

// src/audit/context.ts
async function readSources({ policy, ...options }, now) {
  const recognition = await recognize({ recognizers: options.recognizers, now });
  const [failure4] = recognition.failures;
  const secret = await attempt4(
    async () => policy.recognize.leases.secret ? options.leaseSecret() : void 0
  );
  const sources = { recognition: failure4?.why ?? secret.failed, "lease-secret": secret.failed };
  return { recognition, leaseSecret: secret.value, sources };
}
async function readContext(options) {
  const { inventory: inventory2, assessor, now } = options;
  const { sources, ...context } = await readSources(options, now);
  const quality = await attempt4(async () => {
    const own2 = await assessor.assess(inventory2, () => false);
    return withWeaknesses(own2, await assessor.sharedPrimes(() => [inventory2]));
  });
  return {
    ...context,
    quality: quality.value,
    sources: { ...sources, quality: quality.failed, blocklist: quality.value?.failed }
  };
}
async function attempt4(task) {
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
    init_assess();
    init_recognition();
  }
});

// src/audit/listing.ts
async function listAccount(options) {
  const { account, now, mustStop } = options;
  const keys2 = new SpooledKeys(options);
  const [keysFailed, instances] = await Promise.all([
    failure2(() => keys2.collect()),
    account.supports.instances ? collect2(account.instances(), mustStop) : NOTHING3
  ]);
  if (keysFailed !== void 0) keys2.clear();
  const { items, failed } = keysFailed === void 0 ? instances : NOTHING3;
  const common = {
    takenAt: now,
    instances: items,
    reportsUse: account.supports.use,
    instancesFailed: failed,
    keysFailed
  };
  const bits = keysFailed === void 0 ? shardBits(keys2.count, options.bits) : options.bits;
  return {
    ...common,
    count: keys2.count,
    digest: keys2.digest,
    recognized: keys2.recognized,
    watched: keys2.watched,
    bits,
    shard: (number3, other = bits) => ({ ...common, ...keys2.inventory(keys2.lines(number3, other).texts()) }),
    lines: (number3) => keys2.lines(number3, bits),
    inventory: (lines) => ({ ...common, ...keys2.inventory(lines) }),
    hasId: (id) => keys2.hasId(id),
    dispose: () => keys2.clear()
  };
}
function bucketsOf(shard, bits) {
  if (bits > BUCKET_BITS) return [shard >> bits - BUCKET_BITS];
  const many = 1 << BUCKET_BITS - bits;
  return Array.from({ length: many }, (_, index) => shard * many + index);
}
function linesOfShard(lines, shard, bits) {
  if (bits === 0) return lines;
  const own2 = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (shardOf(lineNames(lines, index).identity, bits) === shard) own2.push(lines.slice(index, index + 1));
  }
  return new ByteLines(Buffer.concat(own2));
}
async function collect2(pages2, mustStop) {
  try {
    const all2 = [];
    for await (const page of pages2) {
      all2.push(...page);
      const stop = mustStop?.();
      if (stop !== void 0) throw new Error(stop);
    }
    return { items: all2 };
  } catch (error) {
    return { items: void 0, failed: errorMessage(error) };
  }
}
async function failure2(task) {
  return task().then(() => void 0, errorMessage);
}
var MOST_IN_ORDER, BUCKET_BITS, SpooledKeys, NOTHING3;
var init_listing = __esm({
  "src/audit/listing.ts"() {
    "use strict";
    init_byte_lines();
    init_spool();
    init_problem();
    init_evidence();
    init_parts();
    init_listing_line();
    MOST_IN_ORDER = 4096;
    BUCKET_BITS = 8;
    SpooledKeys = class {
      count = 0;
      recognized = 0;
      digest;
      watched = /* @__PURE__ */ new Set();
      #options;
      #inOrder = [];
      #spool = new Spool();
      #ids = /* @__PURE__ */ new Set();
      /** The ids that occur more than once, and how often. */
      #repeated = /* @__PURE__ */ new Map();
      constructor(options) {
        this.#options = options;
      }
      async collect() {
        const { account, before, progress, mustStop } = this.#options;
        const onDigest = (digest) => {
          this.digest = digest;
        };
        for await (const keys2 of account.keys({ before, onDigest })) {
          for (const key2 of keys2) this.#add(key2);
          progress?.(this.count);
          const stop = mustStop?.();
          if (stop !== void 0) throw new Error(stop);
        }
      }
      /** clear forgets all keys: those of a partial listing must not be taken for all. */
      clear() {
        this.count = 0;
        this.recognized = 0;
        this.digest = void 0;
        this.watched.clear();
        this.#inOrder = [];
        this.#spool.dispose();
        this.#ids.clear();
      }
      hasId(id) {
        return this.#ids.has(id);
      }
      lines(shard, bits) {
        if (this.#inOrder) return linesOfShard(ByteLines.of(this.#inOrder), shard, bits);
        const lines = new ByteLines(
          Buffer.concat(bucketsOf(shard, bits).map((bucket) => this.#spool.read(bucket)))
        );
        return bits <= BUCKET_BITS ? lines : linesOfShard(lines, shard, bits);
      }
      inventory(lines) {
        const keys2 = [];
        const undoProblems2 = {};
        for (const line2 of lines) {
          const { undoProblem, ...key2 } = parseListingLine(line2);
          keys2.push(key2);
          if (undoProblem !== void 0) undoProblems2[key2.id] = undoProblem;
        }
        return { keys: keys2, undoProblems: undoProblems2, entriesWithId: (id) => this.#repeated.get(id) ?? 1 };
      }
      #add(key2) {
        const { account, watched, isOwned: isOwned2 } = this.#options;
        const identity2 = keyIdentity(key2);
        this.count += 1;
        if (isOwned2(key2)) this.recognized += 1;
        if (watched.has(identity2)) this.watched.add(identity2);
        if (this.#ids.has(key2.id)) this.#repeated.set(key2.id, (this.#repeated.get(key2.id) ?? 1) + 1);
        else this.#ids.add(key2.id);
        this.#keep(identity2, formatListingLine(key2, account.addProblem(key2.name, key2.publicKey)));
      }
      #keep(identity2, line2) {
        if (this.#inOrder && this.#inOrder.length < MOST_IN_ORDER) {
          this.#inOrder.push(line2);
          return;
        }
        for (const each of this.#inOrder ?? []) this.#distribute(keyIdentity(parseListingLine(each)), each);
        this.#inOrder = void 0;
        this.#distribute(identity2, line2);
      }
      #distribute(identity2, line2) {
        this.#spool.append(shardOf(identity2, BUCKET_BITS), `${line2}
`);
      }
    };
    NOTHING3 = { items: void 0 };
  }
});

// src/accounts/wrap-account.ts
function wrapAccount(account, { list: list3, read: read2, change }) {
  const { title, verified, nameLimit: nameLimit2, removal, supports } = account;
  return {
    title,
    verified,
    nameLimit: nameLimit2,
    removal,
    supports,
    keys: (options) => list3((each) => each.keys(options)),
    instances: () => list3((each) => each.instances()),
    find: account.find && ((id) => read2(async (each) => each.find?.(id))),
    add: (...key2) => change((each) => each.add(...key2)),
    remove: (id) => change((each) => each.remove(id)),
    addProblem: (...key2) => account.addProblem(...key2),
    accountId: () => account.accountId(),
    removalCommand: (id) => account.removalCommand(id),
    attach: (...pair) => change((each) => each.attach(...pair)),
    detach: (...pair) => change((each) => each.detach(...pair))
  };
}
var init_wrap_account = __esm({
  "src/accounts/wrap-account.ts"() {
    "use strict";
  }
});

// src/audit/read-only.ts
function readOnly(account) {
  const refuse = async () => {
    throw new Problem({
      what: `Nothing is changed on ${account.title}`,
      why: "the policy does not arm this account",
      hint: "Set enforce in the policy to the name of the account"
    });
  };
  return wrapAccount(account, {
    list: (call) => call(account),
    read: (call) => call(account),
    change: refuse
  });
}
var init_read_only = __esm({
  "src/audit/read-only.ts"() {
    "use strict";
    init_wrap_account();
    init_problem();
  }
});

// src/audit/run/study.ts
async function studyAccount(run2) {
  const { account, clock: clock3 } = run2;
  const opened = await run2.open();
  const provider = account.armed ? opened : readOnly(opened);
  const context = await readSources(run2, clock3());
  const listedFrom = clock3();
  const listing = await takeListing(run2, { provider, context });
  const listingTook = clock3() - listedFrom;
  return { provider, listing, listingTook, context, miscounted: acceptCount(run2, listing) };
}
function acceptCount({ session, ...run2 }, { count: listed, keysFailed }) {
  if (run2.acceptCount === void 0 || keysFailed !== void 0 || !session.mayWrite) return void 0;
  const { count: count2, by } = run2.acceptCount;
  if (count2 !== listed) return count2;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: "count-accepted", count: count2, by }], moment));
  return void 0;
}
function takeListing({ clock: clock3, session, progress, mustStop }, { provider, context, listing }) {
  const now = clock3();
  return listAccount({
    account: provider,
    now,
    watched: watchedIdentities(session.ledger),
    isOwned: (key2) => isOwned(key2, context.recognition, now),
    bits: session.bits,
    before: listing?.digest ?? session.lastInventory?.digest,
    mustStop,
    progress: (done) => progress?.("Listing keys", done)
  });
}
var init_study = __esm({
  "src/audit/run/study.ts"() {
    "use strict";
    init_context();
    init_evidence();
    init_record();
    init_listing();
    init_read_only();
    init_run_facts();
  }
});

// src/audit/preview.ts
async function preview(options, select2) {
  const { account, policy, assessor } = options;
  const ledgerOptions = { ...options, account: account.name, policy: policy.hash };
  const file = await LedgerFile.open(ledgerOptions);
  const session = await LedgerSession.look(file, ledgerOptions);
  const run2 = { ...options, session, startedAt: options.clock() };
  const study = await studyAccount(run2);
  try {
    const { keysFailed } = study.listing;
    if (keysFailed !== void 0) throw unlisted(account.name, keysFailed);
    return { account, policy, plan: await planAccount(run2, study, select2), file };
  } finally {
    study.listing.dispose();
    assessor.close();
  }
}
function unlisted(account, why2) {
  return new Problem({
    what: `The keys of ${account} cannot be listed`,
    why: why2.replace(/\.$/, ""),
    hint: "Run again once that is fixed"
  });
}
var init_preview = __esm({
  "src/audit/preview.ts"() {
    "use strict";
    init_problem();
    init_ledger_file();
    init_ledger_session();
    init_account_plan();
    init_study();
  }
});

// src/accounts/account-identity.ts
async function accountIdentity(options) {
  const { provider, profile = "", apiUrl, vars = {}, apiToken } = await resolveAddress(options);
  const address = apiUrl ?? (profile ? "" : defaultAddress(provider, vars)) ?? "";
  const token = await needsToken(options) ? apiToken : "";
  const parts = [profile ? "" : provider, profile, canonicalAddress(address) ?? address, vars, token];
  return (0, import_node_crypto24.createHash)("sha256").update(canonicalJson(parts)).digest("hex");
}
var import_node_crypto24;
var init_account_identity = __esm({
  "src/accounts/account-identity.ts"() {
    "use strict";
    import_node_crypto24 = require("node:crypto");
    init_json();
    init_api_address();
    init_open();
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
  await withDraft(path, (draft) => replace2(path, draft, { change, durable }));
}
async function replaceWithPieces(path, pieces, { durable = false } = {}) {
  await withDraft(path, (draft) => putInPlace(path, draft, { content: pieces, durable }));
}
async function withDraft(path, task) {
  const deadline = performance.now() + TIMEOUT2;
  for (let done = false; !done; ) {
    const draft = await takeDraft(path, deadline);
    try {
      done = task(draft);
    } finally {
      (0, import_node_fs7.rmSync)(draft, { force: true });
    }
  }
}
function replace2(path, draft, { change, durable }) {
  const before = unlessMissing(() => (0, import_node_fs7.readFileSync)(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  if (after) return putInPlace(path, draft, { content: [after], durable });
  const removed = unlessMissing(() => {
    (0, import_node_fs7.lstatSync)(draft);
    (0, import_node_fs7.rmSync)(path);
    if (durable) flush((0, import_node_path10.dirname)(path));
    return true;
  });
  return removed ?? false;
}
function putInPlace(path, draft, { content, durable }) {
  const descriptor = unlessMissing(() => (0, import_node_fs7.openSync)(draft, "r+"));
  if (descriptor === void 0) return false;
  try {
    for (const piece of content) (0, import_node_fs7.writeFileSync)(descriptor, piece);
    const old = unlessMissing(() => (0, import_node_fs7.lstatSync)(path));
    if (old) keepOwner(descriptor, old);
    if (old) (0, import_node_fs7.fchmodSync)(descriptor, old.mode & 511);
    if (durable) (0, import_node_fs7.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
  const replaced = unlessMissing(() => {
    (0, import_node_fs7.renameSync)(draft, path);
    if (durable) flush((0, import_node_path10.dirname)(path));
    return true;
  });
  return replaced ?? false;
}
function keepOwner(descriptor, { uid, gid }) {
  try {
    (0, import_node_fs7.fchownSync)(descriptor, uid, gid);
  } catch {
  }
}
function flush(folder) {
  const descriptor = (0, import_node_fs7.openSync)(folder, "r");
  try {
    (0, import_node_fs7.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs7.closeSync)(descriptor);
  }
}
async function takeDraft(path, deadline) {
  while (performance.now() < deadline) {
    const others = listDrafts(path);
    if (others.length === 0) {
      const draft = `${draftPrefix(path)}${(0, import_node_crypto25.randomBytes)(8).toString("hex")}`;
      (0, import_node_fs7.closeSync)((0, import_node_fs7.openSync)(draft, "wx", 384));
      if (listDrafts(path).length === 1) return draft;
      (0, import_node_fs7.rmSync)(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) (0, import_node_fs7.rmSync)(other, { force: true });
    await (0, import_promises3.setTimeout)(Math.random() * 2 * POLL_INTERVAL);
  }
  throw new Error("other processes have kept it locked for 30 seconds");
}
function isAbandoned(draft) {
  const made2 = unlessMissing(() => (0, import_node_fs7.lstatSync)(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made2) > ABANDONED_AFTER;
}
function listDrafts(path) {
  const folder = (0, import_node_path10.dirname)(path);
  const prefix = draftPrefix(path);
  return (0, import_node_fs7.readdirSync)(folder).map((name) => (0, import_node_path10.join)(folder, name)).filter((draft) => draft.startsWith(prefix));
}
function draftPrefix(path) {
  return (0, import_node_path10.join)((0, import_node_path10.dirname)(path), `.${(0, import_node_path10.basename)(path)}.keylease-`);
}
var import_node_crypto25, import_node_fs7, import_node_path10, import_promises3, ABANDONED_AFTER, TIMEOUT2, POLL_INTERVAL;
var init_replace = __esm({
  "src/files/replace.ts"() {
    "use strict";
    import_node_crypto25 = require("node:crypto");
    import_node_fs7 = require("node:fs");
    import_node_path10 = require("node:path");
    import_promises3 = require("node:timers/promises");
    init_missing();
    ABANDONED_AFTER = 3e3;
    TIMEOUT2 = 3e4;
    POLL_INTERVAL = 10;
  }
});

// src/audit/ledger/store-names.ts
function isName(text2) {
  return NAME5.test(text2) && text2.length <= 500;
}
function checkName3(name) {
  if (isName(name)) return name;
  throw invalidName(name);
}
function checkPrefix(prefix) {
  if (prefix === "" || prefix.endsWith("/") && isName(prefix.slice(0, -1))) return prefix;
  throw invalidName(prefix);
}
function invalidName(name) {
  return new Problem({
    what: `The ledger cannot use the name ${JSON.stringify(sanitize(name))}`,
    why: "each part between slashes must have 1 to 100 letters, digits and ._=+@-, and start with a letter or digit",
    hint: "Choose another name for the account"
  });
}
var PART, NAME5;
var init_store_names = __esm({
  "src/audit/ledger/store-names.ts"() {
    "use strict";
    init_format();
    init_problem();
    PART = "[A-Za-z0-9][\\w.=+@-]{0,99}";
    NAME5 = new RegExp(`^${PART}(?:/${PART})*$`);
  }
});

// src/audit/ledger/directory-store.ts
function openDirectory(path) {
  return new DirectoryStore(path);
}
function makeFolder(path, isParentThere = false) {
  try {
    (0, import_node_fs8.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || isParentThere) throw error;
    makeFolder((0, import_node_path11.dirname)(path));
    makeFolder(path, true);
  }
}
function removeEmpty(folder) {
  if (unlessMissing(() => (0, import_node_fs8.readdirSync)(folder))?.length !== 0) return false;
  (0, import_node_fs8.rmdirSync)(folder);
  return true;
}
function listFiles(folder) {
  const entries = unlessMissing(() => (0, import_node_fs8.readdirSync)(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = (0, import_node_path11.join)(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
function hashBytes(bytes2) {
  return (0, import_node_crypto26.hash)("sha256", bytes2);
}
var import_node_crypto26, import_node_fs8, import_node_path11, HINTS4, DirectoryStore;
var init_directory_store = __esm({
  "src/audit/ledger/directory-store.ts"() {
    "use strict";
    import_node_crypto26 = require("node:crypto");
    import_node_fs8 = require("node:fs");
    import_node_path11 = require("node:path");
    init_missing();
    init_replace();
    init_problem();
    init_store();
    init_store_names();
    HINTS4 = {
      EACCES: "Make the directory writable for the user who runs keylease",
      EPERM: "Make the directory writable for the user who runs keylease",
      EROFS: "Choose a directory on a disk that is not read-only",
      ENOSPC: "Free some space on the disk",
      EDQUOT: "Free some space on the disk"
    };
    DirectoryStore = class {
      location;
      constructor(location2) {
        this.location = location2;
      }
      async read(name) {
        return await this.#at(checkName3(name), "read", (path) => {
          const bytes2 = unlessMissing(() => (0, import_node_fs8.readFileSync)(path));
          return bytes2 && new StoredText(bytes2, { source: path, version: hashBytes });
        });
      }
      async write(name, text2, version2) {
        return await this.#at(checkName3(name), "written", async (path) => {
          const bytes2 = Buffer.from(text2);
          makeFolder((0, import_node_path11.dirname)(path));
          const change = (before) => {
            if ((before && hashBytes(before)) !== version2) throw new Conflict(path);
            return bytes2;
          };
          await replaceFile(path, change, { durable: true });
          return hashBytes(bytes2);
        });
      }
      async put(name, content, { durable = false } = {}) {
        return await this.#at(checkName3(name), "written", async (path) => {
          makeFolder((0, import_node_path11.dirname)(path));
          if (typeof content === "string") await replaceFile(path, () => Buffer.from(content), { durable });
          else await replaceWithPieces(path, content, { durable });
        });
      }
      async names(prefix) {
        return await this.#at(checkPrefix(prefix).slice(0, -1), "listed", (folder) => {
          const names = listFiles(folder).map((path) => (0, import_node_path11.relative)(this.location, path));
          return names.filter(isName).sort();
        });
      }
      async remove(name) {
        return await this.#at(checkName3(name), "removed", async (path) => {
          if (unlessMissing(() => (0, import_node_fs8.lstatSync)(path))) await replaceFile(path, () => void 0);
          const folders = name.split("/").slice(1, -1);
          for (let folder = (0, import_node_path11.dirname)(path); folders.length > 0; folders.pop(), folder = (0, import_node_path11.dirname)(folder)) {
            if (!removeEmpty(folder)) break;
          }
        });
      }
      /** Runs a task on the path of a name, or of the directory itself; its errors become Problems. */
      async #at(name, done, task) {
        const path = (0, import_node_path11.join)(this.location, name);
        try {
          this.#refuseLinks(name);
          return await task(path);
        } catch (error) {
          if (error instanceof Problem) throw error;
          throw new Problem({
            what: `${path} cannot be ${done}`,
            why: errorMessage(error),
            hint: HINTS4[error.code ?? ""] ?? "Fix that, and run again",
            cause: error
          });
        }
      }
      #refuseLinks(name) {
        let path = this.location;
        for (const part of name.split("/").filter(Boolean)) {
          path = (0, import_node_path11.join)(path, part);
          const found2 = unlessMissing(() => (0, import_node_fs8.lstatSync)(path));
          if (!found2 || found2.isFile() || found2.isDirectory()) continue;
          throw new Problem({
            what: `${path} cannot be used`,
            why: "it is a link, or something else that is neither a file nor a directory",
            hint: "Replace it with a file or a directory"
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
function openS3({ bucket, prefix }, options) {
  return new S3Store(new Bucket(bucket, options), prefix);
}
function interpretWriteError(error) {
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
        if (!found2) return void 0;
        const { bytes: bytes2, version: version2 } = found2;
        const { buffer: buffer2, byteOffset, byteLength } = bytes2;
        const source = `${this.location}${name}`;
        return new StoredText(Buffer.from(buffer2, byteOffset, byteLength), { source, version: () => version2 });
      }
      async write(name, text2, version2) {
        const when2 = version2 === void 0 ? { IfNoneMatch: "*" } : { IfMatch: version2 };
        try {
          return await this.#bucket.put(this.#key(name), text2, { type: JSON_TYPE, when: when2 });
        } catch (error) {
          const { mayBeWritten, refused: refused2 } = interpretWriteError(error.cause);
          const now = mayBeWritten ? await this.read(name).catch(() => void 0) : void 0;
          if (now?.bytes.equals(Buffer.from(text2))) return now.version;
          throw refused2 ? new Conflict(`${this.location}${name}`) : error;
        }
      }
      async put(name, content, { type = JSON_TYPE } = {}) {
        await this.#bucket.put(this.#key(name), content, { type });
      }
      async names(prefix) {
        const keys2 = await this.#bucket.list(this.#prefix + checkPrefix(prefix));
        return keys2.map((key2) => key2.slice(this.#prefix.length)).filter(isName).sort();
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
async function openStore(location2, options) {
  if ((0, import_node_path12.isAbsolute)(location2)) return openDirectory((0, import_node_path12.resolve)(location2));
  const { bucket, key: key2 = "" } = parseS3Url(location2) ?? {};
  const folder = key2.replace(/\/$/, "");
  if (bucket && (key2 === "" || isName(folder))) {
    const { openS3: openS32 } = await Promise.resolve().then(() => (init_s3_store(), s3_store_exports));
    return openS32({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(sanitize(location2))} cannot be opened`,
    why: "it is neither s3://bucket/prefix/ nor the absolute path of a directory",
    hint: "Correct it in the policy"
  });
}
var import_node_path12;
var init_open_store = __esm({
  "src/audit/ledger/open-store.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_s3_url();
    init_format();
    init_problem();
    init_directory_store();
    init_store_names();
  }
});

// src/audit/report/latest-report.ts
function latestReport(report2) {
  const { run: run2, writtenAt, complete, figures: figures3 } = report2;
  const latest = { report: `${reportName(report2)}.json`, run: run2, writtenAt, complete, figures: figures3 };
  return `${JSON.stringify(latest)}
`;
}
function readLatestName(text2) {
  if (text2.length > MOST2) return void 0;
  try {
    const { report: report2 } = Object(JSON.parse(text2));
    return typeof report2 === "string" && Number.isFinite(reportDay(report2)) ? report2 : void 0;
  } catch {
    return void 0;
  }
}
var MOST2;
var init_latest_report = __esm({
  "src/audit/report/latest-report.ts"() {
    "use strict";
    init_report_name();
    MOST2 = 4096;
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
.verdict-box { font-size: 1.05rem; font-weight: 600; margin: 0; padding: .85rem 1.1rem; border-radius: .5rem; background: var(--tint); border-left: 4px solid var(--tone); }
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
.trend .severe { fill: var(--alarm); }
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

// src/audit/report/html.ts
function renderHtml(report2) {
  const page = buildViewModel(report2);
  const account = safe2(page.account);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>SSH keys of ${account}: ${page.mode}</title>
<style>${STYLE}</style>
</head>
<body>
${renderSummary(page, account)}
<header>
<h1>SSH keys of <code dir="auto">${account}</code></h1>
<p class="verdict-box ${page.tone}">${safe2(page.verdict)}</p>
${renderFigures2(page)}<nav aria-label="Sections"><ul>${page.sections.map(renderLink).join("")}</ul></nav>
</header>
<main>
${page.sections.map(renderSection2).join("\n")}
</main>
<footer><p>keylease ${safe2(report2.keylease)}, run <code>${safe2(report2.run)}</code></p></footer>
</body>
</html>
`;
}
function renderSummary({ mode, verdict, tone }, account) {
  return `<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account}</strong> <span class="mode">${mode}</span> <span class="verdict">${safe2(verdict)}</span></div></aside>`;
}
function renderFigures2({ figures: figures3 }) {
  if (figures3.length === 0) return "";
  const cards = figures3.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? ` class="${tone}"` : "";
    return `<div${tint}><dt>${label}</dt><dd>${safe2(String(value))}</dd></div>`;
  });
  return `<dl class="figures">${cards.join("")}</dl>
`;
}
function renderLink({ id, title }) {
  return `<li><a href="#${id}">${title}</a></li>`;
}
function renderSection2({ id, title, blocks }) {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map(renderBlock2).join("\n")}
</section>`;
}
function renderBlock2(block2) {
  switch (block2.kind) {
    case "text":
      return `<p>${block2.text.map(renderInline2).join(" ")}</p>`;
    case "table":
      return renderTable2(block2);
    case "code":
      return `<pre tabindex="0"><code>${escape(block2.lines.join("\n"))}</code></pre>`;
    case "trend":
      return trendChart(block2.runs);
  }
}
function renderTable2({ title, heads, rows: rows2, more }) {
  const head = heads.map((each) => `<th scope="col">${safe2(each)}</th>`).join("");
  const body = rows2.map((row2) => renderRow(row2, heads)).join("\n");
  const rest = more > 0 ? `
<p>And ${more} more, in the JSON of this report.</p>` : "";
  return `<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${rest}`;
}
function renderRow([first = [], ...others], [, ...heads]) {
  const cells = others.map(
    (cell, index) => `<td data-head="${heads[index]}"${isShort(cell) ? ' class="short"' : ""}>${renderCell2(cell)}</td>`
  ).join("");
  return `<tr><th scope="row">${renderCell2(first)}</th>${cells}</tr>`;
}
function isShort([inline = "", ...others]) {
  return others.length === 0 && typeof inline === "string" && inline.length < 17;
}
function renderCell2(cell) {
  if (cell.length <= 1) return cell.map(renderInline2).join("");
  return cell.map((inline) => `<span class="line">${renderInline2(inline)}</span>`).join("");
}
function renderInline2(inline) {
  if (typeof inline === "string") return safe2(inline);
  if ("severity" in inline)
    return `<span class="severity${TONES[inline.severity]}">${inline.severity}</span>`;
  return `<code dir="auto">${safe2(inline.code) || "-"}</code>`;
}
function safe2(text2) {
  return escape(sanitize(text2, LONGEST4));
}
var import_node_crypto27, LONGEST4, POLICY, TONES;
var init_html = __esm({
  "src/audit/report/html.ts"() {
    "use strict";
    import_node_crypto27 = require("node:crypto");
    init_esm();
    init_format();
    init_sections();
    init_style();
    init_trend();
    LONGEST4 = 1e3;
    POLICY = [
      "default-src 'none'",
      `style-src 'sha256-${(0, import_node_crypto27.createHash)("sha256").update(STYLE).digest("base64")}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ].join("; ");
    TONES = { critical: " alarm", high: " warning", medium: "", low: "", info: "" };
  }
});

// src/audit/report/report-files.ts
function reportFiles(report2) {
  return [
    {
      format: "json",
      text: { [Symbol.iterator]: () => reportJson(report2) },
      type: "application/json"
    },
    { format: "md", text: renderMarkdown(report2), type: "text/markdown; charset=utf-8" },
    { format: "html", text: renderHtml(report2), type: "text/html; charset=utf-8" }
  ];
}
var init_report_files = __esm({
  "src/audit/report/report-files.ts"() {
    "use strict";
    init_html();
    init_markdown();
    init_run_report();
  }
});

// src/audit/report/report-archive.ts
function reportArchive(store) {
  return {
    write: async (report2, { isLatest }) => {
      for (const { format: format2, text: text2, type } of reportFiles(report2)) {
        await store.put(`${reportName(report2)}.${format2}`, text2, { type });
        if (!isLatest) continue;
        const latest = format2 === "json" ? latestReport(report2) : text2;
        await store.put(`${latestName(report2)}.${format2}`, latest, { type });
      }
    },
    removeOld: async ({ account, neededSince, mustStop }) => {
      const names = await store.names(`${account}/`);
      const old = names.filter((name) => reportDay(name) + 2 * DAY <= neededSince);
      const failures = [];
      for (const name of old) {
        const failure4 = mustStop() ?? await store.remove(name).then(() => void 0, errorMessage);
        if (failure4 !== void 0) failures.push(failure4);
      }
      const [why2] = failures;
      if (why2 === void 0) return;
      throw new Problem({
        what: `${failures.length} of ${pluralize(old.length, "file")} of old reports in ${store.location} could not be removed`,
        why: why2.replace(/\.$/, ""),
        hint: "The next run tries again"
      });
    }
  };
}
var init_report_archive = __esm({
  "src/audit/report/report-archive.ts"() {
    "use strict";
    init_format();
    init_problem();
    init_time();
    init_latest_report();
    init_report_files();
    init_report_name();
  }
});

// src/audit/prepare-audit.ts
async function prepareAudit(options) {
  const { policy, account, env, mask, clock: clock3, keylease, acceptCount: acceptCount3, mustStop, progress, holder } = options;
  const read2 = secretReader(options);
  const store = await openStore(policy.ledger, { env });
  return {
    account,
    policy,
    clock: clock3,
    keylease,
    acceptCount: acceptCount3,
    mustStop,
    progress,
    holder,
    sleep: (milliseconds) => (0, import_promises4.setTimeout)(milliseconds),
    run: nameRun(clock3()),
    store,
    reports: await openArchive(policy.reports, options),
    copies: await openArchive(options.copies, options),
    notifiers: createNotifiers(policy.notify, { grace: policy.grace, reports: policy.reports, read: read2 }),
    recognizers: createRecognizers(policy.recognize, { env, read: read2, mask, clock: clock3, store }),
    leaseSecret: () => readLeaseSecret(policy, read2),
    assessor: keyAssessor({ blocklist: policy.blocklist, env }),
    open: async () => openClaimed(options, await readToken2(account, read2))
  };
}
async function openClaimed({ account, env, place }, apiToken) {
  const options = { ...account, apiToken, env };
  const opened = await openAccount(options);
  if (!place) return opened;
  const id = await opened.accountId();
  await place.claim([await accountIdentity(options), ...id === void 0 ? [] : [`${opened.title} ${id}`]]);
  return opened;
}
function nameRun(now) {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, "")}-${(0, import_node_crypto28.randomBytes)(4).toString("hex")}`;
}
async function readToken2({ name, token: source }, read2) {
  if (!source) return "";
  const token = await read2(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be opened`,
    why: "its token contains characters that a token cannot have",
    hint: `Store nothing but the token in ${describeSource(source)}, or append #field to name a field of JSON`
  });
}
async function readLeaseSecret({ recognize: recognize3 }, read2) {
  const { secret } = recognize3.leases;
  return secret ? read2(secret) : "";
}
async function openArchive(location2, { env }) {
  return location2 === void 0 ? void 0 : reportArchive(await openStore(location2, { env }));
}
var import_node_crypto28, import_promises4;
var init_prepare_audit = __esm({
  "src/audit/prepare-audit.ts"() {
    "use strict";
    import_node_crypto28 = require("node:crypto");
    import_promises4 = require("node:timers/promises");
    init_account_identity();
    init_open();
    init_address();
    init_problem();
    init_secret_reader();
    init_time();
    init_assess();
    init_open_store();
    init_channels();
    init_recognizers();
    init_report_archive();
  }
});

// src/cli/audit/prepare-command.ts
function prepareCommand(options) {
  return prepareAudit({ ...options, env: process.env, mask: addSecret, clock: Date.now, keylease: version });
}
var init_prepare_command = __esm({
  "src/cli/audit/prepare-command.ts"() {
    "use strict";
    init_prepare_audit();
    init_known_secrets();
    init_version();
  }
});

// src/cli/audit/progress.ts
function showProgress(account) {
  return process.stderr.isTTY ? new Bar(account) : new Lines(account);
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
      constructor(account) {
        this.#account = account;
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
      constructor(account) {
        this.#account = account;
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

// src/cli/policy/foresee.ts
async function foresee(policy, account) {
  const progress = showProgress(account.name);
  const prepared = await prepareCommand({
    policy,
    account: { ...account, enforce: account.name, armed: true },
    progress: (...step) => progress.show(...step)
  });
  const seen = await preview(prepared).finally(() => progress.end());
  const lines = foreseenLines(seen);
  seen.plan.rows.dispose();
  return lines;
}
function foreseenLines({ plan, account, policy }) {
  const { digest, facts, guards, notEvaluated: notEvaluated2 } = plan;
  const { mark: marked, delete: due, blocked: blocked2, keep } = digest.decisions;
  const allowed = allowedDeletions(facts);
  return [
    `${account.name}: what an armed run would do now`,
    `  ${pluralize(digest.keys, "key")}: ${marked} announced, to be deleted ${formatDuration(policy.grace)} after that; ${due} deleted at once; ${blocked2} held back by guards; ${keep} left alone`,
    `  findings: ${countRules(plan) || "none"}`,
    ...marked + due > allowed ? [
      `  limits allow ${pluralize(allowed, "deletion")} in 24 hours: while more keys are due, none is deleted`
    ] : [],
    ...guards.filter(({ blocks }) => blocks).map(({ guard: guard2, reason }) => `  nothing is deleted: ${guard2} (${sanitize(reason, 400)})`),
    ...notEvaluated2.map(({ what, why: why2 }) => `  not evaluated: ${sanitize(what)}: ${sanitize(why2, 400)}`),
    ...decisionTable(plan)
  ];
}
function countRules(plan) {
  const counts = /* @__PURE__ */ new Map();
  for (const { findings } of reportKeys(plan)) {
    for (const { rule: rule2 } of findings) counts.set(rule2, (counts.get(rule2) ?? 0) + 1);
  }
  return [...counts].map(([rule2, count2]) => `${rule2} ${count2}`).join(", ");
}
function decisionTable(plan) {
  const concerned = [];
  for (const key2 of reportKeys(plan)) if (key2.decision !== "keep") concerned.push(key2);
  if (concerned.length === 0) return [];
  const columns = new import_table2.ColumnWriter(["ACTION", "ID", "NAME", "RULES", "HELD BY", "EVIDENCE"], {
    flexible: ["NAME", "EVIDENCE"]
  });
  return [
    "",
    ...columns.lines(
      concerned.map((key2) => [
        ACTIONS[key2.decision],
        sanitize(key2.id, 40),
        sanitize(key2.name, 64) || "-",
        deletionFindings(key2).map(({ rule: rule2 }) => rule2).join(", "),
        key2.decision === "blocked" ? key2.guards.map(({ guard: guard2 }) => guard2).join(", ") : "-",
        sanitize(
          deletionFindings(key2).map(({ evidence }) => evidence).join("; "),
          120
        )
      ])
    )
  ];
}
var import_table2, ACTIONS;
var init_foresee = __esm({
  "src/cli/policy/foresee.ts"() {
    "use strict";
    init_run_guards();
    init_preview();
    init_owner_groups();
    init_run_report();
    init_format();
    init_time();
    init_prepare_command();
    init_progress();
    import_table2 = require("./vendor/table.js");
    ACTIONS = { keep: "", mark: "announce", delete: "delete", blocked: "hold" };
  }
});

// src/cli/policy/policy-notes.ts
function policyNotes(checked) {
  return [...armingNotes(checked), ...ruleNotes(checked), ...ownerNotes(checked)];
}
function armingNotes({ policy }) {
  const { accounts: accounts2, limits: limits2 } = policy;
  const deleting = deletingRules(policy);
  const notified = deleting.filter(({ bypass }) => bypass?.mode !== "no-notice").map(({ name }) => name);
  return [
    ...accounts2.flatMap(
      ({ name, armed, enforce }) => armed || enforce === void 0 ? [] : [`${name} is not armed: enforce says ${sanitize(enforce)}, and would have to say ${name}.`]
    ),
    ...deleting.length === 0 ? ["No rule says delete, so arming an account changes nothing."] : [],
    ...notified.length > 0 && !isAnyoneTold(policy) ? [
      `Nobody is notified, so ${notified.join(", ")} ${verb(notified, "deletes", "delete")} nothing: say who is told under notify.`
    ] : [],
    ...policy.notify.report && policy.reports === void 0 ? ["notify.report counts on a written report, and reports does not say where to write it."] : [],
    ...deleting.length > 0 && (limits2.deletions === 0 || limits2.share === 0) ? ["Nothing is deleted: limits allow no deletion."] : []
  ];
}
function isAnyoneTold({ notify: notify2 }) {
  return notify2.report || CHANNELS.some(({ name }) => notify2[name] !== void 0);
}
function deletingRules({ rules: rules2 }) {
  return RULES.filter(({ name }) => rules2[name].do === "delete");
}
function ruleNotes({ policy, owners, now }) {
  const { recognize: recognize3, blocklist } = policy;
  const isAnyRecognized = [...owners.values()].some((owner2) => currentOwner(owner2, now) !== void 0);
  return RULES.filter(({ name }) => policy.rules[name].do !== "off").flatMap(({ name, needs, helpedBy }) => [
    ...needs === "lease-secret" && recognize3.leases.secret === void 0 ? [`${name} never fires: without recognize.leases.secret, no lease is proven.`] : [],
    ...needs === "recognition" && policy.rules[name].do === "delete" && !isAnyRecognized ? [`${name} deletes nothing: recognize names no key.`] : [],
    ...helpedBy === "blocklist" && blocklist === void 0 ? [`${name} knows the keys that are built in, and no others: there is no blocklist.`] : []
  ]);
}
function ownerNotes({ policy, owners, now }) {
  const ended = [...owners].filter(([, owner2]) => currentOwner(owner2, now) === void 0);
  const names = new Set([...owners.values()].map(({ owner: owner2 }) => owner2));
  return [
    ...ended.length > 0 ? [
      `The recognition of ${pluralize(ended.length, "key")} has ended: ${few(
        ended.map(
          ([fingerprint2, { owner: owner2, until = 0 }]) => `${fingerprint2} of ${owner2} on ${formatDate(until - 1)}`
        )
      )}.`
    ] : [],
    ...RULES.flatMap(({ name }) => {
      const { owners: spared2 = [] } = policy.rules[name].except ?? {};
      const unknown = spared2.filter((owner2) => !names.has(owner2));
      return unknown.length > 0 ? [`${name} spares owners that no entry names: ${few(unknown)}.`] : [];
    })
  ];
}
function few(names) {
  const more = names.length > MOST3 ? ` and ${names.length - MOST3} more` : "";
  return `${names.slice(0, MOST3).map((name) => sanitize(name)).join(", ")}${more}`;
}
function verb(subjects, one, many) {
  return subjects.length === 1 ? one : many;
}
var MOST3;
var init_policy_notes = __esm({
  "src/cli/policy/policy-notes.ts"() {
    "use strict";
    init_channels();
    init_recognition();
    init_rules();
    init_format();
    init_time();
    MOST3 = 5;
  }
});

// src/cli/policy/check-policy.ts
var check_policy_exports = {};
__export(check_policy_exports, {
  checkPolicy: () => checkPolicy
});
async function checkPolicy(file, { account, online }) {
  const { policy, accounts: accounts2 } = await readAccounts({
    policy: file,
    ...account === void 0 ? {} : { account }
  });
  const owners = await readOwners2(file, policy);
  const notes = policyNotes({ policy, owners, now: Date.now() });
  await print(
    [
      `${sanitize(file, 1e3)} can be used (hash ${policy.hash.slice(0, 12)}).`,
      ...accounts2.map(accountLine),
      ...listLines(owners),
      "",
      ...new import_table3.ColumnWriter(RULE_COLUMNS, { flexible: ["WHEN"] }).lines(ruleRows(policy)),
      ...notes.length > 0 ? ["", ...notes] : []
    ].join("\n")
  );
  if (!online) return EXIT.clean;
  for (const each of accounts2) await print(["", ...await foresee(policy, each)].join("\n"));
  return EXIT.clean;
}
async function readOwners2(file, { recognize: settings }) {
  const read2 = secretReader({ env: process.env, mask: addSecret });
  const context = { env: process.env, read: read2, mask: addSecret, clock: Date.now };
  const recognizers2 = createRecognizers(settings, context);
  const { owners, failures } = await recognize({ recognizers: recognizers2, now: Date.now() });
  const [failure4] = failures;
  if (!failure4) return owners;
  throw new Problem({
    what: `Policy ${sanitize(file, 1e3)} cannot be used`,
    why: failure4.why.replace(/\.$/, ""),
    hint: "An audit would delete nothing until it is"
  });
}
function accountLine({ name, provider, profile, armed }) {
  const where = sanitize(profile ?? provider, 1e3);
  return armed ? `${name} (${where}) is armed: rules that say delete do so.` : `${name} (${where}) is not armed: nothing is deleted. To arm it, add enforce: ${name}.`;
}
function listLines(owners) {
  const lists = /* @__PURE__ */ new Map();
  for (const owner2 of owners.values()) lists.set(owner2.source, [...lists.get(owner2.source) ?? [], owner2]);
  if (lists.size === 0) return ["No key is recognized."];
  return [...lists].map(([source, entries]) => {
    const people = new Set(entries.map(({ owner: owner2 }) => owner2));
    const kept2 = entries.filter(({ keep }) => keep).length;
    const never = kept2 > 0 ? `, ${kept2} of them never deleted` : "";
    return `${pluralize(entries.length, "key")} of ${pluralize(people.size, "owner")} recognized (${sanitize(source)})${never}.`;
  });
}
var import_table3;
var init_check_policy = __esm({
  "src/cli/policy/check-policy.ts"() {
    "use strict";
    init_recognition();
    init_recognizers();
    init_format();
    init_problem();
    init_secret_reader();
    init_policy_options();
    init_exit_codes();
    init_known_secrets();
    init_output();
    import_table3 = require("./vendor/table.js");
    init_describe_rules();
    init_foresee();
    init_policy_notes();
  }
});

// src/audit/policy/policy-json-schema.ts
function policyJsonSchema() {
  return { title: "Policy of the keylease audit", ...z8.toJSONSchema(policySchema, { io: "input" }) };
}
var z8;
var init_policy_json_schema = __esm({
  "src/audit/policy/policy-json-schema.ts"() {
    "use strict";
    z8 = __toESM(require("./vendor/zod.js"), 1);
    init_policy_schema();
  }
});

// src/cli/policy/show-schema.ts
var show_schema_exports = {};
__export(show_schema_exports, {
  showSchema: () => showSchema
});
async function showSchema() {
  await print(json(policyJsonSchema(), 2));
  return EXIT.clean;
}
var init_show_schema = __esm({
  "src/cli/policy/show-schema.ts"() {
    "use strict";
    init_policy_json_schema();
    init_exit_codes();
    init_output();
  }
});

// node_modules/yocto-queue/index.js
var Node, Queue;
var init_yocto_queue = __esm({
  "node_modules/yocto-queue/index.js"() {
    Node = class {
      value;
      next;
      constructor(value) {
        this.value = value;
      }
    };
    Queue = class {
      #head;
      #tail;
      #size;
      constructor() {
        this.clear();
      }
      enqueue(value) {
        const node = new Node(value);
        if (this.#head) {
          this.#tail.next = node;
          this.#tail = node;
        } else {
          this.#head = node;
          this.#tail = node;
        }
        this.#size++;
      }
      dequeue() {
        const current = this.#head;
        if (!current) {
          return;
        }
        this.#head = this.#head.next;
        this.#size--;
        if (!this.#head) {
          this.#tail = void 0;
        }
        return current.value;
      }
      peek() {
        if (!this.#head) {
          return;
        }
        return this.#head.value;
      }
      clear() {
        this.#head = void 0;
        this.#tail = void 0;
        this.#size = 0;
      }
      get size() {
        return this.#size;
      }
      *[Symbol.iterator]() {
        let current = this.#head;
        while (current) {
          yield current.value;
          current = current.next;
        }
      }
      *drain() {
        while (this.#head) {
          yield this.dequeue();
        }
      }
    };
  }
});

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run2 = async (function_, resolve9, arguments_) => {
    const result2 = (async () => function_(...arguments_))();
    resolve9(result2);
    try {
      await result2;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve9, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve9, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve9, reject) => {
    enqueue(function_, resolve9, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}
var init_p_limit = __esm({
  "node_modules/p-limit/index.js"() {
    init_yocto_queue();
  }
});

// src/audit/side-by-side.ts
function sideBySide(accounts2, task) {
  const overall = pLimit(MOST4);
  const apis = /* @__PURE__ */ new Map();
  return accounts2.map((account) => {
    const api = apiOf(account);
    const limit = apis.get(api) ?? pLimit(MOST_PER_API);
    apis.set(api, limit);
    return limit(() => overall(() => task(account)));
  });
}
function apiOf({
  apiUrl = "",
  profile,
  provider
}) {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : profile || provider;
}
var MOST4, MOST_PER_API;
var init_side_by_side = __esm({
  "src/audit/side-by-side.ts"() {
    "use strict";
    init_p_limit();
    MOST4 = 32;
    MOST_PER_API = 20;
  }
});

// src/audit/account-claims.ts
var AccountClaims;
var init_account_claims = __esm({
  "src/audit/account-claims.ts"() {
    "use strict";
    init_problem();
    init_side_by_side();
    AccountClaims = class {
      #names = /* @__PURE__ */ new Map();
      /** Resolves once the last account of an API has claimed. */
      #last = /* @__PURE__ */ new Map();
      /** enter gives an account its place. Accounts have to enter in their order. */
      enter(account) {
        const api = apiOf(account);
        const before = this.#last.get(api);
        let leave = () => {
        };
        const left = new Promise((resolve9) => {
          leave = resolve9;
        });
        this.#last.set(api, Promise.all([before, left]));
        const claim = async (identities) => {
          await before;
          try {
            for (const identity2 of identities) this.#claim(identity2, account.name);
          } finally {
            leave();
          }
        };
        return { claim, leave };
      }
      #claim(identity2, name) {
        const first = this.#names.get(identity2) ?? name;
        this.#names.set(identity2, first);
        if (first === name) return;
        throw new Problem({
          what: `Account ${name} is not audited`,
          why: `it is the same account as ${first}`,
          hint: "Remove one of the two from the policy"
        });
      }
    };
  }
});

// src/audit/notify/dispatch.ts
async function dispatch(options) {
  const { stage, report: report2, trouble, channels: channels2, clock: clock3 } = options;
  return Promise.all(
    channels2.map(async (channel2) => {
      const failure4 = await channel2.notify({ stage, report: report2, trouble }).then(() => null, errorMessage);
      return { channel: channel2.name, stage, at: formatIso(clock3()), ok: failure4 === null, why: failure4 };
    })
  );
}
function writtenReport(archive) {
  const notify2 = async ({ report: report2 }) => {
    if (archive) return archive.write(report2, { isLatest: true });
    throw new Problem({
      what: "No report was written to notify people",
      why: "the policy does not say where reports are kept",
      hint: "Set reports in the policy"
    });
  };
  return { name: "report", notify: notify2 };
}
function hasNews({ deletions, digest, otherChanges }, notices) {
  const isNew = (each) => each.evidence.length > 0 || isConfirmed(each);
  if (deletions.some(isNew) || otherChanges.length > 0) return true;
  return !wasAnnounced(notices) && digest.newSevere.total > 0;
}
function wasAnnounced(notices) {
  return notices.some(({ stage }) => stage === "before");
}
var init_dispatch = __esm({
  "src/audit/notify/dispatch.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_proof();
  }
});

// src/audit/execute.ts
function newDeletion({
  evidence,
  deletionFindings: deletionFindings2
}) {
  const { id, name, publicKey, fingerprint: fingerprint2 = "" } = evidence.key;
  return {
    key: { id, name, publicKey, fingerprint: fingerprint2 },
    rules: deletionFindings2.map(({ rule: rule2 }) => rule2),
    evidence: deletionFindings2.map((each) => each.evidence),
    outcome: "not-attempted",
    why: null
  };
}
function deletionIntent(decision, policy) {
  const { key: undo, rules: rules2 } = newDeletion(decision);
  return { kind: "deleting", key: decision.evidence.identity, rules: rules2, undo, policy };
}
function reconcilePending(ledger, listed) {
  const deletions = [];
  const events = [];
  for (const { intent, answer } of pendingDeletions(ledger)) {
    const { key: identity2, undo: key2, rules: rules2 } = intent;
    const decision = listed.get(identity2);
    const deletion2 = { key: key2, rules: rules2, evidence: [] };
    if (!decision) {
      const why2 = answer ? `${DONE[answer.kind]} on ${formatDate(answer.at)}, confirmed now` : UNFINISHED;
      deletions.push({ ...deletion2, outcome: "confirmed", why: why2 });
      events.push({ kind: "confirmed", key: identity2 });
    } else if (!answer) {
      events.push({
        kind: "skipped",
        key: identity2,
        why: "the run that set out to delete it did not finish"
      });
    } else if (decision.action !== "keep") {
      const why2 = `${SAID[answer.kind]} on ${formatDate(answer.at)}, still listed`;
      deletions.push({ ...deletion2, outcome: answer.kind, why: why2 });
    }
  }
  return { deletions, events };
}
async function execute(options) {
  const { progress } = options;
  const due = options.due.toSorted((one, other) => Number(comesLast(one)) - Number(comesLast(other)));
  const attempts = [];
  for (const decision of due) {
    attempts.push({ decision, result: await attempt5(decision, options) });
    progress(attempts.length, due.length);
  }
  const events = attempts.map(attemptEvent);
  if (!attempts.some(wasCalled)) return { deletions: attempts.map(deletionFrom), events, listing: void 0 };
  const listing = await listFinally(attempts, options);
  if (listing.keysFailed !== void 0) return { deletions: attempts.map(deletionFrom), events, listing };
  const isGone = (each) => wasCalled(each) && !isListed(each, listing);
  const confirmed = attempts.filter(isGone).map(
    ({ decision }) => ({
      kind: "confirmed",
      key: decision.evidence.identity
    })
  );
  const deletions = attempts.map((each) => provenDeletion(each, isGone(each)));
  return { deletions, events: [...events, ...confirmed], listing };
}
function comesLast({ deletionFindings: deletionFindings2 }) {
  return deletionFindings2.every(({ last }) => last);
}
async function attempt5(decision, options) {
  const { account, recheck, renewLock, mustStop } = options;
  const stop = mustStop();
  if (stop !== void 0) return { outcome: "not-attempted", why: stop };
  try {
    const checked = await recheck.check(decision);
    if (checked.outcome !== "due") return checked;
    await renewLock();
  } catch (error) {
    return { outcome: "not-attempted", why: errorMessage(error) };
  }
  const result2 = await remove(account, decision);
  recheck.noteCall(decision, { hasFailed: result2.outcome === "failed" });
  return result2;
}
async function remove(account, { evidence }) {
  try {
    const removed = await account.remove(evidence.key.id);
    return removed === "gone" ? { outcome: "gone", why: null } : { outcome: "accepted", why: null };
  } catch (error) {
    return { outcome: "failed", why: errorMessage(error) };
  }
}
function attemptEvent({ decision, result: result2 }) {
  const key2 = decision.evidence.identity;
  const { outcome: outcome2, why: why2 } = result2;
  if (outcome2 === "accepted" || outcome2 === "gone") return { kind: outcome2, key: key2 };
  return { kind: outcome2 === "failed" ? "failed" : "skipped", key: key2, why: why2 };
}
function wasCalled({ result: result2 }) {
  return result2.outcome !== "not-attempted" && result2.outcome !== "skipped";
}
function deletionFrom({ decision, result: result2 }) {
  return { ...newDeletion(decision), ...result2 };
}
function provenDeletion(attempted, isGone) {
  const deletion2 = deletionFrom(attempted);
  if (isGone) return { ...deletion2, outcome: "confirmed" };
  if (!wasAccepted(attempted)) return deletion2;
  const { outcome: outcome2, why: why2 } = attempted.result;
  const said2 = outcome2 === "accepted" ? "the provider accepted the deletion" : "the provider said that it is gone";
  return { ...deletion2, why: `${why2 ?? said2}, but a fresh listing still shows the key` };
}
async function listFinally(attempts, { list: list3, sleep: sleep2, mustStop }) {
  let listing = await list3();
  for (const pause of PAUSES) {
    const isLagging = attempts.some((each) => wasAccepted(each) && isListed(each, listing));
    if (!isLagging || mustStop() !== void 0) break;
    await sleep2(pause);
    const next = await list3();
    if (next.keysFailed !== void 0) break;
    listing.dispose();
    listing = next;
  }
  return listing;
}
function isListed({ decision }, { watched }) {
  return watched.has(decision.evidence.identity);
}
function wasAccepted({ result: result2 }) {
  return result2.outcome === "accepted" || result2.outcome === "gone";
}
var UNFINISHED, DONE, SAID, PAUSES;
var init_execute = __esm({
  "src/audit/execute.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_record();
    UNFINISHED = "started by an earlier run that did not finish";
    DONE = { accepted: "deleted", gone: "gone" };
    SAID = { accepted: "accepted", gone: "said to be gone" };
    PAUSES = [2e3, 3e3, 5e3, 1e4, 1e4, 1e4, 1e4, 1e4];
  }
});

// src/audit/inventory-history.ts
async function saveInventory(options) {
  const { store, account, listing, revision, last } = options;
  const { takenAt, digest, instances, reportsUse, instancesFailed, bits } = listing;
  const day = formatDate(takenAt);
  const common = { revision, takenAt, digest, instances, reportsUse, instancesFailed };
  const keys2 = bits === 0 ? wholeKeys(listing) : { bits, parts: await saveParts(options), context: options.rows.context };
  await store.put(inventoryName(account, day), JSON.stringify({ ...common, ...keys2 }));
  if (last?.day !== day) await removeOld(options);
}
async function* readInventories(store, account) {
  for (const name of await store.names(`${account}/history/`)) {
    const found2 = await store.read(name);
    if (found2) yield await parseInventory(found2.text, { store, account, name });
  }
}
function wholeKeys(listing) {
  const { keys: keys2, undoProblems: undoProblems2 } = listing.shard(0);
  return { keys: keys2, undoProblems: undoProblems2 };
}
async function saveParts(options) {
  const { account, listing, last, rows: rows2 } = options;
  const before = new Map(last?.parts.map((part) => [part.shard, part]));
  const parts = [];
  for (const [shard, { isSame: isSame2, facts }] of rows2.settled.entries()) {
    const records = rows2.partNow(shard)?.sha256;
    const earlier = before.get(shard);
    if (earlier && isSame2) {
      parts.push({ ...earlier, records });
    } else if (facts.length > 0) {
      const { bytes: bytes2 } = listing.lines(shard);
      const part = { shard, keys: facts.length, sha256: (0, import_node_crypto29.hash)("sha256", bytes2) };
      const isStored = rows2.context === void 0 && earlier?.sha256 === part.sha256;
      if (!isStored) await options.store.put(inventoryPartName(account, part), [bytes2], { type: LINES });
      parts.push({ ...part, rows: await saveRows(options, shard, facts), records });
    }
  }
  return parts;
}
async function saveRows({ store, account, rows: rows2 }, shard, facts) {
  if (rows2.context === void 0) return void 0;
  const bytes2 = formatRowsFile(new ByteLines(rows2.shard(shard)), facts);
  const name = (0, import_node_crypto29.hash)("sha256", bytes2);
  await store.put(rowsName(account, shard, name), [bytes2], { type: LINES });
  return name;
}
async function removeOld({ store, account }) {
  const names = await store.names(`${account}/history/`);
  for (const name of names.slice(0, -DAYS_KEPT)) await store.remove(name);
  const files2 = [...await store.names(`${account}/inventory/`), ...await store.names(`${account}/rows/`)];
  if (files2.length === 0) return;
  const needed = /* @__PURE__ */ new Set();
  for (const name of names.slice(-DAYS_KEPT)) {
    const found2 = await store.read(name);
    const parts = found2 ? summarizeInventory(found2.text, name)?.parts : [];
    if (!parts) return;
    for (const part of parts) needed.add(inventoryPartName(account, part));
    if (name !== names.at(-1)) continue;
    for (const { shard, rows: rows2 } of parts) if (rows2 !== void 0) needed.add(rowsName(account, shard, rows2));
  }
  for (const name of files2) if (!needed.has(name)) await store.remove(name);
}
async function parseInventory(text2, { store, account, name }) {
  try {
    const inventory2 = JSON.parse(text2);
    const whole = inventory2.parts ? await readParts2(inventory2, { store, account }) : inventory2;
    if (isInventory(whole)) return whole;
  } catch (error) {
    if (error instanceof Problem) throw error;
  }
  throw new Problem({
    what: `${name} in ${store.location} cannot be replayed`,
    why: "it is not an inventory written by an audit",
    hint: "Remove it, and run again"
  });
}
async function readParts2({ parts, ...inventory2 }, { store, account }) {
  const keys2 = [];
  const undoProblems2 = {};
  for (const part of parts) {
    const found2 = await store.read(inventoryPartName(account, part));
    for (const line2 of found2?.text.split("\n").slice(0, -1) ?? []) {
      const { undoProblem, ...key2 } = parseListingLine(line2);
      keys2.push(key2);
      if (undoProblem !== void 0) undoProblems2[key2.id] = undoProblem;
    }
  }
  const expected = parts.reduce((sum, part) => sum + part.keys, 0);
  return keys2.length === expected ? { ...inventory2, keys: keys2, undoProblems: undoProblems2 } : void 0;
}
var import_node_crypto29, DAYS_KEPT, LINES;
var init_inventory_history = __esm({
  "src/audit/inventory-history.ts"() {
    "use strict";
    import_node_crypto29 = require("node:crypto");
    init_byte_lines();
    init_problem();
    init_time();
    init_inventory();
    init_last_inventory();
    init_listing_line();
    init_rows_file();
    DAYS_KEPT = 30;
    LINES = "application/x-ndjson";
  }
});

// src/audit/report/build-report.ts
function buildReport(parts) {
  const { account, policy, provider, plan, runs, run: run2, deletions } = parts;
  const { digest = new KeyDigest(parts.now), rows: rows2 = rowsOf([]), resolved: resolved2 = [] } = plan ?? {};
  const notEvaluated2 = [...parts.notEvaluated, ...plan?.notEvaluated ?? []].map(({ what, why: why2 }) => ({
    what,
    why: why2
  }));
  const isDone = deletions.every((each) => isConfirmed(each) || each.outcome === "skipped");
  return {
    version: 3,
    account: account.name,
    address: {
      provider: account.provider,
      profile: account.profile ?? null,
      apiUrl: account.apiUrl ?? null,
      vars: account.vars
    },
    provider: {
      title: provider?.title ?? account.provider,
      verified: provider?.verified ?? false,
      removal: provider?.removal.note ?? "",
      terraform: provider?.removal.terraform ?? null
    },
    keylease: parts.keylease,
    run: run2,
    mode: account.armed ? "armed" : "report",
    policy: { hash: policy.hash, grace: formatDuration(policy.grace) },
    startedAt: formatIso(parts.startedAt),
    writtenAt: formatIso(parts.now),
    finished: parts.finished,
    evaluated: plan !== void 0 && plan.facts.incomplete === void 0,
    complete: plan !== void 0 && notEvaluated2.length === 0 && isDone,
    figures: countFigures({ parts, digest, resolved: resolved2.length, notEvaluated: notEvaluated2 }),
    guards: plan?.guards ?? [],
    deletions: deletions.map((each) => ({ ...each, owner: ownerOf2(each, parts) })),
    otherChanges: parts.otherChanges,
    resolved: nameResolved(resolved2, deletions),
    notices: parts.notices,
    notEvaluated: notEvaluated2,
    trend: runs.slice(-MAX_TREND),
    digest,
    rows: rows2
  };
}
function nameResolved(resolved2, deletions) {
  const names = new Map(deletions.map(({ key: key2 }) => [keyIdentity(key2), key2.name]));
  return resolved2.map(({ identity: identity2, ...each }) => ({
    ...each,
    name: each.name || sanitize(names.get(identity2) ?? "")
  }));
}
function ownerOf2({ key: key2 }, { context }) {
  const found2 = context?.recognition.owners.get(key2.fingerprint);
  return found2 === void 0 ? null : sanitize(found2.owner);
}
function countFigures(options) {
  const { parts, digest, resolved: resolved2, notEvaluated: notEvaluated2 } = options;
  const { deletions, now } = parts;
  const { keys: keys2, recognized, findings, findingsInAll, fresh, decisions, oldest } = digest;
  return {
    keys: keys2,
    recognized,
    findings,
    new: fresh,
    ongoing: findingsInAll - fresh,
    resolved: resolved2,
    marked: decisions.mark,
    blocked: decisions.blocked,
    intended: Math.max(deletions.length, decisions.delete),
    attempted: deletions.filter(({ outcome: outcome2 }) => !["not-attempted", "skipped"].includes(outcome2)).length,
    accepted: deletions.filter(isUnconfirmed).length,
    confirmed: deletions.filter(isConfirmed).length,
    notEvaluated: notEvaluated2.length,
    oldest: Math.floor((now - oldest) / DAY)
  };
}
var MAX_TREND;
var init_build_report = __esm({
  "src/audit/report/build-report.ts"() {
    "use strict";
    init_format();
    init_time();
    init_evidence();
    init_key_digest();
    init_proof();
    init_run_report();
    MAX_TREND = 30;
  }
});

// src/audit/run/run-outcome.ts
function startOutcome({ session }) {
  const nothing = { deletions: [], otherChanges: [], notices: [], notEvaluated: [] };
  const unknown = { provider: void 0, listing: void 0, context: void 0, plan: void 0 };
  return withFailure(
    { ...unknown, ...nothing },
    "the ledger",
    session.broken ?? session.putBack ?? session.otherRun
  );
}
function withFailure(outcome2, what, why2) {
  if (why2 === void 0) return outcome2;
  return { ...outcome2, notEvaluated: [...outcome2.notEvaluated, { what, why: why2 }] };
}
function reportOutcome(run2, outcome2, { finished }) {
  return buildReport({ ...run2, ...outcome2, finished, now: run2.clock(), runs: run2.session.runs });
}
var init_run_outcome = __esm({
  "src/audit/run/run-outcome.ts"() {
    "use strict";
    init_build_report();
  }
});

// src/audit/run/decision.ts
async function decideRun(run2, study) {
  const plan = await planAccount(run2, study).catch((error) => {
    study.listing.dispose();
    throw error;
  });
  const decided = { ...startOutcome(run2), ...study, plan };
  const { keysFailed, instancesFailed } = study.listing;
  return withFailure(withFailure(decided, "all keys", keysFailed), "the use of keys", instancesFailed);
}
async function planAgain(run2, decided) {
  const plan = await planAccount(run2, decided);
  decided.plan.rows.dispose();
  return { ...decided, plan };
}
async function recordDecision(run2, decided) {
  const { store, account, session } = run2;
  const { listing, plan } = decided;
  const { revision } = session.ledger;
  const { settled, context } = plan;
  await saveInventory({
    store,
    account: account.name,
    listing,
    revision,
    last: session.lastInventory,
    rows: { ...plan.rows, settled, context, partNow: (shard) => session.partNow(shard) }
  });
  const untold = untoldDeletions(session.ledger).map(untoldDeletion);
  const { events, deletions } = reconcilePending(session.ledger, plan.pending);
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  return { ...decided, deletions: [...untold, ...deletions] };
}
function untoldDeletion({ intent, at: at2, run: run2 }) {
  const { undo: key2, rules: rules2 } = intent;
  const why2 = `deleted by run ${run2} on ${at2.slice(0, 10)}; nobody was told then`;
  return { key: key2, rules: rules2, evidence: [], outcome: "confirmed", why: why2 };
}
var init_decision = __esm({
  "src/audit/run/decision.ts"() {
    "use strict";
    init_execute();
    init_inventory_history();
    init_record();
    init_account_plan();
    init_run_outcome();
  }
});

// src/audit/run/announcement.ts
async function announceMarks(run2, decided) {
  const { clock: clock3 } = run2;
  if (decided.plan.unannounced.length === 0) return decided;
  const report2 = reportOutcome(run2, decided, { finished: false });
  const notices = await dispatch({ stage: "before", report: report2, channels: noticeChannels(run2), clock: clock3 });
  return { ...decided, notices };
}
async function startGrace(run2, announced) {
  const { session } = run2;
  const { notices, plan } = announced;
  if (notices.length === 0 || notices.some(({ ok }) => !ok)) return announced;
  const via = notices.map(({ channel: channel2 }) => channel2);
  await session.updateKeys(
    plan.unannounced,
    (ledger, keys2, moment) => recordNotice(ledger, { notices: keys2, via }, moment)
  );
  await session.save();
  return planAgain(run2, announced);
}
function noticeChannels({ policy, notifiers, reports }) {
  const needsReport = policy.notify.report || reports !== void 0 && notifiers.length > 0;
  return needsReport ? [writtenReport(reports), ...notifiers] : notifiers;
}
var init_announcement = __esm({
  "src/audit/run/announcement.ts"() {
    "use strict";
    init_record();
    init_dispatch();
    init_decision();
    init_run_outcome();
  }
});

// src/audit/listing-changes.ts
function listingChanges(before, after) {
  const gone = /* @__PURE__ */ new Map();
  const added2 = /* @__PURE__ */ new Map();
  const bits = Math.max(before.bits, after.bits);
  for (let shard = 0; shard < 1 << bits; shard += 1) {
    const [old, current] = [before, after].map((listing) => listing.shard(shard, bits).keys);
    const now = new Map(current?.map((key2) => [key2.id, key2]));
    for (const key2 of old ?? []) {
      const same = now.get(key2.id);
      if (same && same.fingerprint === key2.fingerprint && same.name === key2.name) now.delete(key2.id);
      else gone.set(key2.id, key2);
    }
    for (const [id, key2] of now) added2.set(id, key2);
  }
  const changed = [...gone].map(([id, key2]) => {
    const current = added2.get(id);
    added2.delete(id);
    const change = current ? `became ${describeKey2(current)}` : "is gone";
    return { id, description: `${describeKey2(key2)} ${change}` };
  });
  return [...changed, ...[...added2].map(([id, key2]) => ({ id, description: `${describeKey2(key2)} is new` }))];
}
function describeKey2({ id, name, fingerprint: fingerprint2 }) {
  return `${sanitize(name) || "an unnamed key"} (id ${sanitize(id)}, ${fingerprint2 ?? "not a key"})`;
}
var init_listing_changes = __esm({
  "src/audit/listing-changes.ts"() {
    "use strict";
    init_format();
  }
});

// src/audit/recheck.ts
function skipped(why2) {
  return { outcome: "skipped", why: why2 };
}
var FRESH, Recheck, ANOTHER_KEY;
var init_recheck = __esm({
  "src/audit/recheck.ts"() {
    "use strict";
    init_same_key();
    init_format();
    init_problem();
    init_evidence();
    FRESH = 15e3;
    Recheck = class {
      #options;
      #before;
      /** Identities of the keys that the provider was asked to delete: a listing may still show them. */
      #called = /* @__PURE__ */ new Set();
      #listing;
      #machines;
      #find;
      #hasRead = false;
      #listedAt;
      #machinesAt;
      #isDoubtful = false;
      constructor(options) {
        this.#options = options;
        this.#before = new Map(options.due.map(({ evidence }) => [evidence.key.id, evidence.identity]));
        this.#listing = options.listing;
        this.#find = options.find;
      }
      /** check tells whether a key is still to be deleted. Throws if that cannot be found out. */
      async check({ evidence }) {
        const { key: key2, sameKeyEntries } = evidence;
        const isRead = this.#find !== void 0 && sameKeyEntries.length === 1 && !this.#isDoubtful;
        if (isRead) await this.#listMachines();
        const found2 = isRead ? await this.#read(key2.id) : void 0;
        if (found2) return this.#judgeFound(key2, found2);
        if (isRead) this.#listedAt = void 0;
        const listed = await this.#judge({ key: key2, found: void 0, listing: await this.#list() });
        if (!isRead || listed.outcome !== "due") return listed;
        if (this.#hasRead)
          return skipped("a listing shows it, though the provider says that there is no such key");
        this.#find = void 0;
        return listed;
      }
      /** noteCall takes note that the provider was asked to delete a key. If that failed, it has to be listed what is there. */
      noteCall({ evidence }, { hasFailed }) {
        this.#called.add(evidence.identity);
        this.#isDoubtful ||= hasFailed;
      }
      async #read(id) {
        try {
          const found2 = await this.#find?.(id);
          this.#hasRead ||= found2 !== void 0;
          return found2;
        } catch (error) {
          this.#find = void 0;
          throw error;
        }
      }
      async #judgeFound(key2, found2) {
        if (!isSameKey(key2, found2)) return skipped(ANOTHER_KEY);
        if (found2.name !== key2.name) return skipped(`its name is ${sanitize(found2.name) || "empty"} now`);
        if (!this.#listing.watched.has(keyIdentity(key2)))
          return skipped("a listing lacks it, though the provider shows it by its id");
        return this.#judge({ key: key2, found: found2, listing: this.#listing });
      }
      async #listMachines() {
        const { listMachines, clock: clock3 } = this.#options;
        if (!listMachines || this.#isFresh(this.#machinesAt)) return;
        this.#machines = await listMachines().then(
          (instances) => ({ instances, instancesFailed: void 0 }),
          (error) => ({ instances: void 0, instancesFailed: errorMessage(error) })
        );
        this.#machinesAt = this.#machines.instances ? clock3() : void 0;
      }
      async #list() {
        const { list: list3, clock: clock3 } = this.#options;
        if (!this.#isDoubtful && this.#isFresh(this.#listedAt)) return this.#listing;
        const listing = await list3();
        if (listing.keysFailed !== void 0) return listing;
        this.dispose();
        this.#listing = listing;
        this.#machines = void 0;
        this.#isDoubtful = false;
        this.#listedAt = clock3();
        this.#machinesAt = listing.instancesFailed === void 0 ? this.#listedAt : void 0;
        return listing;
      }
      /** dispose frees the last listing that was made here. */
      dispose() {
        if (this.#listing !== this.#options.listing) this.#listing.dispose();
      }
      /** A clock that was set back makes nothing fresh. */
      #isFresh(at2) {
        const age = this.#options.clock() - (at2 ?? Number.NaN);
        return age >= 0 && age <= FRESH;
      }
      async #judge(look) {
        const { key: key2, listing } = look;
        const { keysFailed } = listing;
        if (keysFailed !== void 0) return skipped(`not all keys could be listed: ${keysFailed}`);
        const [machines2, called, before] = [this.#machines, this.#called, this.#before];
        const now = await this.#options.decide({ ...look, machines: machines2, called, before });
        if (!now) {
          if (listing.hasId(key2.id) && !called.has(keyIdentity(key2))) return skipped(ANOTHER_KEY);
          return { outcome: "gone", why: "it was no longer listed" };
        }
        const { guards, action, evidence } = now;
        if (guards.length > 0)
          return skipped(guards.map(({ guard: guard2, reason }) => `${guard2}: ${reason}`).join("; "));
        if (action !== "delete") return skipped("no rule calls for its deletion anymore");
        return evidence.identity === keyIdentity(key2) ? { outcome: "due" } : skipped(ANOTHER_KEY);
      }
    };
    ANOTHER_KEY = "its id now belongs to another key";
  }
});

// src/audit/run/recheck-key.ts
async function recheckKey(run2, decided, look) {
  const { session } = run2;
  const { plan } = decided;
  const { key: key2, found: found2, listing, machines: machines2, called, before } = look;
  const identity2 = keyIdentity(key2);
  const options = { ...runOptions(run2, decided), before, sources: plan.sources };
  const facts = collectFacts({ ...options, ledger: session.ledger }, remaining(decided, look, options.now));
  const inventory2 = { ...listing.shard(shardOf(identity2, listing.bits)), ...machines2 };
  const keys2 = inventory2.keys.filter((each) => !called.has(keyIdentity(each))).map((each) => found2 && keyIdentity(each) === identity2 ? found2 : each);
  const ledger = { ...session.ledger, keys: await session.records(shardOf(identity2, session.bits)) };
  const decisions = planKeys(
    { ...options, ledger, quality: qualityOf(decided, identity2), inventory: { ...inventory2, keys: keys2 } },
    facts
  );
  const due = plan.due.filter(({ evidence }) => !called.has(evidence.identity));
  blockKeys(decisions, planRun(options, facts, due.length).guards);
  return decisions.find(({ evidence }) => evidence.key.id === key2.id);
}
function remaining({ plan }, { listing, called }, now) {
  const stillListed = plan.due.filter(
    ({ evidence: { identity: identity2 } }) => called.has(identity2) && listing.watched.has(identity2)
  );
  const owned = stillListed.filter(({ evidence: { owner: owner2 } }) => currentOwner(owner2, now));
  return {
    ...listing,
    count: listing.count - stillListed.length,
    recognized: listing.recognized - owned.length,
    watched: new Set([...listing.watched].filter((identity2) => !called.has(identity2)))
  };
}
function qualityOf({ plan }, identity2) {
  const evidence = plan.due.find((each) => each.evidence.identity === identity2)?.evidence;
  if (!evidence?.weaknesses) return void 0;
  return { weaknesses: /* @__PURE__ */ new Map([[evidence.key.fingerprint ?? identity2, evidence.weaknesses]]) };
}
var init_recheck_key = __esm({
  "src/audit/run/recheck-key.ts"() {
    "use strict";
    init_evidence();
    init_parts();
    init_plan();
    init_recognition();
    init_run_facts();
    init_account_plan();
  }
});

// src/audit/run/execution.ts
async function executeRun(run2, decided) {
  const { policy, session, sleep: sleep2, clock: clock3, progress } = run2;
  const { provider, plan, listing } = decided;
  const { due } = plan;
  if (due.length === 0) return { ...decided, executed: { deletions: [], events: [], listing: void 0 } };
  await saveEvents(
    run2,
    due.map((decision) => deletionIntent(decision, policy.hash))
  );
  const { mustStop, timed } = reserveListing(run2, decided.listingTook);
  const { instances, use } = provider.supports;
  const recheck = new Recheck({
    due,
    // It was made before it was known which keys to look for; it has all that are due.
    listing: { ...listing, watched: /* @__PURE__ */ new Set([...listing.watched, ...due.map(identityOf)]) },
    find: provider.find,
    list: () => timed(() => takeListing({ ...run2, mustStop }, decided)),
    listMachines: instances && use ? () => allInstances(provider) : void 0,
    decide: (look) => recheckKey(run2, decided, look),
    clock: clock3
  });
  const executed = await execute({
    account: provider,
    due,
    recheck,
    list: () => timed(() => takeListing(run2, decided)),
    renewLock: () => session.renew(),
    sleep: sleep2,
    mustStop,
    progress: (done, total) => progress?.("Deleting keys", done, total)
  });
  recheck.dispose();
  const again = new Set(executed.deletions.map(({ key: key2 }) => keyIdentity(key2)));
  const earlier = decided.deletions.filter(({ key: key2 }) => !again.has(keyIdentity(key2)));
  return { ...decided, deletions: [...earlier, ...executed.deletions], executed };
}
function reserveListing({ clock: clock3, mustStop = () => void 0 }, firstTook) {
  let longest = firstTook;
  return {
    mustStop: () => mustStop(1.5 * longest + LISTING_MARGIN),
    timed: async (list3) => {
      const startedAt = clock3();
      const listed = await list3();
      longest = Math.max(longest, clock3() - startedAt);
      return listed;
    }
  };
}
async function recordExecution(run2, outcome2) {
  const { deletions, events, listing } = outcome2.executed;
  if (deletions.length === 0) return outcome2;
  await saveEvents(run2, events);
  if (listing === void 0) return outcome2;
  if (listing.keysFailed !== void 0)
    return withFailure(outcome2, "what is left on the account", listing.keysFailed);
  const deleted3 = new Set(deletions.map(({ key: key2 }) => key2.id));
  const others = listingChanges(outcome2.listing, listing).filter(({ id }) => !deleted3.has(id));
  const left = await planAgain(run2, { ...outcome2, listing });
  outcome2.listing.dispose();
  return { ...left, otherChanges: others.map(({ description }) => description) };
}
function identityOf({ evidence }) {
  return evidence.identity;
}
async function saveEvents({ session }, events) {
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  await session.save();
}
var LISTING_MARGIN;
var init_execution = __esm({
  "src/audit/run/execution.ts"() {
    "use strict";
    init_account();
    init_evidence();
    init_execute();
    init_record();
    init_listing_changes();
    init_recheck();
    init_decision();
    init_recheck_key();
    init_run_outcome();
    init_study();
    LISTING_MARGIN = 1e4;
  }
});

// src/audit/run/trouble.ts
async function readTrouble({ store, account }) {
  try {
    const found2 = await store.read(troubleName(account.name));
    const { since: since2, told, what } = JSON.parse(found2?.text ?? "null");
    if ([since2, told].some((time3) => Number.isNaN(Date.parse(time3))) || !Array.isArray(what))
      return void 0;
    return { since: since2, told, what };
  } catch {
    return void 0;
  }
}
function troubleNews(report2, known, now) {
  if (report2.complete) return known && { since: known.since, isOver: true };
  if (!known) return { since: formatIso(now), isOver: false };
  const isKnown = whatOf(report2).every((what) => known.what.includes(what));
  const isDue = !(now - Date.parse(known.told) < AGAIN);
  return isKnown && !isDue ? void 0 : { since: known.since, isOver: false };
}
async function recordTrouble({ store, account, clock: clock3 }, { report: report2, trouble, known }) {
  const { since: since2, isOver } = trouble;
  const name = troubleName(account.name);
  const what = [.../* @__PURE__ */ new Set([...known?.what ?? [], ...whatOf(report2)])];
  const stored = { since: since2, told: formatIso(clock3()), what };
  await (isOver ? store.remove(name) : store.put(name, JSON.stringify(stored))).catch(() => {
  });
}
function whatOf({ notEvaluated: notEvaluated2 }) {
  return notEvaluated2.map(({ what }) => what);
}
function troubleName(account) {
  return `${account}/trouble.json`;
}
var AGAIN;
var init_trouble = __esm({
  "src/audit/run/trouble.ts"() {
    "use strict";
    init_time();
    AGAIN = DAY - HOUR;
  }
});

// src/audit/run/publication.ts
async function publishRun(run2, outcome2) {
  const { reports, copies, session } = run2;
  const report2 = reportOutcome(run2, outcome2, { finished: true });
  const after = await notifyAfter(run2, outcome2, report2);
  const notices = [...outcome2.notices, ...after];
  const reportOn = (current) => current.notEvaluated === outcome2.notEvaluated ? { ...report2, notices } : reportOutcome(run2, current, { finished: true });
  const saveFailed = await failure3(() => saveRun(run2, outcome2, report2));
  const saved = withFailure({ ...outcome2, notices }, "the ledger", saveFailed);
  const recorded = saveFailed === void 0 ? await removeOld2(run2, saved) : saved;
  const isLatest = session.isAlone;
  const writeFailed = await failure3(async () => reports?.write(reportOn(recorded), { isLatest }));
  const written = withFailure(recorded, "the written report", writeFailed);
  const copyFailed = await failure3(async () => copies?.write(reportOn(written), { isLatest }));
  return reportOn(withFailure(written, "the copy of the report", copyFailed));
}
async function notifyAfter(run2, { notices }, report2) {
  const { notifiers, clock: clock3, session } = run2;
  const known = notifiers.length > 0 && session.isAlone ? await readTrouble(run2) : void 0;
  const trouble = session.otherRun === void 0 ? troubleNews(report2, known, clock3()) : void 0;
  const isDue = hasNews(report2, notices) || trouble !== void 0 && !wasAnnounced(notices);
  const receipts2 = isDue ? await dispatch({ stage: "after", report: report2, trouble, channels: notifiers, clock: clock3 }) : [];
  const via = receipts2.filter(({ ok }) => ok).map(({ channel: channel2 }) => channel2);
  if (via.length > 0 && trouble && session.isAlone) await recordTrouble(run2, { report: report2, trouble, known });
  if (via.length > 0 || notifiers.length === 0) recordReported(run2, report2, via);
  return receipts2;
}
function recordReported({ session }, { deletions }, via) {
  const keys2 = deletions.filter(isConfirmed).map(({ key: key2 }) => keyIdentity(key2));
  if (keys2.length === 0) return;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: "reported", keys: keys2, via }], moment));
}
async function saveRun(run2, outcome2, { figures: figures3 }) {
  if (!mayRecord(run2, outcome2.plan?.facts)) return;
  const { keys: keys2, findings, confirmed: deleted3 } = figures3;
  const shrank = outcome2.plan && hasShrunk(outcome2.plan.facts) ? true : void 0;
  run2.session.update(
    (ledger, { run: name, now }) => recordRun(ledger, { run: name, at: formatIso(now), keys: keys2, findings, deleted: deleted3, shrank })
  );
  await run2.session.save();
}
async function removeOld2(run2, outcome2) {
  const { session, mustStop = () => void 0 } = run2;
  if (!mayRecord(run2, outcome2.plan?.facts) || !session.isFirstOfDay) return outcome2;
  const reportsFailed = await failure3(() => removeOldReports(run2, outcome2));
  const supersededFailed = await failure3(() => session.removeSuperseded(mustStop));
  const removed = withFailure(outcome2, "old reports", reportsFailed);
  return withFailure(removed, "superseded files of the ledger", supersededFailed);
}
async function removeOldReports(run2, { plan }) {
  const { reports, account, policy, clock: clock3, mustStop = () => void 0 } = run2;
  const neededSince = Math.min(clock3() - policy.reportsKeep, plan?.firstNotice ?? Number.POSITIVE_INFINITY);
  await reports?.removeOld({ account: account.name, neededSince, mustStop });
}
async function failure3(task) {
  return task().then(() => void 0, errorMessage);
}
var init_publication = __esm({
  "src/audit/run/publication.ts"() {
    "use strict";
    init_problem();
    init_time();
    init_evidence();
    init_run_guards();
    init_record();
    init_dispatch();
    init_proof();
    init_audit_run();
    init_run_outcome();
    init_trouble();
  }
});

// src/audit/run/reminder.ts
async function remindPeople(run2, notified) {
  const { session, clock: clock3 } = run2;
  const { unreminded } = notified.plan;
  if (unreminded.length === 0) return notified;
  const report2 = reportOutcome(run2, notified, { finished: false });
  const receipts2 = await dispatch({ stage: "reminder", report: report2, channels: noticeChannels(run2), clock: clock3 });
  const reminded = { ...notified, notices: [...notified.notices, ...receipts2] };
  if (receipts2.length === 0 || receipts2.some(({ ok }) => !ok)) return reminded;
  const via = receipts2.map(({ channel: channel2 }) => channel2);
  await session.updateKeys(
    unreminded,
    (ledger, keys2, moment) => recordReminder(ledger, { identities: keys2.map(({ identity: identity2 }) => identity2), via }, moment)
  );
  await session.save();
  return planAgain(run2, reminded);
}
var init_reminder = __esm({
  "src/audit/run/reminder.ts"() {
    "use strict";
    init_record();
    init_dispatch();
    init_announcement();
    init_decision();
    init_run_outcome();
  }
});

// src/audit/audit.ts
async function audit(options) {
  const { account, policy, clock: clock3 } = options;
  const session = await LedgerSession.open({ ...options, account: account.name, policy: policy.hash });
  const run2 = { ...options, session, startedAt: clock3() };
  const outcome2 = await runPhases(run2);
  const report2 = await publishRun(run2, outcome2);
  await session.release();
  outcome2.listing?.dispose();
  options.assessor.close();
  return report2;
}
async function runPhases(run2) {
  let latest = startOutcome(run2);
  const keep = (outcome2) => {
    latest = outcome2;
    return outcome2;
  };
  try {
    const decided = keep(await decideRun(run2, await studyAccount(run2)));
    if (!mayRecord(run2, decided.plan.facts)) return decided;
    const recorded = keep(await recordDecision(run2, decided));
    const announced = keep(await announceMarks(run2, recorded));
    const notified = keep(await startGrace(run2, announced));
    const reminded = keep(await remindPeople(run2, notified));
    const executed = keep(await executeRun(run2, reminded));
    return await recordExecution(run2, executed);
  } catch (error) {
    return withFailure(latest, "the rest of this run", errorMessage(error));
  }
}
var init_audit = __esm({
  "src/audit/audit.ts"() {
    "use strict";
    init_problem();
    init_ledger_session();
    init_announcement();
    init_audit_run();
    init_decision();
    init_execution();
    init_publication();
    init_reminder();
    init_run_outcome();
    init_study();
  }
});

// src/audit/heap.ts
function keepHeapSmall() {
  (0, import_node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
  (0, import_node_v8.setFlagsFromString)("--heap-growing-percent=30");
}
var import_node_v8;
var init_heap = __esm({
  "src/audit/heap.ts"() {
    "use strict";
    import_node_v8 = require("node:v8");
  }
});

// src/audit/report/outcome.ts
function runOutcome({ evaluated, complete, figures: figures3 }, from) {
  if (!evaluated) return "failed";
  const counted = SEVERITIES.slice(SEVERITIES.indexOf(from));
  if (counted.some((severity2) => figures3.findings[severity2] > 0)) return "findings";
  return complete ? "clean" : "incomplete";
}
var init_outcome = __esm({
  "src/audit/report/outcome.ts"() {
    "use strict";
    init_weakness();
  }
});

// src/cli/audit/audit-summary.ts
function reportLines(report2, { places }) {
  const { account, provider, mode, deletions, otherChanges, guards, notices, notEvaluated: notEvaluated2 } = report2;
  const title = `${account} (${sanitize(provider.title)}, ${mode === "armed" ? "armed" : "report only"})`;
  const head = `${title}: ${runVerdict(report2)}`;
  const whole = places.filter((place) => place !== void 0).map((place) => `Report: ${sanitize(reportLocation(place, report2, "html"), 1e3)}`);
  if (!report2.evaluated) return [head, ...whole];
  return [
    head,
    ...figures(report2).map((line2) => `  ${line2}`),
    ...findingLines(report2),
    ...deletions.map((each) => {
      const why2 = each.why ? ` (${sanitize(each.why, 400)})` : "";
      return `${OUTCOMES2[each.outcome]}: ${keyText(each.key)}, because of ${each.rules.join(", ")}${why2}`;
    }),
    ...otherChanges.map((each) => `Other change during the run: ${sanitize(each, 400)}`),
    ...guards.filter(({ blocks }) => blocks).map(({ guard: guard2, reason }) => `Nothing is deleted: ${guard2} (${sanitize(reason, 400)})`),
    ...notices.map(({ channel: channel2, stage, ok, why: why2 }) => {
      const about2 = stage === "reminder" ? " of keys that will be due" : "";
      return ok ? `Notified through ${sanitize(channel2)}${about2}` : `Could not notify through ${sanitize(channel2)}${about2}: ${sanitize(why2 ?? "", 400)}`;
    }),
    ...notEvaluated2.map(({ what, why: why2 }) => `Not evaluated: ${sanitize(what)}: ${sanitize(why2, 400)}`),
    ...advice2(report2),
    ...whole
  ];
}
function advice2({ figures: { keys: keys2, recognized }, digest, notices }) {
  const isWaiting2 = digest.decisions.mark > digest.notified.total;
  return [
    ...keys2 > 0 && recognized === 0 ? [
      "Next: no key is recognized. List the ones you know under `recognize` in the policy (docs/policy.md)."
    ] : [],
    ...isWaiting2 && notices.length === 0 ? [
      "Next: deletions wait until people have been notified. Add a channel under `notify` in the policy (docs/policy.md)."
    ] : []
  ];
}
function figures({ figures: figures3, mode }) {
  const severities = [...SEVERITIES].reverse().flatMap((severity2) => {
    const number3 = figures3.findings[severity2];
    return number3 > 0 ? [`${number3} ${severity2}`] : [];
  });
  const { keys: keys2, recognized, marked, blocked: blocked2, intended, attempted, accepted, confirmed } = figures3;
  return [
    `${pluralize(keys2, "key")}, ${recognized} recognized`,
    `findings: ${severities.join(", ") || "none"} (${figures3.new} new, ${figures3.ongoing} ongoing, ${figures3.resolved} resolved)`,
    ...mode === "armed" || accepted + confirmed > 0 ? [
      `deletions: ${marked} waiting, ${blocked2} blocked, ${intended} intended, ${attempted} attempted, ${confirmed} confirmed${accepted > 0 ? `, ${accepted} not yet` : ""}`
    ] : []
  ];
}
function findingLines({ digest: { worstFindings } }) {
  if (worstFindings.total === 0) return [];
  const shown2 = worstFindings.items;
  const head = ["SEVERITY", "RULE", "ID", "NAME", "DECISION", "EVIDENCE"];
  const columns = new import_table4.ColumnWriter(head, { flexible: ["NAME", "EVIDENCE"] });
  const rows2 = shown2.map(({ key: key2, finding: finding2 }) => [
    finding2.severity,
    finding2.rule,
    sanitize(key2.id, 40),
    sanitize(key2.name, 64) || "-",
    decisionText(key2),
    sanitize(finding2.evidence, LONGEST_EVIDENCE2)
  ]);
  const more = worstFindings.total - shown2.length;
  return ["", ...columns.lines(rows2), ...more > 0 ? [`and ${more} more, in the report`] : [], ""];
}
function decisionText({ decision, guards, dueAt }) {
  const blocking = guards.map(({ guard: guard2 }) => guard2).join(", ");
  switch (decision) {
    case "keep":
      return "keep";
    case "mark":
      return dueAt ? `due ${isoDate(dueAt)}` : `waiting: ${blocking}`;
    case "delete":
      return "due";
    case "blocked":
      return `blocked: ${blocking}`;
  }
}
function keyText({ id, name, fingerprint: fingerprint2 }) {
  return `${sanitize(name) || "an unnamed key"} (id ${sanitize(id)}, ${sanitize(fingerprint2)})`;
}
var import_table4, LONGEST_EVIDENCE2, OUTCOMES2;
var init_audit_summary = __esm({
  "src/cli/audit/audit-summary.ts"() {
    "use strict";
    init_report_name();
    init_labels();
    init_verdict();
    init_format();
    init_weakness();
    import_table4 = require("./vendor/table.js");
    LONGEST_EVIDENCE2 = 120;
    OUTCOMES2 = {
      confirmed: "Deleted, confirmed by a new listing",
      accepted: "Accepted, not yet confirmed by a new listing",
      gone: "Said to be gone, not yet confirmed by a new listing",
      failed: "Could not be deleted",
      skipped: "Skipped",
      "not-attempted": "Not deleted"
    };
  }
});

// src/cli/audit/audit-accounts.ts
var audit_accounts_exports = {};
__export(audit_accounts_exports, {
  auditAccounts: () => auditAccounts
});
async function auditAccounts(options) {
  keepHeapSmall();
  const { policy, accounts: accounts2 } = await readAccounts(options);
  if (options.acceptCount !== void 0 && accounts2.length > 1) throw oneAccountOnly(accounts2);
  const document = await openDocument(options, accounts2.length);
  const interrupt = onInterrupt({
    first: () => note("Interrupted: this run ends after the current step. Interrupt again to exit at once."),
    leave: () => note("Exited at once: the next run will find out what this one had started.")
  });
  const { signal } = interrupt;
  const progress = progressOf(accounts2);
  signal.addEventListener("abort", () => progress.end(), { once: true });
  const claims = accounts2.length > 1 ? new AccountClaims() : void 0;
  const audits = sideBySide(accounts2, async (account) => {
    if (signal.aborted)
      return { reason: void 0, problem: `${account.name} was not audited: interrupted.` };
    const place = claims?.enter(account);
    const parts = { policy, account, place, options, document, signal, progress: progress.show };
    const audited = await auditAccount(parts);
    place?.leave();
    progress.count();
    return audited;
  });
  const reasons4 = /* @__PURE__ */ new Set();
  for (const audit2 of audits) {
    const { reason, show: show2, problem } = await audit2;
    progress.end();
    await show2?.();
    if (problem !== void 0) note(problem);
    if (reason !== void 0) reasons4.add(reason);
  }
  await print(document?.end() ?? "", "");
  if (signal.aborted) reasons4.add("interrupted");
  interrupt.stop();
  return exitCode(reasons4);
}
function progressOf(accounts2) {
  const [first] = accounts2;
  if (first && accounts2.length === 1) {
    const progress2 = showProgress(first.name);
    const show2 = (...step) => progress2.show(...step);
    return { show: show2, count: () => {
    }, end: () => progress2.end() };
  }
  const progress = showProgress(pluralize(accounts2.length, "account"));
  let done = 0;
  const count2 = () => {
    done += 1;
    if (done < accounts2.length) progress.show("Auditing", done, accounts2.length);
  };
  progress.show("Auditing", 0, accounts2.length);
  return { show: void 0, count: count2, end: () => progress.end() };
}
function oneAccountOnly(accounts2) {
  return new UsageError({
    what: "The number of keys cannot be accepted",
    why: `--accept-count is for one account, and the policy has ${accounts2.length}`,
    hint: `Choose one with --account: ${accounts2.map(({ name }) => name).join(", ")}`
  });
}
async function auditAccount(parts) {
  const { policy, account, place, options, document, signal, progress } = parts;
  const copies = options.out === void 0 ? void 0 : (0, import_node_path13.resolve)(options.out);
  try {
    const prepared = await prepareCommand({
      policy,
      account,
      copies,
      place,
      acceptCount: options.acceptCount === void 0 ? void 0 : { count: options.acceptCount, by: userName() },
      mustStop: () => signal.aborted ? "the run was interrupted" : void 0,
      progress
    });
    const report2 = await audit(prepared);
    const show2 = async () => {
      if (document) await printPieces(document.add(report2));
      else await print(reportLines(report2, { places: [policy.reports, copies] }).join("\n"));
      report2.rows.dispose();
    };
    const reason = runOutcome(report2, options.failOn);
    if (reason !== "failed") return { reason, show: show2 };
    const why2 = sanitize(report2.notEvaluated[0]?.why ?? "", 1e3);
    return { reason, show: show2, problem: `keylease: ${account.name} could not be evaluated: ${why2}` };
  } catch (error) {
    return { reason: "failed", problem: errorText(error) };
  }
}
async function openDocument({ format: format2, policy }, accounts2) {
  return format2 && OUTPUT_FORMATS[format2].open({ policy: policyReference(policy), accounts: accounts2, tell: note });
}
async function printPieces(pieces) {
  for (const piece of pieces) if (!await print(piece, "")) return;
}
function userName() {
  try {
    return `${(0, import_node_os3.userInfo)().username} on ${(0, import_node_os3.hostname)()}`;
  } catch {
    return `an unnamed user on ${(0, import_node_os3.hostname)()}`;
  }
}
var import_node_os3, import_node_path13;
var init_audit_accounts = __esm({
  "src/cli/audit/audit-accounts.ts"() {
    "use strict";
    import_node_os3 = require("node:os");
    import_node_path13 = require("node:path");
    init_account_claims();
    init_audit();
    init_heap();
    init_output_formats();
    init_outcome();
    init_side_by_side();
    init_format();
    init_exit_codes();
    init_interrupt();
    init_output();
    init_usage_error();
    init_audit_summary();
    init_policy_options();
    init_prepare_command();
    init_progress();
  }
});

// src/audit/ledger/past-deletions.ts
function pastDeletions(chain, name) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of chain.entries) {
    if (!("key" in entry)) continue;
    if (entry.kind === "deleting") {
      const { undo, at: at2, run: run2, rules: rules2, kind } = entry;
      if (undo.id !== name && undo.fingerprint !== name) continue;
      found2.delete(entry.key);
      found2.set(entry.key, { undo, at: at2, run: run2, rules: rules2, outcome: kind, why: void 0 });
    } else {
      const deletion2 = found2.get(entry.key);
      const why2 = "why" in entry ? entry.why : void 0;
      if (deletion2) found2.set(entry.key, { ...deletion2, outcome: entry.kind, why: why2 });
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
function isNamed(identity2, name) {
  const [fingerprint2, id] = splitIdentity2(identity2);
  return name === fingerprint2 || name === id;
}
function explain(seen, name) {
  const matching = seen.plan.selected.filter(({ evidence }) => isNamed(evidence.identity, name));
  return matching.map((decision) => explainDecision(decision, seen));
}
async function keyHistory(file, name) {
  const records = Object.entries(await file.records.all()).flatMap(([identity2, record5]) => {
    const [fingerprint2, id] = splitIdentity2(identity2);
    return isNamed(identity2, name) ? [describeRecord(id, fingerprint2, record5)] : [];
  });
  return { records, removals: pastDeletions(await file.wholeChain(), name) };
}
function splitIdentity2(identity2) {
  const at2 = identity2.indexOf("@");
  return [identity2.slice(0, at2), identity2.slice(at2 + 1)];
}
function describeRecord(id, fingerprint2, { seen, missing: missing2 }) {
  return {
    id: sanitize(id),
    fingerprint: sanitize(fingerprint2),
    firstSeenAt: seen,
    missingSince: missing2 ?? null
  };
}
function explainDecision(decision, { plan, account, policy }) {
  const { evidence, action, deletionFindings: deletionFindings2, mark } = decision;
  const { key: key2 } = evidence;
  const { facts } = plan;
  const due = dueTime(decision, policy);
  const options = { policy, now: facts.now, sources: plan.sources };
  const about2 = keyFacts({ evidence, deletionFindings: deletionFindings2, facts, options: {}, mark });
  const guards = [...plan.guards, ...evaluateGuards(KEY_GUARDS, about2)].map(
    ({ guard: guard2, scope, blocks, reason }) => ({ guard: guard2, scope, blocks, reason: sanitize(reason, 500) })
  );
  return {
    account: account.name,
    id: sanitize(key2.id),
    name: sanitize(key2.name),
    fingerprint: key2.fingerprint ?? null,
    decision: action,
    why: why(decision, guards),
    dueAt: due === void 0 ? null : formatIso(due),
    rules: RULES.map((rule2) => explainRule(rule2, evidence, options)),
    guards
  };
}
function explainRule(rule2, evidence, options) {
  const { policy, sources } = options;
  const failed = rule2.needs && sources[rule2.needs];
  const fires = failed === void 0 && rule2.fires(evidence, ruleContext(rule2, options));
  const partial = rule2.helpedBy && !fires ? sources[rule2.helpedBy] : void 0;
  const notEvaluated2 = failed ?? partial;
  return {
    rule: rule2.name,
    do: policy.rules[rule2.name].do,
    fires,
    reason: describeRule(rule2, evidence, options),
    severity: typeof rule2.severity === "function" ? rule2.severity(evidence) : rule2.severity,
    notEvaluated: notEvaluated2 === void 0 ? null : sanitize(notEvaluated2, 500)
  };
}
function why({ action, findings, deletionFindings: deletionFindings2 }, guards) {
  const names = (items) => items.map(({ rule: rule2 }) => rule2).join(", ");
  const blocking = guards.flatMap(({ guard: guard2, blocks }) => blocks ? guard2 : []).join(", ");
  switch (action) {
    case "keep":
      return findings.length > 0 ? `only reported (${names(findings)})` : "no rule fires";
    case "mark":
      return `marked for deletion (${names(deletionFindings2)}); waiting: ${blocking}`;
    case "blocked":
      return `to be deleted (${names(deletionFindings2)}); blocked by: ${blocking}`;
    case "delete":
      return `to be deleted (${names(deletionFindings2)}); no guard blocks it, so the next run deletes it`;
  }
}
var init_explain = __esm({
  "src/audit/explain.ts"() {
    "use strict";
    init_format();
    init_time();
    init_findings();
    init_guards();
    init_key_guards();
    init_past_deletions();
    init_plan();
    init_rules();
  }
});

// src/cli/audit/explain-key.ts
var explain_key_exports = {};
__export(explain_key_exports, {
  explainKey: () => explainKey
});
async function explainKey(name, options) {
  const { policy, account } = await readAccount(options);
  const progress = showProgress(account.name);
  const prepared = await prepareCommand({
    policy,
    account,
    progress: (...step) => progress.show(...step)
  });
  const seen = await preview(prepared, (identity2) => isNamed(identity2, name)).finally(() => progress.end());
  seen.plan.rows.dispose();
  const explanations = explain(seen, name);
  for (const each of explanations) {
    await print(options.json ? json(each) : explanationLines(each).join("\n"));
  }
  if (explanations.length > 0) return EXIT.clean;
  const history = await keyHistory(seen.file, name);
  if (history.records.length + history.removals.length === 0) throw unknownKey(name, seen);
  await print(
    options.json ? json({ account: account.name, listed: false, ...history }) : historyLines(history, { name, seen, options }).join("\n")
  );
  return EXIT.clean;
}
function explanationLines({ rules: rules2, guards, ...key2 }) {
  const { account, id, name, fingerprint: fingerprint2, decision, why: why2, dueAt } = key2;
  const ruleRows2 = rules2.map(({ rule: rule2, do: action, fires, reason, severity: severity2, notEvaluated: notEvaluated2 }) => [
    rule2,
    action,
    notEvaluated2 === null ? fires ? colored("yellow", "fires") : "-" : "not evaluated",
    fires ? severity2 : "-",
    notEvaluated2 ?? reason
  ]);
  const guardRows = guards.map(({ guard: guard2, scope, blocks, reason }) => [
    guard2,
    scope,
    blocks ? colored("yellow", "blocks") : "-",
    reason
  ]);
  const due = dueAt ? ` Due ${formatTimestamp(Date.parse(dueAt))}.` : "";
  return [
    `${name || "An unnamed key"} (id ${id}, ${fingerprint2 ?? "not a key"}) on ${account}`,
    `Decision: ${decision}: ${why2}.${due}`,
    "",
    // The evidence is what was asked for, so it is never shortened.
    ...new import_table5.ColumnWriter(["RULE", "POLICY", "RESULT", "SEVERITY", "EVIDENCE"]).lines(ruleRows2),
    "",
    ...new import_table5.ColumnWriter(["GUARD", "SCOPE", "RESULT", "EVIDENCE"]).lines(guardRows)
  ];
}
function historyLines({ records, removals }, { name, seen, options }) {
  const { listed, ledgerBroken, account } = seen.plan.facts;
  return [
    `${sanitize(name)} is not among the ${pluralize(listed, "key")} of ${account.name}. Its ledger knows it.`,
    ...ledgerBroken ? [`The ledger cannot be trusted: ${sanitize(ledgerBroken, 400)}.`] : [],
    ...records.map(({ id, fingerprint: fingerprint2, firstSeenAt, missingSince }) => {
      const seen2 = `first seen ${formatTimestamp(Date.parse(firstSeenAt))}`;
      const missing2 = missingSince ? `, missing since ${formatTimestamp(Date.parse(missingSince))}` : "";
      return `In the ledger: ${fingerprint2} (id ${id}), ${seen2}${missing2}.`;
    }),
    ...removals.length === 0 ? ["No audit set out to delete it, as far as the ledger goes back."] : [],
    ...removals.flatMap((removal) => deletionLines(removal, options))
  ];
}
function deletionLines({ undo, at: at2, rules: rules2, outcome: outcome2, why: why2 }, { policy, account }) {
  const key2 = `${sanitize(undo.name) || "An unnamed key"} (id ${sanitize(undo.id)})`;
  const result2 = why2 === void 0 ? outcome2 : `${outcome2} (${sanitize(why2, 400)})`;
  const words = ["keylease", "restore", "--policy", policy, ...account ? ["--account", account] : []];
  return [
    `${key2} was selected for deletion on ${formatTimestamp(Date.parse(at2))} by ${rules2.join(", ")}: ${result2}.`,
    `  To restore it: ${shellCommand([...words, undo.fingerprint])}`
  ];
}
function unknownKey(name, { plan }) {
  const { ledgerBroken, account, listed } = plan.facts;
  const ledger = ledgerBroken ? `, and its ledger cannot be trusted (${ledgerBroken})` : ", nor is it in its ledger";
  return new Problem({
    what: `There is no key "${sanitize(name, 80)}" to explain`,
    why: `it is not among the ${pluralize(listed, "key")} of ${account.name}${ledger}`,
    hint: "Give an id or a SHA256 fingerprint, as in the report"
  });
}
var import_table5;
var init_explain_key = __esm({
  "src/cli/audit/explain-key.ts"() {
    "use strict";
    init_explain();
    init_preview();
    init_format();
    init_problem();
    init_shell();
    init_time();
    init_exit_codes();
    init_output();
    import_table5 = require("./vendor/table.js");
    init_policy_options();
    init_prepare_command();
    init_progress();
  }
});

// src/audit/find-undo.ts
function undoFromReport({ deletions, account }, deleted3) {
  const found2 = chooseUndo(deletions.map(({ key: key2 }) => key2).reverse(), deleted3);
  if (found2) return found2;
  const some = deletions.slice(0, MOST_FINGERPRINTS).map(({ key: key2 }) => key2.fingerprint);
  const more = deletions.length > MOST_FINGERPRINTS ? " and more" : "";
  throw noRecord(
    deleted3,
    deletions.length === 0 ? `this run selected no key of ${account} for deletion` : `this run selected other keys of ${account} for deletion: ${sanitize(some.join(", "), 400)}${more}`
  );
}
async function undoFromLedger(file, deleted3) {
  const { broken } = file;
  const { fingerprint: fingerprint2 } = deleted3;
  const records = pastDeletions(await file.wholeChain(), fingerprint2).map(({ undo }) => undo);
  const found2 = chooseUndo(records, deleted3);
  if (found2) return found2;
  throw noRecord(deleted3, broken ?? "the ledger has no record of its deletion");
}
function chooseUndo(records, { fingerprint: fingerprint2, id, hints }) {
  const matching = records.filter(
    (each) => each.fingerprint === fingerprint2 && (id === void 0 || each.id === id)
  );
  const [last] = matching;
  const other = last && matching.find((each) => !isSameKey(each, last));
  if (!other) return last;
  throw new Problem({
    what: `${fingerprint2} cannot be restored`,
    why: `a key and a certificate of it, or several certificates, were deleted: ${[last, other].map(describeUndo).join(", ")}`,
    hint: `Say which one with ${hints.id}`
  });
}
function describeUndo({ id, name, publicKey }) {
  const [type = ""] = publicKey.trim().split(/\s/, 1);
  return `id ${sanitize(id, 60)} (${sanitize(name, 60) || "unnamed"}, ${sanitize(type, 60)})`;
}
function noRecord({ fingerprint: fingerprint2, hints }, why2) {
  return new Problem({
    what: `${sanitize(fingerprint2, 60)} cannot be restored`,
    why: why2.replace(/\.$/, ""),
    hint: hints.noRecord
  });
}
var MOST_FINGERPRINTS;
var init_find_undo = __esm({
  "src/audit/find-undo.ts"() {
    "use strict";
    init_same_key();
    init_format();
    init_problem();
    init_past_deletions();
    MOST_FINGERPRINTS = 5;
  }
});

// src/audit/guards/guard-kind.ts
var GUARD_KINDS;
var init_guard_kind = __esm({
  "src/audit/guards/guard-kind.ts"() {
    "use strict";
    GUARD_KINDS = {
      "report-only": "as long as the account is not armed",
      temporary: "until a later run finds otherwise",
      permanent: "until the key or its recognition changes",
      notice: "until people are notified",
      waiting: "until a waiting period is over"
    };
  }
});

// src/audit/report/report-schema.ts
var z9, REPORT_VERSION, time2, count, rule, severity, bySeverity, guard, finding, owner, receipts, key, deletion, notice, figures2, resolved, reportSchema;
var init_report_schema = __esm({
  "src/audit/report/report-schema.ts"() {
    "use strict";
    z9 = __toESM(require("./vendor/zod.js"), 1);
    init_weakness();
    init_guard_kind();
    init_rules();
    REPORT_VERSION = 3;
    time2 = z9.iso.datetime();
    count = z9.int().min(0);
    rule = z9.enum(RULES.map(({ name }) => name));
    severity = z9.enum(SEVERITIES);
    bySeverity = z9.record(severity, count);
    guard = {
      guard: z9.string().describe("Its name"),
      scope: z9.enum(["run", "key"]).describe("Whether it looks at the whole run or at one key"),
      kind: z9.enum(Object.keys(GUARD_KINDS)).describe(
        `How long it blocks: ${Object.entries(GUARD_KINDS).map(([kind, text2]) => `${kind}, ${text2}`).join("; ")}`
      ),
      needsPerson: z9.boolean().describe("Whether it may block forever unless somebody looks into it"),
      reason: z9.string()
    };
    finding = z9.strictObject({
      id: z9.string().describe("Stable from run to run: keylease/<account>/<fingerprint>/<rule>"),
      rule,
      severity,
      evidence: z9.string().describe("In words and numbers"),
      hint: z9.string(),
      do: z9.enum(["report", "delete"]).describe("What the policy does about it"),
      since: time2.describe("Since when it has fired without interruption"),
      isNew: z9.boolean()
    }).describe("A rule that fired on a key");
    owner = z9.string().nullable();
    receipts = z9.array(z9.strictObject({ at: time2, via: z9.array(z9.string()) }));
    key = z9.strictObject({
      id: z9.string(),
      name: z9.string(),
      type: z9.string().nullable(),
      bits: count.nullable(),
      fingerprint: z9.string().nullable(),
      publicKey: z9.string().nullable().describe(
        "The key in base64, to search machines for it; null unless its private key is publicly known"
      ),
      createdAt: time2.nullable(),
      firstSeenAt: time2,
      lastUsedAt: time2.nullable(),
      instances: z9.array(z9.string()).nullable().describe("Names of the machines it is on"),
      recognized: z9.string().nullable().describe("Who recognizes it"),
      owner: owner.describe("Whose key it is, or was until a day that has passed"),
      decision: z9.enum(["keep", "mark", "delete", "blocked"]),
      findings: z9.array(finding),
      guards: z9.array(z9.strictObject(guard)).describe("The guards that block its deletion"),
      dueAt: time2.nullable().describe("When a marked key may be deleted; null until people are notified"),
      reminders: receipts.describe("When and through which channels people were reminded of that"),
      nextReminderAt: time2.nullable().describe("When people are to be reminded next")
    }).describe("A key that the account lists, what is known about it, and what to do about it. Safe to print");
    deletion = z9.strictObject({
      key: z9.strictObject({ id: z9.string(), name: z9.string(), publicKey: z9.string(), fingerprint: z9.string() }).describe("Everything needed to restore it, exactly as the provider had it: not safe to print"),
      owner: owner.describe("Whose key it was"),
      rules: z9.array(z9.string()).describe("Names of the rules that called for it, perhaps ones that only an earlier version had"),
      evidence: z9.array(z9.string()),
      outcome: z9.enum(["not-attempted", "skipped", "failed", "accepted", "gone", "confirmed"]).describe(
        "skipped: a guard or a change right before the call stopped it; accepted, gone: what the provider said, and no listing has confirmed; confirmed: what a new listing proved"
      ),
      why: z9.string().nullable()
    }).describe(
      "A key that this run set out to delete, or that an earlier run did, whose outcome was not yet confirmed"
    );
    notice = z9.strictObject({
      channel: z9.string(),
      stage: z9.enum(["before", "reminder", "after"]).describe(
        "before: of keys that were marked for deletion; reminder: of them once more; after: of what was done or found"
      ),
      at: time2,
      ok: z9.boolean(),
      why: z9.string().nullable()
    });
    figures2 = z9.strictObject({
      keys: count,
      recognized: count,
      findings: bySeverity,
      new: count,
      ongoing: count,
      resolved: count,
      marked: count.describe("Keys that wait for notice or for the end of their grace period"),
      blocked: count,
      intended: count.describe("Keys that were to be deleted"),
      attempted: count,
      accepted: count.describe("Deletions that the provider accepted, and no listing has confirmed yet"),
      confirmed: count,
      notEvaluated: count,
      oldest: count.describe("Age of the oldest key, in days")
    }).describe("The run in numbers");
    resolved = z9.strictObject({
      id: z9.string().describe("The id that the finding had"),
      rule: z9.string().describe("Name of the rule, perhaps one that only an earlier version had"),
      name: z9.string().describe("Empty if the key is gone and its name is no longer known"),
      fingerprint: z9.string().nullable(),
      isGone: z9.boolean().describe("Whether it ended because the account no longer lists the key"),
      since: time2
    }).describe("A finding of the previous run that has ended");
    reportSchema = z9.strictObject({
      version: z9.literal(REPORT_VERSION),
      account: z9.string(),
      address: z9.strictObject({
        provider: z9.string(),
        profile: z9.string().nullable(),
        apiUrl: z9.string().nullable(),
        vars: z9.record(z9.string(), z9.string())
      }).describe("How the account is opened, except for its token"),
      provider: z9.strictObject({
        title: z9.string().describe("For people"),
        verified: z9.boolean().describe("Whether the provider documents the API that is used"),
        removal: z9.string().describe("Whether a removed key still opens running machines, in a sentence"),
        terraform: z9.string().nullable().describe("Resource of Terraform that it replaces once a key in its `ssh_keys` is gone, if known")
      }),
      keylease: z9.string().describe("Version of keylease"),
      run: z9.string(),
      mode: z9.enum(["report", "armed"]),
      policy: z9.strictObject({ hash: z9.string(), grace: z9.string() }),
      startedAt: time2,
      writtenAt: time2,
      finished: z9.boolean().describe("False in a report from before the deletions"),
      evaluated: z9.boolean().describe("Whether the keys could be listed and evaluated; if not, figures and keys mean nothing"),
      complete: z9.boolean().describe("False if something was not evaluated, or the run could not do everything it set out to do"),
      figures: figures2,
      guards: z9.array(z9.strictObject({ ...guard, blocks: z9.boolean() })).describe("All guards of the run; none if the account could not be read"),
      deletions: z9.array(deletion),
      otherChanges: z9.array(z9.string()).describe("Other keys that changed while keys were deleted"),
      resolved: z9.array(resolved),
      notices: z9.array(notice).describe("The receipts of the channels"),
      notEvaluated: z9.array(z9.strictObject({ what: z9.string(), why: z9.string() })),
      keys: z9.array(key),
      trend: z9.array(
        z9.strictObject({
          run: z9.string(),
          at: time2,
          keys: count,
          findings: bySeverity,
          deleted: count,
          shrank: z9.literal(true).optional().describe("Whether so few keys were listed that nothing was deleted")
        })
      ).describe("Earlier runs that listed the whole account, oldest first, 30 at most")
    }).describe("What one run of the audit found and did on one account; null means not known");
  }
});

// src/audit/report/read-report.ts
function readReport(text2, file) {
  const json2 = parseJson3(text2, file);
  const { success, data, error } = reportSchema.safeParse(json2);
  if (success) return data;
  const { version: version2 } = Object(json2);
  if (Number.isInteger(version2) && version2 !== REPORT_VERSION) throw otherVersion(file, version2);
  const [issue] = error.issues;
  const field2 = sanitize(issue?.path.join(".") ?? "") || "the report";
  throw unusable9(file, `${field2}: ${sanitize(issue?.message ?? "").replace(/^Invalid input: /, "")}`);
}
function parseJson3(text2, file) {
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw unusable9(file, `it is not JSON (${errorMessage(error)})`);
  }
}
function otherVersion(file, version2) {
  const age = version2 < REPORT_VERSION ? "an older" : "a newer";
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why: `it was written by ${age} version of keylease (report version ${version2}; this keylease reads ${REPORT_VERSION})`,
    hint: "Use the version of keylease that wrote it; its field keylease says which"
  });
}
function unusable9(file, why2) {
  return new Problem({
    what: `${sanitize(file)} cannot be used`,
    why: why2,
    hint: "Give the .json of a report written by keylease audit"
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
async function restoreKey(account, undo) {
  checkUndo(undo);
  const present = await findSameKey(account.keys(), undo);
  if (present) return { key: present, isNew: false };
  await account.add(undo.name, undo.publicKey, { isAbsent: true });
  const key2 = await findSameKey(account.keys(), undo);
  if (key2) return { key: key2, isNew: true };
  throw new Problem({
    what: "The key was not restored",
    why: `${account.title} accepted it, but a fresh listing does not show it`,
    hint: "Check the SSH keys page of the provider, and run again"
  });
}
function policySnippet({ fingerprint: fingerprint2 }, now) {
  return [
    "recognize:",
    "  keys:",
    `    - { fingerprint: "${fingerprint2}", owner: OWNER, reason: "restored on ${formatDate(now)}" }`
  ];
}
function checkUndo({ publicKey, fingerprint: fingerprint2 }) {
  let why2;
  try {
    if (keyFingerprint(parsePublicKey(publicKey)) === fingerprint2) return;
    why2 = "the public key in its undo record does not have that fingerprint";
  } catch (error) {
    why2 = `the public key in its undo record cannot be read, ${errorMessage(error)}`;
  }
  throw new Problem({
    what: `${sanitize(fingerprint2)} cannot be restored`,
    why: why2.replace(/\.$/, ""),
    hint: "Use a report or a ledger that nobody has edited"
  });
}
var init_restore = __esm({
  "src/audit/restore.ts"() {
    "use strict";
    init_same_key();
    init_format();
    init_fingerprint();
    init_public_key();
    init_problem();
    init_time();
  }
});

// src/audit/restore-deletion.ts
async function restoreDeletion(prepared, findUndo) {
  return underLock(prepared, async (ledgerFile) => {
    const undo = await findUndo(ledgerFile);
    const account = await prepared.open();
    const restored = await restoreKey(account, undo);
    if (restored.isNew) await recordRestore(ledgerFile, { prepared, undo, restored });
    return { account, undo, restored };
  });
}
async function underLock(prepared, task) {
  const { store, account, run: run2, clock: clock3 } = prepared;
  const ledgerFile = await LedgerFile.openLocked({ store, account: account.name, run: run2, clock: clock3 });
  const holder = ledgerFile.heldBy();
  if (holder) {
    throw new Problem({
      what: `Nothing was restored on ${account.name}`,
      why: describeHolder(holder),
      hint: "Try again when that run has ended"
    });
  }
  try {
    return await task(ledgerFile);
  } finally {
    await ledgerFile.releaseLock().catch(() => {
    });
  }
}
async function recordRestore(ledgerFile, { prepared, undo, restored }) {
  const { run: run2, policy, clock: clock3, keylease, account } = prepared;
  const event = { kind: "restored", key: keyIdentity(undo), as: keyIdentity(restored.key) };
  const moment = { now: clock3(), run: run2, policy: policy.hash, keylease };
  try {
    await ledgerFile.save(recordEvents(ledgerFile.ledger, [event], moment));
  } catch (error) {
    throw new Problem({
      what: `The key was restored on ${account.name}, but its ledger does not say so`,
      why: errorMessage(error).replace(/\.$/, ""),
      hint: "Check that the ledger can be written: audits delete nothing until then",
      cause: error
    });
  }
}
var init_restore_deletion = __esm({
  "src/audit/restore-deletion.ts"() {
    "use strict";
    init_problem();
    init_evidence();
    init_ledger_file();
    init_lock();
    init_record();
    init_restore();
  }
});

// src/cli/audit/report-address.ts
function checkBuiltIn({ provider, profile, apiUrl, vars }) {
  if (profile !== null)
    throw elsewhere(`the report names profile ${sanitize(profile)}, which is not built in`);
  if (apiUrl === null) return;
  const own2 = defaultAddress(provider, vars);
  if (own2 !== void 0 && canonicalAddress(apiUrl) === canonicalAddress(own2)) return;
  throw elsewhere(
    `the report names the address ${sanitize(apiUrl)}, which is not that of a built-in provider`
  );
}
function checkAgreement(report2, account) {
  const { provider, profile = null, apiUrl = null, vars } = account;
  const { address } = report2;
  const differences = {
    account: report2.account !== account.name,
    provider: address.provider !== provider,
    profile: !isSameFile(address.profile, profile),
    "api-url": !isSameAddress(address, { provider, apiUrl, vars }),
    vars: canonicalJson(address.vars) !== canonicalJson(vars)
  };
  const [field2] = Object.entries(differences).find(([, differs]) => differs) ?? [];
  if (field2 === void 0) return;
  throw new Problem({
    what: "Nothing was restored",
    why: `the report and account ${account.name} of the policy do not have the same ${field2}`,
    hint: "Give the report of that account, or --policy alone to search the ledger"
  });
}
function isSameAddress(one, other) {
  if (one.apiUrl === other.apiUrl) return true;
  const [first, second] = [one, other].map(({ provider, apiUrl, vars }) => {
    const address = apiUrl ?? defaultAddress(provider, vars);
    return address && canonicalAddress(address);
  });
  return first !== void 0 && first === second;
}
function isSameFile(path, own2) {
  if (path === null || own2 === null) return path === own2;
  try {
    return (0, import_node_path14.isAbsolute)(path) && (0, import_node_fs9.realpathSync)(path) === (0, import_node_fs9.realpathSync)(own2);
  } catch {
    return false;
  }
}
function elsewhere(why2) {
  return new Problem({
    what: "Nothing was restored",
    why: `${why2}, and the API key would be sent there`,
    hint: "Give --policy as well: the account is then opened as the policy says"
  });
}
var import_node_fs9, import_node_path14;
var init_report_address = __esm({
  "src/cli/audit/report-address.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path14 = require("node:path");
    init_api_address();
    init_format();
    init_json();
    init_problem();
  }
});

// src/cli/audit/restore-key.ts
var restore_key_exports = {};
__export(restore_key_exports, {
  restoreDeletedKey: () => restoreDeletedKey
});
async function restoreDeletedKey(fingerprint2, options) {
  checkArguments(fingerprint2, options);
  const report2 = options.report === void 0 ? void 0 : await readReportFile(options.report);
  if (options.policy !== void 0) {
    await restoreByPolicy(fingerprint2, { report: report2, policy: options.policy, options });
  } else if (report2) {
    await restoreByReport(fingerprint2, { report: report2, options });
  }
  return EXIT.clean;
}
function checkArguments(fingerprint2, { report: report2, policy }) {
  if (!isFingerprint(fingerprint2)) {
    throw new UsageError({
      what: NOTHING4,
      why: `"${sanitize(fingerprint2, 60)}" is not a SHA256 fingerprint`,
      hint: "Give SHA256: and 43 characters, as in the report"
    });
  }
  if (report2 !== void 0 || policy !== void 0) return;
  throw new UsageError({
    what: NOTHING4,
    why: "neither --report nor --policy is given",
    hint: "Give --report with the JSON of the report of the run that deleted the key, or --policy"
  });
}
async function restoreByReport(fingerprint2, { report: report2, options }) {
  checkBuiltIn(report2.address);
  const { provider, vars } = report2.address;
  const undo = undoFromReport(report2, deletedKey(fingerprint2, { options, noRecord: HINTS5.report }));
  const account = await openAccount({ provider, apiToken: await readToken({ provider }), vars });
  await show(await restoreKey(account, undo), { undo, account, options });
}
async function restoreByPolicy(fingerprint2, parts) {
  const { report: report2, options } = parts;
  const name = options.account ?? report2?.account;
  const selected = await readAccount({
    policy: parts.policy,
    ...name === void 0 ? {} : { account: name }
  });
  if (report2) checkAgreement(report2, selected.account);
  const prepared = await prepareCommand(selected);
  const { account, undo, restored } = await restoreDeletion(
    prepared,
    (ledgerFile) => report2 ? undoFromReport(report2, deletedKey(fingerprint2, { options, noRecord: HINTS5.report })) : undoFromLedger(ledgerFile, deletedKey(fingerprint2, { options, noRecord: HINTS5.ledger }))
  );
  await show(restored, { undo, account, options });
}
function deletedKey(fingerprint2, { options, noRecord: noRecord2 }) {
  return { fingerprint: fingerprint2, id: options.id, hints: { noRecord: noRecord2, id: "--id" } };
}
async function readReportFile(path) {
  const text2 = await readText2(path);
  const latest = readLatestName(text2);
  if (latest === void 0) return readReport(text2, path);
  if (path === "-") throw unreadable4(path, `it only says that the latest report is ${latest}`, HINT);
  const report2 = (0, import_node_path15.join)((0, import_node_path15.dirname)(path), "..", latest);
  return readReport(await readText2(report2), report2);
}
async function readText2(path) {
  const problem = (why2, hint) => unreadable4(path, why2, hint);
  const tooLarge2 = { why: "it is larger than any report", hint: HINT };
  const bytes2 = await readInput({ source: path, most: MOST_BYTES3, tooLarge: tooLarge2, problem });
  return bytes2.toString("utf8");
}
function unreadable4(path, why2, hint) {
  return new Problem({ what: `Report ${sanitize(path)} cannot be read`, why: why2, hint });
}
async function show({ key: key2, isNew }, { undo, account, options }) {
  if (options.json) {
    await print(json({ ...keyObject(key2), restored: isNew }));
    return;
  }
  const result2 = isNew ? `Restored on ${account.title}, confirmed by a new listing` : `Nothing to do, the key is already on ${account.title}`;
  await print(`${result2}: ${keyName(key2)}`);
  if (key2.name !== undo.name) await print(`  Its old name was ${sanitize(undo.name) || "empty"}.`);
  note(
    "The next audit will evaluate it like any other key. To keep it, name its owner in the policy, and add"
  );
  note("keep: true if a rule deletes it whoever owns it, such as for its age:");
  for (const line2 of policySnippet(undo, Date.now())) note(line2);
}
var import_node_path15, NOTHING4, MOST_BYTES3, HINTS5, HINT;
var init_restore_key = __esm({
  "src/cli/audit/restore-key.ts"() {
    "use strict";
    import_node_path15 = require("node:path");
    init_open();
    init_find_undo();
    init_latest_report();
    init_read_report();
    init_restore();
    init_restore_deletion();
    init_format();
    init_fingerprint();
    init_problem();
    init_account_options();
    init_exit_codes();
    init_input();
    init_key_table();
    init_output();
    init_usage_error();
    init_policy_options();
    init_prepare_command();
    init_report_address();
    NOTHING4 = "Nothing was restored";
    MOST_BYTES3 = 256 * 1024 * 1024;
    HINTS5 = {
      report: "Give the report of the run that deleted it, or --policy alone to search the ledger",
      ledger: "Give --report with the JSON of the report of the run that deleted it"
    };
    HINT = "Give the JSON of the report of the run that deleted the key";
  }
});

// src/audit/replay.ts
function beginReplay(account) {
  return { ledger: emptyLedger(account.name), removed: /* @__PURE__ */ new Set() };
}
function replayDay(before, options) {
  const { policy, inventory: inventory2 } = options;
  const moment = { now: inventory2.takenAt, run: "replay", policy: policy.hash, keylease: "" };
  const listed = without(inventory2, before.removed);
  const decide2 = (ledger2, present = listed) => planAudit(planOptions(options, ledger2, present));
  const observe = (ledger2, plan) => recordObservation(ledger2, observeAccount(plan), moment);
  const seen = observe(before.ledger, decide2(before.ledger));
  const announced = announce2(seen, decide2(seen), { policy, moment });
  const decided = decide2(announced);
  const due = decided.decisions.filter(({ action }) => action === "delete");
  const removed = /* @__PURE__ */ new Set([...before.removed, ...due.map(({ evidence }) => evidence.identity)]);
  const events = due.flatMap((decision) => [
    deletionIntent(decision, policy.hash),
    { kind: "confirmed", key: decision.evidence.identity }
  ]);
  const executed = recordEvents(announced, events, moment);
  const remaining2 = without(inventory2, removed);
  const day = summarize3(decided, { at: formatIso(moment.now), due });
  const ledger = recordRun(observe(executed, decide2(executed, remaining2)), {
    run: moment.run,
    at: day.at,
    keys: remaining2.keys.length,
    findings: NO_FINDINGS,
    deleted: due.length,
    shrank: hasShrunk(decided.facts) ? true : void 0
  });
  return { day, after: { ledger, removed } };
}
function planOptions({ policy, account, context }, ledger, inventory2) {
  return {
    ...context,
    policy,
    account: { ...account, enforce: account.name, armed: true },
    ledger,
    inventory: inventory2,
    now: inventory2.takenAt,
    ledgerBroken: void 0,
    otherRun: void 0
  };
}
function without(inventory2, removed) {
  return { ...inventory2, keys: inventory2.keys.filter((key2) => !removed.has(keyIdentity(key2))) };
}
function announce2(ledger, { decisions }, { policy, moment }) {
  const unannounced = decisions.filter(awaitsNotice);
  if (unannounced.length === 0) return ledger;
  const notices = unannounced.map((each) => keyNotice(each, policy.grace));
  const notice2 = { notices, via: ["replay"] };
  return recordNotice(ledger, notice2, moment);
}
function summarize3({ decisions, notEvaluated: notEvaluated2 }, { at: at2, due }) {
  const blocked2 = {};
  for (const { action, guards } of decisions) {
    if (action !== "blocked") continue;
    for (const { guard: guard2, kind } of guards) {
      if (kind !== "notice") blocked2[guard2] = (blocked2[guard2] ?? 0) + 1;
    }
  }
  return {
    at: at2,
    keys: decisions.length,
    findings: decisions.reduce((sum, { findings }) => sum + findings.length, 0),
    marked: decisions.filter(({ action }) => action === "mark").length,
    blocked: blocked2,
    deleted: due.map((decision) => {
      const { key: key2, rules: rules2, evidence } = newDeletion(decision);
      return {
        id: sanitize(key2.id),
        name: sanitize(key2.name),
        fingerprint: key2.fingerprint,
        rules: rules2,
        evidence
      };
    }),
    notEvaluated: notEvaluated2.map(({ what, why: why2 }) => ({ what, why: why2 }))
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
    init_run_guards();
    init_record();
    init_observations();
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
  const { policy: written, accounts: accounts2 } = await readAccounts(options);
  const policy = options.ledger === void 0 ? written : { ...written, ledger: ledgerLocation(options.ledger) };
  const replayed = await Promise.all(
    accounts2.map(async (account) => ({ account, days: await replayAccount(policy, account) }))
  );
  if (replayed.every(({ days }) => days.length === 0)) {
    throw new Problem({
      what: "There is nothing to replay",
      why: `there are no inventories in ${sanitize(policy.ledger, 400)}`,
      hint: "Run an audit first: each run keeps what it saw, for 30 days"
    });
  }
  for (const { account, days } of replayed) {
    await print(
      options.json ? json({ account: account.name, policy: policy.hash, days }) : replayLines(account, days, policy).join("\n")
    );
  }
  return EXIT.clean;
}
function ledgerLocation(text2) {
  if (!text2.startsWith("s3://")) return (0, import_node_path16.resolve)(text2);
  return text2.endsWith("/") ? text2 : `${text2}/`;
}
async function replayAccount(policy, account) {
  const { store, ...sources } = await prepareCommand({ policy, account });
  const days = [];
  let replay = beginReplay(account);
  for await (const inventory2 of readInventories(store, account.name)) {
    const now = inventory2.takenAt;
    const context = await readContext({ ...sources, inventory: inventory2, now });
    const { day, after } = replayDay(replay, { policy, account, inventory: inventory2, context });
    days.push(day);
    replay = after;
  }
  sources.assessor.close();
  return days;
}
function replayLines({ name }, days, { ledger }) {
  if (days.length === 0) return [`${name}: there are no inventories in ${sanitize(ledger, 400)}.`];
  const deleted3 = days.flatMap(({ at: at2, deleted: deleted4 }) => deleted4.map((each) => ({ ...each, at: at2 })));
  const notEvaluated2 = days.flatMap(
    (day) => day.notEvaluated.map(({ what, why: why2 }) => `Not evaluated: ${sanitize(what)}: ${sanitize(why2, 400)}`)
  );
  return [
    `${name}: what this policy would have done, if armed and with every notice delivered`,
    "",
    ...dayLines(days),
    "",
    `${pluralize(deleted3.length, "key")} would have been deleted${deleted3.length > 0 ? ":" : "."}`,
    ...deleted3.length > 0 ? deletionLines2(deleted3) : [],
    ...new Set(notEvaluated2)
  ];
}
function dayLines(days) {
  const columns = new import_table6.ColumnWriter(["DAY", "KEYS", "FINDINGS", "MARKED", "DELETED", "BLOCKED BY"]);
  return columns.lines(
    days.map(({ at: at2, keys: keys2, findings, marked, deleted: deleted3, blocked: blocked2 }) => {
      const guards = Object.entries(blocked2).map(([guard2, count2]) => `${guard2} ${count2}`);
      const counts = [keys2, findings, marked, deleted3.length].map(String);
      return [at2.slice(0, 10), ...counts, guards.join(", ") || "-"];
    })
  );
}
function deletionLines2(deleted3) {
  const head = ["DAY", "ID", "NAME", "FINGERPRINT", "RULES", "EVIDENCE"];
  const columns = new import_table6.ColumnWriter(head, { flexible: ["NAME", "EVIDENCE"] });
  return columns.lines(
    deleted3.map(({ at: at2, id, name, fingerprint: fingerprint2, rules: rules2, evidence }) => [
      at2.slice(0, 10),
      id,
      sanitize(name, 64) || "-",
      fingerprint2,
      rules2.join(", "),
      sanitize(evidence.join("; "), 120)
    ])
  );
}
var import_node_path16, import_table6;
var init_replay_policy = __esm({
  "src/cli/audit/replay-policy.ts"() {
    "use strict";
    import_node_path16 = require("node:path");
    init_context();
    init_inventory_history();
    init_replay();
    init_format();
    init_problem();
    init_exit_codes();
    init_output();
    import_table6 = require("./vendor/table.js");
    init_policy_options();
    init_prepare_command();
  }
});

// src/cli/lease/decode-lease.ts
var decode_lease_exports = {};
__export(decode_lease_exports, {
  decodeLease: () => decodeLease
});
async function decodeLease(name, options) {
  const now = Date.now();
  const lease = readName2(name, now);
  const verification = verify(name, options, now);
  if (options.json) {
    const { slug: slug2, repositoryId, runId, attempt: attempt6, expiresAt } = lease;
    const end = { expiresAt: formatIso(expiresAt), expired: expiresAt <= now };
    await print(
      json({ slug: slug2, repositoryId, runId, attempt: attempt6, ...end, signed: isSigned(lease), tag: verification.tag })
    );
  } else {
    const { ColumnWriter: ColumnWriter7 } = await Promise.resolve().then(() => __toESM(require("./vendor/table.js"), 1));
    const lines = new ColumnWriter7(["FIELD", "VALUE"]).lines(fieldRows(lease, verification, now));
    await print(lines.join("\n"));
  }
  if (verification.tag === "not-checked") {
    note("Anyone can make up such a name. Give --fingerprint to check that it belongs to a key.");
  }
  return verification.tag === "invalid" ? EXIT.failed : EXIT.clean;
}
function readName2(name, now) {
  const lease = parseLeaseName(name);
  if (!lease) {
    throw notALease(
      name,
      "a lease is called keylease-<repository>-<repository id>-<run>-<attempt>-<end>-<tag>, with numbers in base 36"
    );
  }
  if (lease.expiresAt > now + 2 * LONGEST_LEASE) {
    const left = formatDuration(lease.expiresAt - now);
    throw notALease(name, `it claims to end in ${left}, but a lease lasts 24 hours at most`);
  }
  return lease;
}
function verify(name, { fingerprint: fingerprint2 }, now) {
  if (fingerprint2 === void 0) return { tag: "not-checked", said: "not checked" };
  if (!isFingerprint(fingerprint2)) {
    throw new UsageError({
      what: "Invalid --fingerprint",
      why: `"${sanitize(fingerprint2, 60)}" is not a SHA256 fingerprint`,
      hint: "Give SHA256: and 43 characters, as `keylease keys list` prints it"
    });
  }
  const secret = process.env.KEYLEASE_LEASE_SECRET?.trim() || void 0;
  if (secret) addSecret(secret);
  const lease = verifyLease({ name, fingerprint: fingerprint2, secret, now });
  if (lease.kind === "lease") return { tag: "valid", said: "valid for this key" };
  return { tag: "invalid", said: `INVALID${lease.kind === "look-alike" ? `: ${lease.why}` : ""}` };
}
function fieldRows(lease, verification, now) {
  const { slug: slug2, repositoryId, runId, attempt: attempt6, expiresAt } = lease;
  const left = expiresAt - now;
  const end = left > 0 ? `in ${formatDuration(left)}` : `${formatDuration(-left)} ago`;
  return [
    ["repository", `${slug2} (id ${repositoryId})`],
    ["run", `${runId}, attempt ${attempt6}`],
    [left > 0 ? "expires" : "expired", `${formatTimestamp(expiresAt)}, ${end}`],
    ["tag", `${isSigned(lease) ? "signature" : "checksum"}, ${verification.said}`]
  ];
}
function notALease(name, why2) {
  return new Problem({
    what: `"${sanitize(name, 100)}" is not the name of a lease`,
    why: why2,
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
    init_exit_codes();
    init_known_secrets();
    init_output();
    init_usage_error();
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
init_exit_codes();
init_usage_error();
function commandError(error) {
  if (!(error instanceof CommanderError)) {
    return { problem: error, code: error instanceof UsageError ? EXIT.usage : EXIT.failed };
  }
  if (error.exitCode === 0) return { code: EXIT.clean };
  if (error.code === "commander.help") return { code: EXIT.usage };
  const [, why2 = error.message, suggestion2] = /^(?:error: )?(.*?)\.?(?:\s*\(Did you mean (.*)\?\))?$/s.exec(error.message) ?? [];
  const hint = suggestion2 ? `Did you mean ${suggestion2}? See keylease --help` : "See keylease --help";
  return { problem: new UsageError({ what: "Invalid command line", why: why2, hint }), code: EXIT.usage };
}

// src/cli/cli.ts
init_output();

// src/cli/program.ts
init_output_formats();
init_weakness();
init_exit_codes();
init_version();
var HELP_WIDTH = 100;
function program2() {
  const keylease = new Command("keylease").description("SSH keys on GPU clouds that live no longer than the job that needs them.").version(version).helpCommand(false).configureHelp({
    showGlobalOptions: false,
    helpWidth: Math.min(process.stdout.columns || HELP_WIDTH, HELP_WIDTH),
    minWidthToWrap: 20
    // Of a description. Narrower ones the terminal wraps.
  }).configureOutput({ outputError: () => {
  } }).addHelpText("after", `
${EXIT_CODES_HELP}`).exitOverride();
  addKeys(keylease);
  addInstances(keylease);
  addDoctor(keylease);
  addProfile(keylease);
  addInspect(keylease);
  addPolicy(keylease);
  addAudit(keylease);
  addLease(keylease);
  addHelp(keylease);
  return keylease;
}
function addKeys(keylease) {
  const keys2 = keylease.command("keys").description("List, add and remove the keys of an account.").helpCommand(false);
  example(onAccount(keys2.command("list")), "keylease keys list --provider pictor --json").description("List the keys of an account.").option("--json", "print one line of JSON per key instead of a table").action(ends(async (options) => (await Promise.resolve().then(() => (init_list_keys(), list_keys_exports))).listKeys(options)));
  example(
    onAccount(keys2.command("add")),
    "keylease keys add --provider pictor --name laptop ~/.ssh/id_ed25519.pub"
  ).description("Add a public key to an account, unless it is already there.").argument("<file>", "file with the public key, or - for standard input").requiredOption("--name <name>", "name of the key on the account").option("--json", "print the key as one line of JSON").action(ends(async (file, options) => (await Promise.resolve().then(() => (init_add_key(), add_key_exports))).addKey(file, options)));
  example(onAccount(keys2.command("remove")), "keylease keys remove --provider pictor 4711").description("Remove keys from an account and check that they are gone.").argument("<key...>", "ids or SHA256 fingerprints").option("--yes", "do not ask for confirmation").option("--in-use", "with --yes: remove even keys that are, or may be, on machines").option("--json", "print one line of JSON per key").action(
    ends(async (names, options) => (await Promise.resolve().then(() => (init_remove_keys(), remove_keys_exports))).removeKeys(names, options))
  );
}
function addInstances(keylease) {
  const instances = keylease.command("instances").description("List the instances of an account.").helpCommand(false);
  example(onAccount(instances.command("list")), "keylease instances list --provider pictor --json").description("List the instances of an account, their addresses, and the keys on them.").option("--json", "print one line of JSON per instance instead of a table").action(ends(async (options) => (await Promise.resolve().then(() => (init_list_instances(), list_instances_exports))).listInstances(options)));
}
function addDoctor(keylease) {
  example(onAccount(keylease.command("doctor")), "keylease doctor --provider pictor").description("Test a profile on an account: list, add a throwaway key, find it, remove it.").option("--read-only", "only list the keys, change nothing").action(ends(async (options) => (await Promise.resolve().then(() => (init_doctor(), doctor_exports))).examine(options)));
}
function addProfile(keylease) {
  const profile = keylease.command("profile").description("Show the built-in profiles, or draft one of your own.").helpCommand(false);
  example(profile.command("show"), "keylease profile show pictor > mine.json").description("List the built-in profiles, or print one as JSON.").argument("[id]", "id of a built-in profile").action(ends(async (id) => (await Promise.resolve().then(() => (init_show_profile(), show_profile_exports))).showProfile(id)));
  example(profile.command("from-openapi"), "keylease profile from-openapi openapi.yaml > mine.json").description("Draft a profile from a saved OpenAPI 3 or Swagger 2 document (JSON or YAML).").argument("<file>", "the document").option("--id <id>", "id of the profile (default: made from the title of the document)").option("--path <path>", "path that lists SSH keys, if several look like it").action(
    ends(async (file, options) => (await Promise.resolve().then(() => (init_from_openapi(), from_openapi_exports))).fromOpenApi(file, options))
  );
}
function addInspect(keylease) {
  example(keylease.command("inspect"), "keylease inspect ~/.ssh/authorized_keys").description("Identify the SSH keys in files and report their flaws.").argument("[file...]", "authorized_keys, public or private keys; - or none for standard input").option("--blocklist <file>", "list of compromised keys in badkeys format").option("--json", "print one line of JSON per key instead of a table").addOption(failOn()).addHelpText("after", `
${EXIT_CODES_HELP}

Checks and blocklists: docs/keys.md`).action(ends(async (files2, options) => (await Promise.resolve().then(() => (init_inspect(), inspect_exports))).inspect(files2, options)));
}
function addPolicy(keylease) {
  const policy = keylease.command("policy").description("Draft and check the policy of an audit.").helpCommand(false);
  example(onAccount(policy.command("init")), "keylease policy init --provider pictor > keylease.yaml").description("Draft a policy that only reports, with each key of an account as a comment.").option("--name <name>", "name of the account in the policy (default: the provider)").option("--accept", "recognize keys whose owner can be guessed, without proof").action(ends(async (options) => (await Promise.resolve().then(() => (init_init_policy(), init_policy_exports))).initPolicy(options)));
  example(policy.command("check"), "keylease policy check keylease.yaml").description("Say what a policy does, what in it has no effect, and what arming it would do.").argument("<file>", "the policy, a YAML file or its s3:// address").option("--online", "list the accounts, and say which keys an armed run would delete").option("--account <name>", "only this account of the policy").action(
    ends(async (file, options) => (await Promise.resolve().then(() => (init_check_policy(), check_policy_exports))).checkPolicy(file, options))
  );
  example(policy.command("schema"), "keylease policy schema > policy.schema.json").description("Print the JSON Schema of policies, for editors.").action(ends(async () => (await Promise.resolve().then(() => (init_show_schema(), show_schema_exports))).showSchema()));
}
function addAudit(keylease) {
  example(underPolicy(keylease.command("audit")), "keylease audit --policy keylease.yaml --out reports").description("Review all keys of your accounts, and delete what an armed policy selects.").option("--out <dir>", "directory for a copy of each report; a copy notifies nobody").addOption(format()).addOption(acceptCount2()).addOption(failOn()).addHelpText(
    "after",
    `
${formatsHelp()}

${EXIT_CODES_HELP}

How to write a policy: docs/policy.md
What blocks deletions: docs/audit.md`
  ).action(ends(async (options) => (await Promise.resolve().then(() => (init_audit_accounts(), audit_accounts_exports))).auditAccounts(options)));
  example(underPolicy(keylease.command("explain")), "keylease explain --policy keylease.yaml 4711").description("Explain why each rule and guard does or does not apply to a key. Changes nothing.").argument("<key>", "id or SHA256 fingerprint").option("--json", "print one line of JSON per key that matches").action(ends(async (key2, options) => (await Promise.resolve().then(() => (init_explain_key(), explain_key_exports))).explainKey(key2, options)));
  example(keylease.command("restore"), "keylease restore --policy keylease.yaml SHA256:...").description("Restore a key that an audit deleted, under its old name.").argument("<fingerprint>", "SHA256 fingerprint of the key").option("--report <file>", "JSON of the report of the run that deleted it (default: search the ledger)").option("--policy <file>", "policy with the token and the ledger of the account, a file or s3:// address").option("--account <name>", "account, if the policy has several").option("--id <id>", "id that it had, if a key and a certificate of it were deleted").option("--json", "print the key as one line of JSON").addHelpText(
    "after",
    "\nThe API key of the account is read as the policy says. Without --policy, it is\nread from KEYLEASE_API_TOKEN, and sent to a built-in provider at its own address."
  ).action(
    ends(async (key2, options) => (await Promise.resolve().then(() => (init_restore_key(), restore_key_exports))).restoreDeletedKey(key2, options))
  );
  example(underPolicy(keylease.command("replay")), "keylease replay --policy stricter.yaml").description("Show what a policy would have done over the last weeks, had it been armed.").option(
    "--ledger <location>",
    "directory or s3:// address of the ledger (default: the one in the policy)"
  ).option("--json", "print one line of JSON per account").action(ends(async (options) => (await Promise.resolve().then(() => (init_replay_policy(), replay_policy_exports))).replayPolicy(options)));
}
function addLease(keylease) {
  const lease = keylease.command("lease").description("Decode the names of leased keys.").helpCommand(false);
  example(lease.command("decode"), "keylease lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn").description("Decode the name of a leased key.").argument("<name>", "name of the key").option(
    "--fingerprint <fingerprint>",
    "SHA256 fingerprint of the key, to check that the name belongs to it"
  ).option("--json", "print one line of JSON").addHelpText(
    "after",
    "\nAnyone can make up such a name. With --fingerprint, its tag is checked\ntoo, against the lease secret in KEYLEASE_LEASE_SECRET if that is set."
  ).action(
    ends(async (name, options) => (await Promise.resolve().then(() => (init_decode_lease(), decode_lease_exports))).decodeLease(name, options))
  );
}
function addHelp(keylease) {
  example(keylease.command("help"), "keylease help keys remove").description("Show how to call a command.").argument("[command...]", "words of the command").action((words) => findCommand(keylease, words).outputHelp());
}
function findCommand(keylease, words) {
  return words.reduce((group, word) => {
    const found2 = group.commands.find((each) => each.name() === word);
    return found2 ?? group.error(`unknown command '${word}'`);
  }, keylease);
}
function failOn() {
  return new Option("--fail-on <severity>", "lowest severity that makes the exit code 4").choices(SEVERITIES).default("high");
}
function format() {
  return new Option("--format <format>", "print the results in a format instead of a summary").choices(
    Object.keys(OUTPUT_FORMATS)
  );
}
function formatsHelp() {
  const lines = Object.entries(OUTPUT_FORMATS).map(
    ([name, { description }]) => `  ${name.padEnd(8)}  ${description}`
  );
  return ["Formats:", ...lines].join("\n");
}
function acceptCount2() {
  return new Option(
    "--accept-count <number>",
    "confirm that the account has exactly this many keys, where the guard inventory-shrank asks for it"
  ).argParser((text2) => {
    if (/^\d{1,9}$/.test(text2)) return Number(text2);
    throw new InvalidArgumentError("It is not a number of keys.");
  });
}
function underPolicy(command) {
  return command.requiredOption("--policy <file>", "the policy, a YAML file or its s3:// address").option("--account <name>", "only this account of the policy");
}
function onAccount(command) {
  return command.option("--provider <id>", "built-in profile; `keylease profile show` lists them").option("--profile <file>", "profile of your own, instead of a built-in one").addOption(
    new Option("--var <name=value>", "value that the profile asks for; repeatable").argParser(collect3)
  ).option("--api-url <url>", "address of the API, instead of the one in the profile").addHelpText("after", "\nThe API key of the account is read from KEYLEASE_API_TOKEN.");
}
function example(command, line2) {
  return command.addHelpText("after", `
Example:
  ${line2}`);
}
function ends(run2) {
  return async (...words) => {
    process.exitCode = await run2(...words);
  };
}
function collect3(value, before = []) {
  return [...before, value];
}

// src/cli/cli.ts
run().catch((error) => {
  const { code, problem } = commandError(error);
  if (problem !== void 0) printError(problem);
  process.exitCode = code;
});
async function run() {
  await program2().parseAsync();
  endOutput();
}
