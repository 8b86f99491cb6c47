// Made from document.ts by `npm run schema`; do not edit.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
// @ts-nocheck
export const isReadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const c1 = /^[0-9a-f]{64}$/;
const c2 = new Set(["actor","place","person","source","time","quantity","term"]);
const c3 = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/;
const c4 = new Set(["hour","day","days","week","month","year","unknown"]);
const c5 = new Set(["armed-clash","government-regains-territory","non-state-actor-overtakes-territory","chemical-weapon","air-drone-strike","suicide-bomb","shelling-artillery-missile-attack","remote-explosive-landmine-ied","grenade","sexual-violence","attack","abduction-forced-disappearance","peaceful-protest","protest-with-intervention","excessive-force-against-protesters","violent-demonstration","mob-violence","agreement","arrests","change-to-group-activity","disrupted-weapons-use","headquarters-or-base-established","looting-property-destruction","non-violent-transfer-of-territory","other-strategic","ground-offensive","bombardment","casualty-report","withdrawal","release","closure","displacement","military-support","deployment"]);
const c6 = new Set(["exact","near","district","governorate","country","unresolved"]);
const c7 = new Set(["stated","relative","inherited","published"]);
const c8 = new Set(["killed","injured","missing","captured","displaced","freed","arrested"]);
const c9 = new Set(["whole","part","unknown"]);
const c10 = new Set(["asserted","denied"]);
const c11 = new Set(["actual","ongoing","background","possible","planned","demanded","hypothetical"]);
const c12 = new Set(["states","claims","alleges","confirms","denies","doubts","withholds"]);
const c13 = new Set(["direct","indirect","none"]);
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v7 = v5["sha256"];
if (typeof v7 !== "string") return INVALID;
c1.lastIndex = 0;
if (!c1.test(v7)) return INVALID;
const v8 = v5["language"];
if (typeof v8 !== "string") return INVALID;
const v9 = v5["title"];
if (v9 !== null) {
  if (typeof v9 !== "string") return INVALID;
}
const v10 = v5["publisher"];
if (v10 !== null) {
  if (typeof v10 !== "string") return INVALID;
}
const v11 = v5["url"];
if (v11 !== null) {
  if (typeof v11 !== "string") return INVALID;
}
const v12 = v5["published"];
if (v12 !== null) {
  if (typeof v12 !== "string") return INVALID;
}
const v13 = v5["published_zone"];
if (typeof v13 !== "string") return INVALID;
const v14 = v5["text"];
if (typeof v14 !== "string") return INVALID;
const v16 = input["mentions"];
if (!Array.isArray(v16)) return INVALID;
for (let v17 = 0; v17 < v16.length; v17++) {
  const v18 = v16[v17];
  if (typeof v18 !== "object" || v18 === null || Array.isArray(v18)) return INVALID;
  const v19 = v18["start"];
  if (typeof v19 !== "number" || !Number.isFinite(v19)) return INVALID;
  if (!Number.isSafeInteger(v19)) return INVALID;
  if (v19 < 0) return INVALID;
  const v20 = v18["end"];
  if (typeof v20 !== "number" || !Number.isFinite(v20)) return INVALID;
  if (!Number.isSafeInteger(v20)) return INVALID;
  if (v20 < 0) return INVALID;
  const v21 = v18["text"];
  if (typeof v21 !== "string") return INVALID;
  const v22 = v18["kind"];
  if (!c2.has(v22)) return INVALID;
  const v23 = v18["ref"];
  if (v23 !== null) {
    if (typeof v23 !== "string") return INVALID;
  }
  const v24 = v18["value"];
  let v25 = (() => {
    let v26;
    v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v27 = v24["start"];
      let v28 = null;
      if (v27 !== null) {
        if (typeof v27 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v27)) return INVALID;
        v28 = v27;
      }
      const v29 = v24["end"];
      let v30 = null;
      if (v29 !== null) {
        if (typeof v29 !== "string") return INVALID;
        c3.lastIndex = 0;
        if (!c3.test(v29)) return INVALID;
        v30 = v29;
      }
      const v31 = v24["precision"];
      if (!c4.has(v31)) return INVALID;
      const v32 = { "start": v28, "end": v30, "precision": v31 };
      return v32;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v33 = v24["low"];
      let v34 = null;
      if (v33 !== null) {
        if (typeof v33 !== "number" || !Number.isFinite(v33)) return INVALID;
        if (!Number.isSafeInteger(v33)) return INVALID;
        if (v33 < 0) return INVALID;
        v34 = v33;
      }
      const v35 = v24["high"];
      let v36 = null;
      if (v35 !== null) {
        if (typeof v35 !== "number" || !Number.isFinite(v35)) return INVALID;
        if (!Number.isSafeInteger(v35)) return INVALID;
        if (v35 < 0) return INVALID;
        v36 = v35;
      }
      const v37 = v24["approximate"];
      if (typeof v37 !== "boolean") return INVALID;
      const v38 = { "low": v34, "high": v36, "approximate": v37 };
      return v38;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v39 = v24["lat"];
      if (typeof v39 !== "number" || !Number.isFinite(v39)) return INVALID;
      if (v39 < -90) return INVALID;
      if (v39 > 90) return INVALID;
      const v40 = v24["lon"];
      if (typeof v40 !== "number" || !Number.isFinite(v40)) return INVALID;
      if (v40 < -180) return INVALID;
      if (v40 > 180) return INVALID;
      const v41 = { "lat": v39, "lon": v40 };
      return v41;
    })();
    if (v26 === INVALID) v26 = (() => {
      if (typeof v24 !== "object" || v24 === null || Array.isArray(v24)) return INVALID;
      const v42 = v24["neutral"];
      if (typeof v42 !== "string") return INVALID;
      const v43 = v24["neutral_ar"];
      if (typeof v43 !== "string") return INVALID;
      const v44 = v24["register"];
      if (typeof v44 !== "string") return INVALID;
      const v45 = v24["quoted"];
      if (typeof v45 !== "boolean") return INVALID;
      const v46 = v24["voice"];
      let v47 = null;
      if (v46 !== null) {
        if (typeof v46 !== "string") return INVALID;
        v47 = v46;
      }
      const v48 = { "neutral": v42, "neutral_ar": v43, "register": v44, "quoted": v45, "voice": v47 };
      return v48;
    })();
    if (v26 === INVALID) return INVALID;
    return v26;
  })();
  if (v25 === INVALID) {
    if ("value" in v18) return INVALID;
    v25 = undefined;
  }
}
const v50 = input["claims"];
if (!Array.isArray(v50)) return INVALID;
for (let v51 = 0; v51 < v50.length; v51++) {
  const v52 = v50[v51];
  if (typeof v52 !== "object" || v52 === null || Array.isArray(v52)) return INVALID;
  const v53 = v52["id"];
  if (typeof v53 !== "string") return INVALID;
  c0.lastIndex = 0;
  if (!c0.test(v53)) return INVALID;
  const v54 = v52["sentence"];
  if (typeof v54 !== "object" || v54 === null || Array.isArray(v54)) return INVALID;
  const v55 = v54["start"];
  if (typeof v55 !== "number" || !Number.isFinite(v55)) return INVALID;
  if (!Number.isSafeInteger(v55)) return INVALID;
  if (v55 < 0) return INVALID;
  const v56 = v54["end"];
  if (typeof v56 !== "number" || !Number.isFinite(v56)) return INVALID;
  if (!Number.isSafeInteger(v56)) return INVALID;
  if (v56 < 0) return INVALID;
  const v58 = v52["event"];
  if (typeof v58 !== "object" || v58 === null || Array.isArray(v58)) return INVALID;
  const v59 = v58["start"];
  if (typeof v59 !== "number" || !Number.isFinite(v59)) return INVALID;
  if (!Number.isSafeInteger(v59)) return INVALID;
  if (v59 < 0) return INVALID;
  const v60 = v58["end"];
  if (typeof v60 !== "number" || !Number.isFinite(v60)) return INVALID;
  if (!Number.isSafeInteger(v60)) return INVALID;
  if (v60 < 0) return INVALID;
  const v61 = v58["text"];
  if (typeof v61 !== "string") return INVALID;
  const v63 = v52["type"];
  if (!c5.has(v63)) return INVALID;
  const v64 = v52["initiators"];
  if (!Array.isArray(v64)) return INVALID;
  for (let v65 = 0; v65 < v64.length; v65++) {
    const v66 = v64[v65];
    if (typeof v66 !== "object" || v66 === null || Array.isArray(v66)) return INVALID;
    const v67 = v66["start"];
    if (typeof v67 !== "number" || !Number.isFinite(v67)) return INVALID;
    if (!Number.isSafeInteger(v67)) return INVALID;
    if (v67 < 0) return INVALID;
    const v68 = v66["end"];
    if (typeof v68 !== "number" || !Number.isFinite(v68)) return INVALID;
    if (!Number.isSafeInteger(v68)) return INVALID;
    if (v68 < 0) return INVALID;
    const v69 = v66["text"];
    if (typeof v69 !== "string") return INVALID;
    const v70 = v66["actor"];
    if (v70 !== null) {
      if (typeof v70 !== "object" || v70 === null || Array.isArray(v70)) return INVALID;
      const v71 = v70["id"];
      if (typeof v71 !== "string") return INVALID;
      const v72 = v70["name"];
      if (typeof v72 !== "string") return INVALID;
      const v73 = v70["name_ar"];
      if (typeof v73 !== "string") return INVALID;
      const v74 = v70["kind"];
      if (typeof v74 !== "string") return INVALID;
      const v75 = v70["part_of"];
      if (!Array.isArray(v75)) return INVALID;
      for (let v76 = 0; v76 < v75.length; v76++) {
        const v77 = v75[v76];
        if (typeof v77 !== "string") return INVALID;
      }
    }
  }
  const v80 = v52["targets"];
  if (!Array.isArray(v80)) return INVALID;
  for (let v81 = 0; v81 < v80.length; v81++) {
    const v82 = v80[v81];
    if (typeof v82 !== "object" || v82 === null || Array.isArray(v82)) return INVALID;
    const v83 = v82["start"];
    if (typeof v83 !== "number" || !Number.isFinite(v83)) return INVALID;
    if (!Number.isSafeInteger(v83)) return INVALID;
    if (v83 < 0) return INVALID;
    const v84 = v82["end"];
    if (typeof v84 !== "number" || !Number.isFinite(v84)) return INVALID;
    if (!Number.isSafeInteger(v84)) return INVALID;
    if (v84 < 0) return INVALID;
    const v85 = v82["text"];
    if (typeof v85 !== "string") return INVALID;
    const v86 = v82["actor"];
    if (v86 !== null) {
      if (typeof v86 !== "object" || v86 === null || Array.isArray(v86)) return INVALID;
      const v87 = v86["id"];
      if (typeof v87 !== "string") return INVALID;
      const v88 = v86["name"];
      if (typeof v88 !== "string") return INVALID;
      const v89 = v86["name_ar"];
      if (typeof v89 !== "string") return INVALID;
      const v90 = v86["kind"];
      if (typeof v90 !== "string") return INVALID;
      const v91 = v86["part_of"];
      if (!Array.isArray(v91)) return INVALID;
      for (let v92 = 0; v92 < v91.length; v92++) {
        const v93 = v91[v92];
        if (typeof v93 !== "string") return INVALID;
      }
    }
  }
  const v96 = v52["places"];
  if (!Array.isArray(v96)) return INVALID;
  for (let v97 = 0; v97 < v96.length; v97++) {
    const v98 = v96[v97];
    if (typeof v98 !== "object" || v98 === null || Array.isArray(v98)) return INVALID;
    const v99 = v98["start"];
    if (typeof v99 !== "number" || !Number.isFinite(v99)) return INVALID;
    if (!Number.isSafeInteger(v99)) return INVALID;
    if (v99 < 0) return INVALID;
    const v100 = v98["end"];
    if (typeof v100 !== "number" || !Number.isFinite(v100)) return INVALID;
    if (!Number.isSafeInteger(v100)) return INVALID;
    if (v100 < 0) return INVALID;
    const v101 = v98["text"];
    if (typeof v101 !== "string") return INVALID;
    const v102 = v98["precision"];
    if (!c6.has(v102)) return INVALID;
    const v103 = v98["place"];
    if (v103 !== null) {
      if (typeof v103 !== "object" || v103 === null || Array.isArray(v103)) return INVALID;
      const v104 = v103["id"];
      if (typeof v104 !== "string") return INVALID;
      const v105 = v103["name"];
      if (typeof v105 !== "string") return INVALID;
      const v106 = v103["name_ar"];
      if (typeof v106 !== "string") return INVALID;
      const v107 = v103["lat"];
      if (typeof v107 !== "number" || !Number.isFinite(v107)) return INVALID;
      if (v107 < -90) return INVALID;
      if (v107 > 90) return INVALID;
      const v108 = v103["lon"];
      if (typeof v108 !== "number" || !Number.isFinite(v108)) return INVALID;
      if (v108 < -180) return INVALID;
      if (v108 > 180) return INVALID;
      const v109 = v103["kind"];
      if (typeof v109 !== "string") return INVALID;
      const v110 = v103["admin"];
      if (!Array.isArray(v110)) return INVALID;
      for (let v111 = 0; v111 < v110.length; v111++) {
        const v112 = v110[v111];
        if (typeof v112 !== "string") return INVALID;
      }
      const v113 = v103["country"];
      if (typeof v113 !== "string") return INVALID;
    }
    const v115 = v98["candidates"];
    if (!Array.isArray(v115)) return INVALID;
    for (let v116 = 0; v116 < v115.length; v116++) {
      const v117 = v115[v116];
      if (typeof v117 !== "object" || v117 === null || Array.isArray(v117)) return INVALID;
      const v118 = v117["id"];
      if (typeof v118 !== "string") return INVALID;
      const v119 = v117["name"];
      if (typeof v119 !== "string") return INVALID;
      const v120 = v117["name_ar"];
      if (typeof v120 !== "string") return INVALID;
      const v121 = v117["lat"];
      if (typeof v121 !== "number" || !Number.isFinite(v121)) return INVALID;
      if (v121 < -90) return INVALID;
      if (v121 > 90) return INVALID;
      const v122 = v117["lon"];
      if (typeof v122 !== "number" || !Number.isFinite(v122)) return INVALID;
      if (v122 < -180) return INVALID;
      if (v122 > 180) return INVALID;
      const v123 = v117["kind"];
      if (typeof v123 !== "string") return INVALID;
      const v124 = v117["admin"];
      if (!Array.isArray(v124)) return INVALID;
      for (let v125 = 0; v125 < v124.length; v125++) {
        const v126 = v124[v125];
        if (typeof v126 !== "string") return INVALID;
      }
      const v127 = v117["country"];
      if (typeof v127 !== "string") return INVALID;
      const v128 = v117["why"];
      if (typeof v128 !== "string") return INVALID;
    }
  }
  const v131 = v52["time"];
  if (typeof v131 !== "object" || v131 === null || Array.isArray(v131)) return INVALID;
  const v132 = v131["start"];
  if (v132 !== null) {
    if (typeof v132 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v132)) return INVALID;
  }
  const v133 = v131["end"];
  if (v133 !== null) {
    if (typeof v133 !== "string") return INVALID;
    c3.lastIndex = 0;
    if (!c3.test(v133)) return INVALID;
  }
  const v134 = v131["precision"];
  if (!c4.has(v134)) return INVALID;
  const v135 = v131["basis"];
  if (!c7.has(v135)) return INVALID;
  const v136 = v131["text"];
  if (v136 !== null) {
    if (typeof v136 !== "string") return INVALID;
  }
  const v138 = v52["tolls"];
  if (!Array.isArray(v138)) return INVALID;
  for (let v139 = 0; v139 < v138.length; v139++) {
    const v140 = v138[v139];
    if (typeof v140 !== "object" || v140 === null || Array.isArray(v140)) return INVALID;
    const v141 = v140["start"];
    if (typeof v141 !== "number" || !Number.isFinite(v141)) return INVALID;
    if (!Number.isSafeInteger(v141)) return INVALID;
    if (v141 < 0) return INVALID;
    const v142 = v140["end"];
    if (typeof v142 !== "number" || !Number.isFinite(v142)) return INVALID;
    if (!Number.isSafeInteger(v142)) return INVALID;
    if (v142 < 0) return INVALID;
    const v143 = v140["text"];
    if (typeof v143 !== "string") return INVALID;
    const v144 = v140["outcome"];
    if (!c8.has(v144)) return INVALID;
    const v145 = v140["low"];
    if (v145 !== null) {
      if (typeof v145 !== "number" || !Number.isFinite(v145)) return INVALID;
      if (!Number.isSafeInteger(v145)) return INVALID;
      if (v145 < 0) return INVALID;
    }
    const v146 = v140["high"];
    if (v146 !== null) {
      if (typeof v146 !== "number" || !Number.isFinite(v146)) return INVALID;
      if (!Number.isSafeInteger(v146)) return INVALID;
      if (v146 < 0) return INVALID;
    }
    const v147 = v140["approximate"];
    if (typeof v147 !== "boolean") return INVALID;
    const v148 = v140["who"];
    if (typeof v148 !== "string") return INVALID;
    const v149 = v140["of_which"];
    if (!Array.isArray(v149)) return INVALID;
    for (let v150 = 0; v150 < v149.length; v150++) {
      const v151 = v149[v150];
      if (typeof v151 !== "object" || v151 === null || Array.isArray(v151)) return INVALID;
      const v152 = v151["low"];
      if (v152 !== null) {
        if (typeof v152 !== "number" || !Number.isFinite(v152)) return INVALID;
        if (!Number.isSafeInteger(v152)) return INVALID;
        if (v152 < 0) return INVALID;
      }
      const v153 = v151["high"];
      if (v153 !== null) {
        if (typeof v153 !== "number" || !Number.isFinite(v153)) return INVALID;
        if (!Number.isSafeInteger(v153)) return INVALID;
        if (v153 < 0) return INVALID;
      }
      const v154 = v151["who"];
      if (typeof v154 !== "string") return INVALID;
    }
  }
  const v157 = v52["incidents"];
  if (v157 !== null) {
    if (typeof v157 !== "object" || v157 === null || Array.isArray(v157)) return INVALID;
    const v158 = v157["low"];
    if (v158 !== null) {
      if (typeof v158 !== "number" || !Number.isFinite(v158)) return INVALID;
      if (!Number.isSafeInteger(v158)) return INVALID;
      if (v158 < 0) return INVALID;
    }
    const v159 = v157["high"];
    if (v159 !== null) {
      if (typeof v159 !== "number" || !Number.isFinite(v159)) return INVALID;
      if (!Number.isSafeInteger(v159)) return INVALID;
      if (v159 < 0) return INVALID;
    }
  }
  const v161 = v52["extent"];
  if (!c9.has(v161)) return INVALID;
  const v162 = v52["polarity"];
  if (!c10.has(v162)) return INVALID;
  const v163 = v52["modality"];
  if (!c11.has(v163)) return INVALID;
  const v164 = v52["attribution"];
  if (!Array.isArray(v164)) return INVALID;
  for (let v165 = 0; v165 < v164.length; v165++) {
    const v166 = v164[v165];
    if (typeof v166 !== "object" || v166 === null || Array.isArray(v166)) return INVALID;
    const v167 = v166["start"];
    if (typeof v167 !== "number" || !Number.isFinite(v167)) return INVALID;
    if (!Number.isSafeInteger(v167)) return INVALID;
    if (v167 < 0) return INVALID;
    const v168 = v166["end"];
    if (typeof v168 !== "number" || !Number.isFinite(v168)) return INVALID;
    if (!Number.isSafeInteger(v168)) return INVALID;
    if (v168 < 0) return INVALID;
    const v169 = v166["text"];
    if (typeof v169 !== "string") return INVALID;
    const v170 = v166["source"];
    if (v170 !== null) {
      if (typeof v170 !== "object" || v170 === null || Array.isArray(v170)) return INVALID;
      const v171 = v170["id"];
      if (typeof v171 !== "string") return INVALID;
      const v172 = v170["name"];
      if (typeof v172 !== "string") return INVALID;
      const v173 = v170["name_ar"];
      if (typeof v173 !== "string") return INVALID;
      const v174 = v170["kind"];
      if (typeof v174 !== "string") return INVALID;
      const v175 = v170["part_of"];
      if (!Array.isArray(v175)) return INVALID;
      for (let v176 = 0; v176 < v175.length; v176++) {
        const v177 = v175[v176];
        if (typeof v177 !== "string") return INVALID;
      }
    }
    const v179 = v166["cue"];
    if (typeof v179 !== "string") return INVALID;
    const v180 = v166["stance"];
    if (!c12.has(v180)) return INVALID;
    const v181 = v166["quoted"];
    if (!c13.has(v181)) return INVALID;
  }
  const v183 = v52["disputes"];
  if (!Array.isArray(v183)) return INVALID;
  for (let v184 = 0; v184 < v183.length; v184++) {
    const v185 = v183[v184];
    if (typeof v185 !== "string") return INVALID;
  }
  const v186 = v52["confidence"];
  if (typeof v186 !== "number" || !Number.isFinite(v186)) return INVALID;
  if (v186 < 0) return INVALID;
  if (v186 > 1) return INVALID;
  const v187 = v52["notes"];
  if (!Array.isArray(v187)) return INVALID;
  for (let v188 = 0; v188 < v187.length; v188++) {
    const v189 = v187[v188];
    if (typeof v189 !== "string") return INVALID;
  }
  const v190 = v52["because"];
  let v191 = (() => {
    if (!Array.isArray(v190)) return INVALID;
    const v192 = new Array(v190.length);
    for (let v193 = 0; v193 < v190.length; v193++) {
      const v194 = v190[v193];
      if (typeof v194 !== "object" || v194 === null || Array.isArray(v194)) return INVALID;
      const v195 = v194["start"];
      if (typeof v195 !== "number" || !Number.isFinite(v195)) return INVALID;
      if (!Number.isSafeInteger(v195)) return INVALID;
      if (v195 < 0) return INVALID;
      const v196 = v194["end"];
      if (typeof v196 !== "number" || !Number.isFinite(v196)) return INVALID;
      if (!Number.isSafeInteger(v196)) return INVALID;
      if (v196 < 0) return INVALID;
      const v197 = v194["text"];
      if (typeof v197 !== "string") return INVALID;
      const v198 = v194["slot"];
      if (typeof v198 !== "string") return INVALID;
      const v199 = v194["rule"];
      if (typeof v199 !== "string") return INVALID;
      const v200 = v194["lost"];
      if (!Array.isArray(v200)) return INVALID;
      const v201 = new Array(v200.length);
      for (let v202 = 0; v202 < v200.length; v202++) {
        const v203 = v200[v202];
        if (typeof v203 !== "string") return INVALID;
        v201[v202] = v203;
      }
      const v204 = { "start": v195, "end": v196, "text": v197, "slot": v198, "rule": v199, "lost": v201 };
      v192[v193] = v204;
    }
    return v192;
  })();
  if (v191 === INVALID) {
    if ("because" in v52) return INVALID;
    v191 = undefined;
  }
  const v205 = v52["features"];
  let v206 = (() => {
    if (!Array.isArray(v205)) return INVALID;
    const v207 = new Array(v205.length);
    for (let v208 = 0; v208 < v205.length; v208++) {
      const v209 = v205[v208];
      if (typeof v209 !== "object" || v209 === null || Array.isArray(v209)) return INVALID;
      const v210 = v209["name"];
      if (typeof v210 !== "string") return INVALID;
      const v211 = v209["value"];
      if (typeof v211 !== "number" || !Number.isFinite(v211)) return INVALID;
      const v212 = v209["sentence"];
      if (typeof v212 !== "string") return INVALID;
      const v213 = { "name": v210, "value": v211, "sentence": v212 };
      v207[v208] = v213;
    }
    return v207;
  })();
  if (v206 === INVALID) {
    if ("features" in v52) return INVALID;
    v206 = undefined;
  }
}
const v215 = input["notes"];
if (!Array.isArray(v215)) return INVALID;
for (let v216 = 0; v216 < v215.length; v216++) {
  const v217 = v215[v216];
  if (typeof v217 !== "string") return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
export const isUnreadDocument: (input: unknown) => boolean = (() => {
const INVALID = Symbol('invalid');
const c0 = /^[\s\S]/;
const check = (input) => {
if (typeof input !== "object" || input === null || Array.isArray(input)) return INVALID;
const v0 = input["format"];
if (v0 !== "riwaya/1") return INVALID;
const v1 = input["engine"];
if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return INVALID;
const v2 = v1["version"];
if (typeof v2 !== "string") return INVALID;
const v3 = v1["knowledge"];
if (typeof v3 !== "string") return INVALID;
const v5 = input["report"];
if (typeof v5 !== "object" || v5 === null || Array.isArray(v5)) return INVALID;
const v6 = v5["id"];
if (typeof v6 !== "string") return INVALID;
c0.lastIndex = 0;
if (!c0.test(v6)) return INVALID;
const v8 = input["mentions"];
if (!Array.isArray(v8)) return INVALID;
if (v8.length < 0 || v8.length > 0) return INVALID;
const v9 = [];
const v10 = input["claims"];
if (!Array.isArray(v10)) return INVALID;
if (v10.length < 0 || v10.length > 0) return INVALID;
const v11 = [];
const v12 = input["error"];
if (typeof v12 !== "object" || v12 === null || Array.isArray(v12)) return INVALID;
const v13 = v12["code"];
if (typeof v13 !== "string") return INVALID;
const v14 = v12["message"];
if (typeof v14 !== "string") return INVALID;
const v15 = v12["line"];
if (v15 !== null) {
  if (typeof v15 !== "number" || !Number.isFinite(v15)) return INVALID;
  if (!Number.isSafeInteger(v15)) return INVALID;
  if (v15 < 1) return INVALID;
}
return true;
};
return (input) => check(input) !== INVALID;
})();
