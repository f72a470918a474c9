package org.multaqa.accounts;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which addresses are open to whom. It is the outer door: what each page then shows, and what each act may do, PostgreSQL
 * decides by the viewer.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String LANGUAGE = "/{language:ar|en|fr}";

    /** Methods that nobody knows are told so by Tomcat and Spring, as others that an address does not take. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** What Spring Security takes for an attack on other programs is at no address of the mall's. */
    @Bean
    RequestRejectedHandler nothingThere() {
        return new HttpStatusRequestRejectedHandler(HttpStatus.NOT_FOUND.value());
    }

    @Bean
    SecurityFilterChain openDoors(HttpSecurity http, SessionContexts contexts, FormTokens tokens, Doorstep doorstep) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .csrf(forms -> forms.csrfTokenRepository(tokens).requireCsrfProtectionMatcher(tokens::needed))
                .authorizeHttpRequests(doors -> doors
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(LANGUAGE + "/my", LANGUAGE + "/my/**")
                        .hasAuthority(SignedIn.PERSON)
                        .requestMatchers(LANGUAGE + "/desk", LANGUAGE + "/desk/**")
                        .hasAuthority(SignedIn.DESK)
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(doorstep).accessDeniedHandler(doorstep))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .build();
    }
}
