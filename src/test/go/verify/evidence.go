package main

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type archive map[string]*zip.File

func (a archive) read(name string) ([]byte, error) {
	file, there := a[name]
	if !there {
		return nil, finding{incomplete, name + " is not in the file"}
	}
	content, err := file.Open()
	if err != nil {
		return nil, bad("%s: %v", name, err)
	}
	defer content.Close()
	bytes, err := io.ReadAll(content)
	if err != nil {
		return nil, bad("%s: %v", name, err)
	}
	return bytes, nil
}

func (a archive) list(name string, into interface{}) error {
	text, err := a.read(name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return bad("%s: %v", name, err)
	}
	return nil
}

// checkEvidence checks each leaf of a declaration by its proof, and each document by its fingerprint.
func checkEvidence(file string, key note.Verifier) (string, error) {
	opened, err := zip.OpenReader(file)
	if err != nil {
		return "", err
	}
	defer opened.Close()
	files := archive{}
	for _, one := range opened.File {
		files[one.Name] = one
	}
	entries, err := checkEntries(files, key)
	if err != nil {
		return "", err
	}
	documents, err := checkDocuments(files)
	return fmt.Sprintf("%d entries and %d documents", entries, documents), err
}

func checkEntries(files archive, key note.Verifier) (int, error) {
	var timeline []struct {
		Leaf string `json:"leaf"`
	}
	if err := files.list("timeline.json", &timeline); err != nil {
		return 0, err
	}
	known := streams{}
	for i, told := range timeline {
		name := fmt.Sprintf("journal/%06d", i+1)
		leaf, err := files.read(name + ".json")
		if err != nil {
			return 0, err
		}
		own := tlog.RecordHash(leaf)
		if hex.EncodeToString(own[:]) != told.Leaf {
			return 0, bad("entry %d of the history has another fingerprint than its leaf", i+1)
		}
		if err := known.next(int64(i+1), leaf); err != nil {
			return 0, err
		}
		proof, err := files.read(name + ".tlog-proof")
		if err != nil {
			return 0, err
		}
		if _, err := checkProof(string(proof), leaf, key); err != nil {
			return 0, err
		}
	}
	if _, more := files[fmt.Sprintf("journal/%06d.json", len(timeline)+1)]; more || len(known) != 1 {
		return 0, bad("the leaves are of another number or declaration than the history")
	}
	return len(timeline), nil
}

func checkDocuments(files archive) (int, error) {
	var documents []struct{ ID, Name, Sha256 string }
	if err := files.list("documents.json", &documents); err != nil {
		return 0, err
	}
	for _, document := range documents {
		name := "documents/" + document.ID + "-" + document.Name
		content, err := files.read(name)
		if err != nil {
			return 0, err
		}
		own := sha256.Sum256(content)
		if hex.EncodeToString(own[:]) != document.Sha256 {
			return 0, bad("%s is not the document that was filed", name)
		}
	}
	return len(documents), nil
}
