<#include "header.ftl">
<h1>${content.title}</h1>
<p>${content.summary}</p>
<dl>
<@references "Run by" "run-by" "organisations"/>
<@references "Led by" "led-by" "organisations"/>
<@references "Part of" "part-of" "initiatives"/>
<@references "For" "audiences" "audiences"/>
<@references "Where" "regions" "regions"/>
<@references "Topics" "topics" "topics"/>
<#list [["Phase", "phases"], ["Mode", "mode"], ["Cost", "cost"], ["Starts", "starts"], ["Ends", "ends"]] as fact>
  <#if content[fact[1]]??>
  <dt>${fact[0]}</dt>
  <dd>${content[fact[1]]}</dd>
  </#if>
</#list>
</dl>
${content.body}
<#include "footer.ftl">
<#macro references label field folder>
  <#if content[field]??>
  <dt>${label}</dt>
  <#list content[field]?split(", ") as slug>
  <dd><a href="${content.rootpath}${folder}/${slug}.html">${slug?replace("-", " ")?cap_first}</a></dd>
  </#list>
  </#if>
</#macro>
