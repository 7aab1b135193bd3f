package main

import (
	"encoding/base64"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// checkpoint is what a signed note of a log commits to.
type checkpoint struct {
	size int64
	root tlog.Hash
}

// openCheckpoint reads a note that the key has signed.
func openCheckpoint(message []byte, key note.Verifier) (checkpoint, error) {
	signed, err := note.Open(message, note.VerifierList(key))
	if err != nil {
		return checkpoint{}, bad("the checkpoint is not to be trusted: %v", err)
	}
	lines := strings.Split(signed.Text, "\n")
	if len(lines) < 4 || lines[0] != key.Name() {
		return checkpoint{}, bad("the checkpoint is not of %s", key.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return checkpoint{}, bad("the checkpoint has no size")
	}
	root, err := hash(lines[2])
	if err != nil {
		return checkpoint{}, err
	}
	return checkpoint{size, root}, nil
}

func hash(text string) (tlog.Hash, error) {
	var h tlog.Hash
	bytes, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || len(bytes) != tlog.HashSize {
		return h, bad("no hash: %q", text)
	}
	copy(h[:], bytes)
	return h, nil
}
