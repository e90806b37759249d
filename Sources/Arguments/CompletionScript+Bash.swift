extension CompletionScript {
  var bash: String {
    """
    # Completion of \(program) for bash.

    \(function)_offer() {
      local line begun="$cur"
      case "$cur" in
        [\\"\\']*) begun="${cur:1}" ;;
        *) exec < <(sed 's/[][ "$&()*;<>?\\\\`{|}~'"'"']/\\\\&/g') ;;
      esac
      while IFS= read -r line; do
        [[ "$line" == "$begun"* ]] && COMPREPLY+=("$line")
      done
    }

    \(function)_files() {
      local line
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$cur")
    }

    \(function)() {
      local program="$1" cur="$2" place=\(quoted(program)) given=0 ended=0 prev='' word i
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        if [[ "$word" == '=' ]]; then continue; fi
        if [[ -n "$prev" ]]; then prev=''; continue; fi
        if ((ended)); then given=$((given + 1)); continue; fi
        if [[ "$word" == '--' ]]; then ended=1; continue; fi
        case "$place $word" in
    \(bashValueOptions)
    \(bashSteps)
          *) [[ "$word" == -?* ]] || given=$((given + 1)) ;;
        esac
      done
      if [[ "$cur" == '=' ]]; then cur=''; fi
      if [[ -n "$prev" ]]; then
        case "$place $prev" in
    \(bashValues)
        esac
        return
      fi
      if [[ "$cur" == -* ]] && ((!ended)); then
        case "$place" in
    \(bashOptions)
        esac
        return
      fi
      case "$place $given" in
    \(bashWords)
      esac
    }

    complete -F \(function) \(quoted(program))

    """
  }

  /// Branches that remember an option whose value is the next word.
  private var bashValueOptions: String {
    branches(
      places.flatMap { place in
        place.shownOptions(hidden: false).filter { !$0.isFlag }.map { option in
          (patterns(place, option), "prev=\"$word\"")
        }
      }, indent: 6)
  }

  private var bashSteps: String {
    branches(
      steps.map { step in
        let patterns = step.words.map { quoted("\(step.from) \($0)") }.joined(separator: "|")
        return (patterns, "((given)) && given=$((given + 1)) || place=\(quoted(step.to))")
      }, indent: 6)
  }

  private var bashValues: String {
    branches(
      places.flatMap { place in
        place.shownOptions(hidden: false).compactMap { option in
          bashOffer(option.allowed, option.completion).map { (patterns(place, option), $0) }
        }
      }, indent: 6)
  }

  private var bashOptions: String {
    branches(
      places.map { place in
        let names = place.shownOptions(hidden: false).flatMap(spellings)
        return (quoted(label(place)), bashList(names))
      }, indent: 6)
  }

  private var bashWords: String {
    let arguments = slots.compactMap { slot in
      bashOffer(slot.argument.allowed, slot.argument.completion).map { offer in
        let place = label(slot.place)
        return (slot.count.map { quoted("\(place) \($0)") } ?? quoted("\(place) ") + "*", offer)
      }
    }
    let names = choices.map { choice in
      (quoted("\(choice.place) 0"), bashList(choice.names.map(\.name)))
    }
    return branches(arguments + names, indent: 4)
  }

  private func patterns(_ place: Place, _ option: Option) -> String {
    spellings(option).map { quoted("\(label(place)) \($0)") }.joined(separator: "|")
  }

  private func bashOffer(_ allowed: [String], _ completion: ValueCompletion) -> String? {
    if !allowed.isEmpty { return bashList(allowed) }
    switch completion {
    case .none: return nil
    case .files: return "\(function)_files -f"
    case .directories: return "\(function)_files -d"
    case .dynamic(let kind):
      let call = "\"$program\" ---complete \(quoted(kind)) \"$cur\" 2>/dev/null"
      return "\(function)_offer < <(\(call))"
    }
  }

  private func bashList(_ names: [String]) -> String {
    let list = names.map(quoted).joined(separator: " ")
    return "\(function)_offer < <(printf '%s\\n' \(list))"
  }

  /// The branches of a `case`; bash demands no branch, so that none is fine.
  private func branches(_ cases: [(String, String)], indent: Int) -> String {
    let gap = String(repeating: " ", count: indent)
    return cases.map { "\(gap)\($0)) \($1) ;;" }.joined(separator: "\n")
  }
}
