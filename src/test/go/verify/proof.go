package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func checkProofFile(proof, leaf string, key note.Verifier) (string, error) {
	text, err := os.ReadFile(proof)
	if err != nil {
		return "", err
	}
	bytes, err := os.ReadFile(leaf)
	if err != nil {
		return "", err
	}
	index, err := checkProof(string(text), bytes, key)
	return fmt.Sprintf("leaf %d", index), err
}

// checkProof reads a C2SP tlog-proof and follows its path from the leaf to the signed root.
func checkProof(text string, leaf []byte, key note.Verifier) (int64, error) {
	parts := strings.SplitN(text, "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if len(parts) != 2 || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
		return 0, bad("no proof of a log")
	}
	number := strings.TrimPrefix(lines[1], "index ")
	index, err := strconv.ParseInt(number, 10, 64)
	if err != nil || strconv.FormatInt(index, 10) != number {
		return 0, bad("no index: %q", number)
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		step, err := hash(line)
		if err != nil {
			return 0, err
		}
		path = append(path, step)
	}
	signed, err := openCheckpoint([]byte(parts[1]), key)
	if err != nil {
		return 0, err
	}
	if index < 0 || index >= signed.size {
		return 0, bad("the tree has no leaf %d", index)
	}
	if err := tlog.CheckRecord(path, signed.size, signed.root, index, tlog.RecordHash(leaf)); err != nil {
		return 0, bad("the path does not lead from this leaf to the root")
	}
	return index, nil
}
