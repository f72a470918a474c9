package org.multaqa.web;

import java.time.Duration;
import java.util.List;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Tomcat would refuse a reader of more than ten languages everywhere; how many there can be, the header's length limits. */
    private static final int NO_LIMIT = -1;

    private final VisitResolver visits;
    private final TypedResolver typed;
    private final Turnstile turnstile;

    WebConfiguration(VisitResolver visits, TypedResolver typed, Turnstile turnstile) {
        this.visits = visits;
        this.typed = typed;
        this.turnstile = turnstile;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(turnstile);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
        resolvers.add(typed);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Whoever shows the mall without having read its pages asks for its mark here, and may not draw SVG.
        registry.addResourceHandler("/favicon.ico")
                .addResourceLocations("classpath:/static/ico/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    /** What Tomcat answers before the program is asked keeps to the same headers, and shows no version. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(MallSettings settings) {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(NO_LIMIT));
            factory.addEngineValves(new SafetyHeaders(settings));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainErrorReport.class.getName());
                }
            });
        };
    }
}
