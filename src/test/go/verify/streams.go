package main

import (
	"encoding/base64"
	"encoding/json"

	"golang.org/x/mod/sumdb/tlog"
)

// streams holds the last entry of each stream: the entries are numbered from 1 without a gap, and each
// names the hash of the one before.
type streams map[string]head

type head struct {
	seq  int64
	hash string
}

func (s streams) next(index int64, leaf []byte) error {
	var entry struct {
		Stream string `json:"stream"`
		Seq    int64  `json:"seq"`
		Prev   string `json:"prev"`
	}
	if err := json.Unmarshal(leaf, &entry); err != nil {
		return bad("leaf %d is no entry: %v", index, err)
	}
	before := s[entry.Stream]
	if entry.Seq != before.seq+1 {
		return bad("leaf %d is entry %d of stream %s, and entry %d was due", index, entry.Seq, entry.Stream, before.seq+1)
	}
	if entry.Prev != before.hash {
		return bad("leaf %d does not name the entry before it in stream %s", index, entry.Stream)
	}
	own := tlog.RecordHash(leaf)
	s[entry.Stream] = head{entry.Seq, base64.StdEncoding.EncodeToString(own[:])}
	return nil
}
