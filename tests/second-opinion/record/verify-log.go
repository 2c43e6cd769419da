// Verifies a log written by Rochdale with the Go authors' own packages: another implementation's opinion.
//
//	verify-log FOLDER VKEY
//
// FOLDER holds checkpoint.<size> files, tiles, and proofs.txt with lines
// "inclusion INDEX SIZE HASH..." and "consistency FROM TO HASH...". Prints what it checked, then a note
// that it signed itself, after its verifier key, for Rochdale to open.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error, what string) {
	if err != nil {
		log.Fatalf("%s: %v", what, err)
	}
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	must(err, text)
	return n
}

func read(folder, path string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, path))
	must(err, path)
	return data
}

// path is Go's own tile path without its height, as C2SP writes it.
func path(t tlog.Tile) string {
	return strings.Replace(t.Path(), "tile/8/", "tile/", 1)
}

func checkpoints(folder, vkey string) map[int64]tlog.Hash {
	verifier, err := note.NewVerifier(vkey)
	must(err, vkey)
	names, err := filepath.Glob(filepath.Join(folder, "checkpoint.*"))
	must(err, folder)
	roots := map[int64]tlog.Hash{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		must(err, name)
		opened, err := note.Open(data, note.VerifierList(verifier))
		must(err, name)
		lines := strings.Split(opened.Text, "\n")
		if len(lines) != 4 || lines[0] != verifier.Name() || !strings.HasSuffix(name, "."+lines[1]) {
			log.Fatalf("%s: not a checkpoint", name)
		}
		root, err := tlog.ParseHash(lines[2])
		must(err, name)
		roots[number(lines[1])] = root
	}
	return roots
}

func entries(folder string, size int64) [][]byte {
	var all [][]byte
	for n := int64(0); n*256 < size; n++ {
		tile := tlog.Tile{H: 8, L: 0, N: n, W: 256}
		if size-n*256 < 256 {
			tile.W = int(size - n*256)
		}
		data := read(folder, strings.Replace(path(tile), "tile/0/", "tile/entries/", 1))
		for len(data) > 0 {
			length := int(binary.BigEndian.Uint16(data))
			all = append(all, data[2:2+length])
			data = data[2+length:]
		}
	}
	if int64(len(all)) != size {
		log.Fatalf("%d entries, not %d", len(all), size)
	}
	return all
}

func hashes(texts []string) []tlog.Hash {
	var all []tlog.Hash
	for _, text := range texts {
		hash, err := tlog.ParseHash(text)
		must(err, text)
		all = append(all, hash)
	}
	return all
}

// widest keeps the last of each tile's growing widths: what a log of this size must have.
func widest(tiles []tlog.Tile) []tlog.Tile {
	var kept []tlog.Tile
	for at, tile := range tiles {
		if at+1 < len(tiles) && tiles[at+1].L == tile.L && tiles[at+1].N == tile.N {
			continue
		}
		kept = append(kept, tile)
	}
	return kept
}

func main() {
	log.SetFlags(0)
	folder, vkey := os.Args[1], os.Args[2]
	roots := checkpoints(folder, vkey)
	var size int64
	for at := range roots {
		if at > size {
			size = at
		}
	}

	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		list := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			list[i] = stored[index]
		}
		return list, nil
	})
	leaves := map[int64]tlog.Hash{}
	for at, entry := range entries(folder, size) {
		leaves[int64(at)] = tlog.RecordHash(entry)
		more, err := tlog.StoredHashes(int64(at), entry, reader)
		must(err, "entry")
		stored = append(stored, more...)
	}
	for at, root := range roots {
		computed, err := tlog.TreeHash(at, reader)
		must(err, "tree")
		if computed != root {
			log.Fatalf("checkpoint.%d: another root", at)
		}
	}
	tiles := widest(tlog.NewTiles(8, 0, size))
	for _, tile := range tiles {
		due, err := tlog.ReadTileData(tile, reader)
		must(err, path(tile))
		if !bytes.Equal(due, read(folder, path(tile))) {
			log.Fatalf("%s: other hashes", path(tile))
		}
	}
	included, continued := 0, 0
	for _, line := range strings.Split(strings.TrimSpace(string(read(folder, "proofs.txt"))), "\n") {
		words := strings.Split(line, " ")
		first, second, proof := number(words[1]), number(words[2]), hashes(words[3:])
		if words[0] == "inclusion" {
			must(tlog.CheckRecord(proof, second, roots[second], first, leaves[first]), line)
			included++
		} else {
			must(tlog.CheckTree(proof, second, roots[second], first, roots[first]), line)
			continued++
		}
	}
	fmt.Printf("%d checkpoints, %d entries, %d tiles, %d inclusions, %d continuations\n",
		len(roots), size, len(tiles), included, continued)

	skey, own, err := note.GenerateKey(rand.Reader, "go.example/second-opinion")
	must(err, "key")
	signer, err := note.NewSigner(skey)
	must(err, "signer")
	root := base64.StdEncoding.EncodeToString(make([]byte, 32))
	signed, err := note.Sign(&note.Note{Text: "go.example/second-opinion\n7\n" + root + "\n"}, signer)
	must(err, "sign")
	fmt.Printf("%s\n%s", own, signed)
}
