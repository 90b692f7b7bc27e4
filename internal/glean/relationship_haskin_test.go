package glean

import "testing"

// Whose child somebody is told as what one has, and what the two are whom the sentence before names.
func TestHasKin(t *testing.T) {
	const cast = "Harbour Lights is a drama. Ida Voss plays Runa in Harbour Lights. "
	of := func(pairs ...string) (list []string) {
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, "S0 relationship "+pairs[i]+" and "+pairs[i+1]+", confirmed")
		}
		return list
	}
	readSome(t, []read{
		{cast + "She has a son, Tyler (Per Lund), who is the image of his father.", of("Tyler", "Runa"), nil},
		{cast + "Runa has a son, Tyler, and a daughter, Bea.", of("Tyler", "Runa", "Bea", "Runa"), nil},
		{cast + "Leif (Ben Moe) and Runa share a daughter, Bea.", of("Bea", "Leif", "Bea", "Runa"), nil},
		{cast + "Runa and Leif have two children, Bea and Tyler.", of("Bea", "Runa", "Bea", "Leif", "Tyler", "Runa", "Tyler", "Leif"), nil},
		{cast + "Per Lund plays Leif, the brother she has not seen in ten years.", of("Leif", "Runa"), nil},
		{cast + "Runa lives with her gran, Bea, and her little brother, Leif.", of("Bea", "Runa", "Leif", "Runa"), nil},
		{cast + "Runa slept with Leif in the finale.", of("Runa", "Leif"), nil},
		{"Ida Voss plays Runa and Per Lund plays Leif in Harbour Lights. The two are siblings.", of("Runa", "Leif"), nil},
		{"Ida Voss and Ann Moe play sisters Runa and Bea in Harbour Lights, and Rosa Lunde is their mother, Rose.", of("Rose", "Runa", "Rose", "Bea"), nil},
		{cast + "The Farrows are Laurel (Ann Moe), Tom (Per Lund) and their son, Micah (Ben Moe).", of("Micah", "Laurel", "Micah", "Tom"), nil},
		{"Ida Voss plays Inga in Harbour Lights. Ben Moe and Dana Orr return as her parents, Carl and Bev.", of("Carl", "Inga", "Bev", "Inga"), nil},
		{cast + "She has a son, Tyler, with the actor Per Lund.", nil, []string{"relationship"}},
		{cast + "Then there is Nan Peggy (Ann Moe), Conny's mother, who has never forgiven Runa.", of("Nan Peggy", "Conny"), []string{"Runa and Conny", "Conny and Runa"}},
		{"Ida Voss plays Runa and Per Lund plays Leif in Harbour Lights. They are married in real life.", nil, []string{"relationship"}},
		{cast + "Does Runa have a son, Tyler?", nil, []string{"relationship"}},
		{cast + "Runa has no son.", nil, []string{"relationship"}},
	})
}
