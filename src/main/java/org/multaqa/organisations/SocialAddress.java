package org.multaqa.organisations;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An organisation's page in a social network. */
public record SocialAddress(Network network, URI address) {

    /** The networks that the mall knows by name. */
    public enum Network {

        FACEBOOK("Facebook"), X("X"), INSTAGRAM("Instagram"), YOUTUBE("YouTube"), LINKEDIN("LinkedIn"), TELEGRAM(
                "Telegram"), TIKTOK("TikTok"), MASTODON("Mastodon"), BLUESKY("Bluesky");

        private final String title;

        Network(String title) {
            this.title = title;
        }

        /** Its name, the same in every language. */
        public String title() {
            return title;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Network> of(String word) {
            return Stream.of(values()).filter(network -> network.word().equals(word)).findFirst();
        }
    }

    public SocialAddress {
        WebAddress.check(address);
    }
}
