// Second verifier of Amanah's log, written from the standards (RFC 6962, C2SP) on Go's own libraries of
// transparency logs, so that no mistake of ours can hide in both. It reads no line of the Java one.
//
//	verify log DIRECTORY VKEY [EARLIER-CHECKPOINT]
//	verify proof FILE.tlog-proof LEAF VKEY
//	verify evidence FILE.zip VKEY
//
// Exit code: 0 whole, 1 tampered, 2 incomplete, 3 unreachable, 64 not understood.
package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

type verdict int

const (
	whole       verdict = 0
	tampered    verdict = 1
	incomplete  verdict = 2
	unreachable verdict = 3
	usage       verdict = 64
)

// finding is why a check did not end well.
type finding struct {
	verdict verdict
	text    string
}

func (f finding) Error() string { return f.text }

func bad(format string, args ...interface{}) error {
	return finding{tampered, fmt.Sprintf(format, args...)}
}

func main() {
	said, err := run(os.Args[1:])
	if err == nil {
		fmt.Println("whole:", said)
		return
	}
	f, known := err.(finding)
	if !known {
		f = finding{unreachable, err.Error()}
	}
	fmt.Println(f.text)
	os.Exit(int(f.verdict))
}

func run(args []string) (string, error) {
	switch {
	case len(args) >= 3 && len(args) <= 4 && args[0] == "log":
		key, err := verifier(args[2])
		if err != nil {
			return "", err
		}
		return checkLog(args[1], key, append(args[3:], "")[0])
	case len(args) == 4 && args[0] == "proof":
		key, err := verifier(args[3])
		if err != nil {
			return "", err
		}
		return checkProofFile(args[1], args[2], key)
	case len(args) == 3 && args[0] == "evidence":
		key, err := verifier(args[2])
		if err != nil {
			return "", err
		}
		return checkEvidence(args[1], key)
	}
	return "", finding{usage, "verify log|proof|evidence …"}
}

func verifier(text string) (note.Verifier, error) {
	key, err := note.NewVerifier(strings.TrimSpace(text))
	if err != nil {
		return nil, finding{usage, "no key: " + err.Error()}
	}
	return key, nil
}
