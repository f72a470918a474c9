package org.multaqa.desk;

/**
 * A way from each page of the desk to another.
 *
 * @param here whether it leads to where one is
 */
record DeskTab(String href, String label, boolean here) {

    /** Where the desk has pages, in the order of the ways. */
    enum Place {

        QUEUE("/desk", "desk.tab.queue"), PEOPLE("/desk/people", "desk.tab.people"), LOG("/desk/log",
                "desk.tab.log"), RANKING("/desk/ranking", "desk.ranking.heading");

        private final String path;
        private final String key;

        Place(String path, String key) {
            this.path = path;
            this.key = key;
        }

        /** Its address below the language. */
        String path() {
            return path;
        }

        /** The key of its name. */
        String key() {
            return key;
        }
    }
}
