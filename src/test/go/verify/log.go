package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8
const tileWidth = 1 << tileHeight

// stored holds the hashes of a tree as the library numbers them.
type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(s)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		found[i] = s[index]
	}
	return found, nil
}

// checkLog computes every hash of a log anew from its leaves.
func checkLog(directory string, key note.Verifier, earlier string) (string, error) {
	if info, err := os.Stat(directory); err != nil || !info.IsDir() {
		return "", finding{unreachable, "there is no directory " + directory}
	}
	message, err := read(directory, "checkpoint")
	if err != nil {
		return "", err
	}
	signed, err := openCheckpoint(message, key)
	if err != nil {
		return "", err
	}
	hashes, known, err := readLeaves(directory, signed.size)
	if err != nil {
		return "", err
	}
	if err := compareTiles(directory, signed.size, hashes); err != nil {
		return "", err
	}
	root, err := tlog.TreeHash(signed.size, hashes)
	if err != nil || root != signed.root {
		return "", bad("leaves and tiles fit each other, and not the signed root")
	}
	if earlier != "" {
		err = compareEarlier(earlier, key, signed.size, hashes)
	}
	return fmt.Sprintf("%d leaves of %d streams", signed.size, known), err
}

func readLeaves(directory string, size int64) (stored, int, error) {
	var hashes stored
	known := streams{}
	for index := int64(0); index < size; {
		bundle, err := read(directory, path("entries", index/tileWidth, width(size, index/tileWidth)))
		if err != nil {
			return nil, 0, err
		}
		leaves, err := split(bundle)
		if err != nil || int64(len(leaves)) != width(size, index/tileWidth) {
			return nil, 0, bad("the leaves from %d on are not as many as were signed", index)
		}
		for _, leaf := range leaves {
			if err := known.next(index, leaf); err != nil {
				return nil, 0, err
			}
			more, err := tlog.StoredHashes(index, leaf, hashes)
			if err != nil {
				return nil, 0, err
			}
			hashes = append(hashes, more...)
			index++
		}
	}
	return hashes, len(known), nil
}

// compareTiles holds every tile of the directory against the one that the leaves give.
func compareTiles(directory string, size int64, hashes stored) error {
	for level := 0; size>>(tileHeight*level) > 0; level++ {
		count := size >> (tileHeight * level)
		for n := int64(0); n*tileWidth < count; n++ {
			tile := tlog.Tile{H: tileHeight, L: level, N: n, W: int(width(count, n))}
			expected, err := tlog.ReadTileData(tile, hashes)
			if err != nil {
				return err
			}
			name := path(fmt.Sprint(level), n, width(count, n))
			there, err := read(directory, name)
			if err != nil {
				return err
			}
			if !bytes.Equal(there, expected) {
				return bad("%s is not what the leaves give", name)
			}
		}
	}
	return nil
}

func compareEarlier(file string, key note.Verifier, size int64, hashes stored) error {
	message, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, err := openCheckpoint(message, key)
	if err != nil {
		return err
	}
	if before.size > size {
		return bad("the log has %d leaves, and had %d before", size, before.size)
	}
	root, err := tlog.TreeHash(before.size, hashes)
	if err != nil || root != before.root {
		return bad("the first %d leaves are not those of the earlier checkpoint", before.size)
	}
	return nil
}

// split takes a bundle apart: each leaf behind its length in two bytes, big-endian.
func split(bundle []byte) ([][]byte, error) {
	var leaves [][]byte
	for len(bundle) > 0 {
		if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
			return nil, bad("the bundle ends within a leaf")
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		leaves = append(leaves, bundle[2:end])
		bundle = bundle[end:]
	}
	return leaves, nil
}

func width(count, n int64) int64 {
	if rest := count - n*tileWidth; rest < tileWidth {
		return rest
	}
	return tileWidth
}

// path is where a tile lies (C2SP tlog-tiles).
func path(level string, n, width int64) string {
	name := fmt.Sprintf("%03d", n%1000)
	for n /= 1000; n > 0; n /= 1000 {
		name = fmt.Sprintf("x%03d/%s", n%1000, name)
	}
	if width < tileWidth {
		name += fmt.Sprintf(".p/%d", width)
	}
	return "tile/" + level + "/" + name
}

func read(directory, name string) ([]byte, error) {
	bytes, err := os.ReadFile(filepath.Join(directory, name))
	if err != nil {
		return nil, finding{incomplete, name + " cannot be read"}
	}
	return bytes, nil
}
