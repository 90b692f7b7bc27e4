// Package data embeds what every Backlot carries with it as text that a person
// can edit: the starter library and the lists of networks and outlets. It knows
// nothing of their form; package library reads them. The database that lies in
// this folder at run time is never part of it.
package data

import "embed"

// FS holds starter/shows, starter/articles, networks.txt and outlets.txt, at the
// paths they have in this folder.
//
//go:embed networks.txt outlets.txt starter/shows/*.txt starter/articles/*.txt
var FS embed.FS
