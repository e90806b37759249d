extension CompletionScript {
  var zsh: String {
    """
    #compdef \(program)

    \(function)_ask() {
      local -a found
      found=("${(@f)$("$program" ---complete "$1" "$PREFIX" 2>/dev/null)}")
      found=("${(@)found:#}")
      (( $#found )) && compadd -- "${found[@]}"
    }

    \(function)() {
      local program=$words[1] place=\(quoted(program)) prev='' word
      local -i given=0 ended=0 i
      local -a list
      for (( i = 2; i < CURRENT; i++ )); do
        word=$words[i]
        if [[ -n $prev ]]; then prev=''; continue; fi
        if (( ended )); then (( given++ )); continue; fi
        if [[ $word == -- ]]; then ended=1; continue; fi
        case "$place $word" in
    \(zshValueOptions)
    \(zshSteps)
          (*) [[ $word == -?* ]] || (( given++ )) ;;
        esac
      done
      if [[ -z $prev && $words[CURRENT] == --*=* ]] && (( ! ended )); then
        prev=${words[CURRENT]%%=*}
        compset -P "$prev="
      fi
      if [[ -n $prev ]]; then
        case "$place $prev" in
    \(zshValues)
        esac
        return
      fi
      if [[ $words[CURRENT] == -* ]] && (( ! ended )); then
        case $place in
    \(zshOptions)
        esac
        return
      fi
      case "$place $given" in
    \(zshWords)
      esac
    }

    if [[ $funcstack[1] == \(quoted(function)) ]]; then
      \(function) "$@"
    else
      compdef \(function) \(quoted(program))
    fi

    """
  }

  private var zshValueOptions: String {
    branches(
      places.flatMap { place in
        place.shownOptions(hidden: false).filter { !$0.isFlag }.map { option in
          (patterns(place, option), "prev=$word")
        }
      }, indent: 6)
  }

  private var zshSteps: String {
    branches(
      steps.map { step in
        let patterns = step.words.map { quoted("\(step.from) \($0)") }.joined(separator: "|")
        return (patterns, "if (( given )); then (( given++ )); else place=\(quoted(step.to)); fi")
      }, indent: 6)
  }

  private var zshValues: String {
    branches(
      places.flatMap { place in
        place.shownOptions(hidden: false).compactMap { option in
          zshOffer(option.allowed, option.completion).map { (patterns(place, option), $0) }
        }
      }, indent: 6)
  }

  private var zshOptions: String {
    branches(
      places.map { place in
        let list = place.shownOptions(hidden: false).flatMap { option in
          spellings(option).map { described($0, words[place.key(of: option)]) }
        }
        return (
          quoted(label(place)), "list=(\(list.joined(separator: " "))); \(zshDescribe("-o "))"
        )
      }, indent: 6)
  }

  private var zshWords: String {
    let arguments = slots.compactMap { slot in
      zshOffer(slot.argument.allowed, slot.argument.completion).map { offer in
        let place = label(slot.place)
        return (slot.count.map { quoted("\(place) \($0)") } ?? quoted("\(place) ") + "*", offer)
      }
    }
    let names = choices.map { choice in
      let list = choice.names.map { described($0.name, $0.text) }.joined(separator: " ")
      return (quoted("\(choice.place) 0"), "list=(\(list)); \(zshDescribe(""))")
    }
    return branches(arguments + names, indent: 4)
  }

  private func zshDescribe(_ flag: String) -> String { "_describe \(flag)'' list" }

  private func patterns(_ place: Place, _ option: Option) -> String {
    spellings(option).map { quoted("\(label(place)) \($0)") }.joined(separator: "|")
  }

  /// A candidate with its description, between which zsh wants a colon.
  private func described(_ name: String, _ text: String) -> String {
    let plain = description(text).map { $0 == ":" ? #"\:"# : String($0) }.joined()
    return quoted("\(name):\(plain)")
  }

  private func zshOffer(_ allowed: [String], _ completion: ValueCompletion) -> String? {
    if !allowed.isEmpty { return "compadd -- \(allowed.map(quoted).joined(separator: " "))" }
    switch completion {
    case .none: return nil
    case .files: return "_files"
    case .directories: return "_files -/"
    case .dynamic(let kind): return "\(function)_ask \(quoted(kind))"
    }
  }

  private func branches(_ cases: [(String, String)], indent: Int) -> String {
    let gap = String(repeating: " ", count: indent)
    return cases.map { "\(gap)(\($0)) \($1) ;;" }.joined(separator: "\n")
  }
}
