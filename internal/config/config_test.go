package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), ".env")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDefaults(t *testing.T) {
	c, err := Load(nil, filepath.Join(t.TempDir(), "none"))
	if err != nil {
		t.Fatal(err)
	}
	if c.Token != "" || c.DB != "data/backlot.db" || !c.Starter || c.Level != 0 || c.JSONLog || c.Owners != nil {
		t.Errorf("defaults are %+v", c)
	}
}

func TestEnvironmentCountsBeforeFile(t *testing.T) {
	file := write(t, "BACKLOT_DB=file.db\nBACKLOT_STARTER=off\n# a comment\nBACKLOT_OWNERS=\"123456789012345678, 223456789012345678\"\n")
	c, err := Load([]string{"BACKLOT_DB=env.db"}, file)
	if err != nil {
		t.Fatal(err)
	}
	if c.DB != "env.db" || c.Starter || len(c.Owners) != 2 || c.Owners[1] != "223456789012345678" {
		t.Errorf("got %+v", c)
	}
}

func TestEveryMistakeAtOnce(t *testing.T) {
	_, err := Load([]string{
		"DISCORD_TOKEN=two words", "DISCORD_GUILD_ID=my server", "DISCORD_API_URL=ftp://x/y", "BACKLOT_OWNERS=ann",
		"BACKLOT_STARTER=maybe", "LOG_LEVEL=loud", "LOG_FORMAT=xml",
	}, "none")
	if err == nil {
		t.Fatal("no mistake found")
	}
	for _, name := range []string{"DISCORD_TOKEN", "DISCORD_GUILD_ID", "DISCORD_API_URL", "BACKLOT_OWNERS", "BACKLOT_STARTER", "LOG_LEVEL", "LOG_FORMAT"} {
		if !strings.Contains(err.Error(), name+": ") {
			t.Errorf("%s is not among the mistakes:\n%v", name, err)
		}
	}
	if strings.Contains(err.Error(), "two words") {
		t.Error("the message shows the token")
	}
}

func TestFileThatDoesNotRead(t *testing.T) {
	if _, err := Load(nil, write(t, "THIS IS = \"not closed\nX")); err == nil || !strings.Contains(err.Error(), ".env.example") {
		t.Errorf("a broken file gives %v", err)
	}
	if _, err := Load(nil, t.TempDir()); err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("a folder gives %v", err)
	}
}

func TestExampleFile(t *testing.T) {
	b, err := os.ReadFile("../../.env.example")
	if err != nil {
		t.Fatal(err)
	}
	if string(b) != Example() {
		t.Errorf(".env.example is not what config.Example makes:\n%s", Example())
	}
	if _, err := Load(nil, "../../.env.example"); err != nil {
		t.Errorf(".env.example as it stands is refused: %v", err)
	}
}

// A file that does not read is told by its name and line, without what stands there.
func TestTheLineThatDoesNotRead(t *testing.T) {
	for text, line := range map[string]string{
		"LOG_LEVEL=info\n\n# the token\nDISCORD_TOKEN\n":          "line 4",
		"LOG_LEVEL=info\nDISCORD_TOKEN=\"secret\nLOG_FORMAT=text": "line 2",
		"A=\"one\ntwo\"\nB='three\nfour'\nsecret\n":               "line 5",
	} {
		file := write(t, text)
		_, err := Load(nil, file)
		if err == nil || !strings.Contains(err.Error(), file+", "+line) || !strings.Contains(err.Error(), "NAME=value") || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v", text, err)
		}
	}
}
