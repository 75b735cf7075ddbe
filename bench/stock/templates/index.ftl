<#include "header.ftl">
<h1>Leadership catalogue</h1>
<@entries "Programmes" published_programmes/>
<@entries "Initiatives" published_initiatives/>
<@entries "Organisations" published_organisations/>
<@entries "Audiences" published_audiences/>
<@entries "Regions" published_regions/>
<@entries "Topics" published_topics/>
<@entries "Places" published_places/>
<#include "footer.ftl">
<#macro entries heading list>
<h2 id="${heading?lower_case}">${heading}</h2>
<ul>
<#list list as entry>
  <li><a href="${entry.uri}">${entry.title}</a> ${entry.summary}</li>
</#list>
</ul>
</#macro>
