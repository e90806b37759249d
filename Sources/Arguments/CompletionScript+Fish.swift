extension CompletionScript {
  var fish: String {
    """
    # Completion of \(program) for fish.

    function _\(function)_at
      set -l place \(quoted(program))
      set -l given 0
      set -l ended 0
      set -l skip 0
      set -l typed (commandline -opc)
      set -e typed[1]
      for word in $typed
        if test $skip -eq 1
          set skip 0
          continue
        end
        if test $ended -eq 1
          set given (math $given + 1)
          continue
        end
        if test "$word" = --
          set ended 1
          continue
        end
        switch "$place $word"
    \(fishValueOptions)
    \(fishSteps)
          case '*'
            string match -qr -- '^-.' "$word"; or set given (math $given + 1)
        end
      end
      test "$place" = "$argv[1]"; or return 1
      test (count $argv) -lt 2; or test "$given" = "$argv[2]"
    end

    function _\(function)_ask
      set -l program (commandline -opc)[1]
      set -l word (string replace -r -- '^--[^=]*=' '' (commandline -ct))
      $program ---complete $argv[1] "$word" 2>/dev/null
    end

    complete -c \(quoted(program)) -f
    \(fishRules.joined(separator: "\n"))

    """
  }

  private var fishValueOptions: String {
    places.flatMap { place in
      place.shownOptions(hidden: false).filter { !$0.isFlag }.map { option in
        let names = spellings(option).map { fishQuoted("\(label(place)) \($0)") }
        return "      case \(names.joined(separator: " "))\n        set skip 1"
      }
    }.joined(separator: "\n")
  }

  private var fishSteps: String {
    steps.map { step in
      let names = step.words.map { fishQuoted("\(step.from) \($0)") }
      let place = fishQuoted(step.to)
      return """
              case \(names.joined(separator: " "))
                if test $given -eq 0
                  set place \(place)
                else
                  set given (math $given + 1)
                end
        """
    }.joined(separator: "\n")
  }

  private var fishRules: [String] {
    let options = places.flatMap { place in
      place.shownOptions(hidden: false).map { rule(for: $0, at: place) }
    }
    let arguments = slots.compactMap { slot in
      fishOffer(slot.argument.allowed, slot.argument.completion).map { offer in
        // An option's `-x` and `-r` say that a value follows, which only an option has.
        let how = offer.split(separator: " ", maxSplits: 1).dropFirst().joined()
        return "\(start(label(slot.place), slot.count)) \(how)"
      }
    }
    let names = choices.flatMap { choice in
      choice.names.map { name, text in
        "\(start(choice.place, 0)) -a \(fishQuoted(name)) -d \(fishQuoted(description(text)))"
      }
    }
    return options + arguments + names
  }

  private func rule(for option: Option, at place: Place) -> String {
    var parts = [start(label(place)), "-l \(option.name)"]
    if let short = option.short { parts.append("-s \(short)") }
    if !option.isFlag { parts.append(fishOffer(option.allowed, option.completion) ?? "-x") }
    parts.append("-d \(fishQuoted(description(words[place.key(of: option)])))")
    return parts.joined(separator: " ")
  }

  private func start(_ place: String, _ given: Int? = nil) -> String {
    let count = given.map { " \($0)" } ?? ""
    return "complete -c \(quoted(program)) -n \"_\(function)_at \(place)\(count)\""
  }

  private func fishOffer(_ allowed: [String], _ completion: ValueCompletion) -> String? {
    if !allowed.isEmpty { return "-x -a \(fishQuoted(allowed.joined(separator: " ")))" }
    switch completion {
    case .none: return nil
    case .files: return "-r -F"
    case .directories: return "-x -a '(__fish_complete_directories (commandline -ct))'"
    case .dynamic(let kind): return "-x -a '(_\(function)_ask \(kind))'"
    }
  }

  /// A word in single quotes as fish reads it, where a backslash before a quote or itself counts.
  private func fishQuoted(_ word: String) -> String {
    "'" + word.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
