package org.multaqa.signin;

import org.multaqa.accounts.People;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of which several kinds are written alike. */
@Configuration(proxyBeanMethods = false)
class SignInLetters {

    @Bean
    LinkLetters signInLinks(LetterWords words, People people, Tokens tokens, Gate gate) {
        return new LinkLetters(Errand.LINK, words, people, tokens, gate);
    }

    @Bean
    LinkLetters passwordLinks(LetterWords words, People people, Tokens tokens, Gate gate) {
        return new LinkLetters(Errand.PASSWORD, words, people, tokens, gate);
    }

    @Bean
    NewsLetters passwordNews(LetterWords words, People people, Gate gate) {
        return new NewsLetters(NewsLetters.PASSWORD_CHANGED, "/sign-in/password", words, people, gate);
    }

    @Bean
    NewsLetters addressNews(LetterWords words, People people, Gate gate) {
        return new NewsLetters(NewsLetters.ADDRESS_CHANGED, "/about", words, people, gate);
    }
}
